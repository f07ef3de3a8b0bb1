import { dayIn, ok, type Result } from "@helhet/course";
import { type GroupFor, type GroupsFor, groupsFor } from "@helhet/programme";
import { type Caller, principalOf, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { nameOf } from "../persons.ts";
import { programmeOf } from "../programme/programme-of.ts";
import { mayNot, type Refusal } from "../refusal.ts";

/** What is recommended to one of the unit's people about a group, as far as the caller may read it. */
export interface AdviceOfPerson extends Pick<GroupFor, "recommendation" | "place" | "isAgainstWish"> {
  readonly person: string;
  readonly name: string;
  readonly synthetic: boolean;
  readonly noneAtAll: GroupsFor["noneAtAll"];
  readonly wish: GroupsFor["wish"];
}

/** What is recommended about one group of a unit: requirements A7. */
export interface GroupAdvicePage {
  readonly group: string;
  readonly title: string;
  readonly gender: "mixed" | "women" | "men";
  readonly people: readonly AdviceOfPerson[];
}

/** Whom a group is recommended, whom not and why, and whose wish it does not fit; people of whom nothing was said are left out. */
export async function groupAdvice(
  house: House,
  caller: Caller,
  ask: { readonly unit: string; readonly group: string },
): Promise<Result<GroupAdvicePage, Refusal>> {
  const working = workingAs(caller, ask.unit, "read-course");
  if (working === undefined) return mayNot("read-course in the unit");
  const today = dayIn(working.unit.zone, house.now());
  const services = (await programmeOf(house, ask.unit, today))?.data.programme.services ?? [];
  const service = services.find(({ key, format }) => key === ask.group && format === "group");
  if (service === undefined) return { ok: false, refusal: { kind: "not-found" } };
  const as = principalOf(caller);
  const [{ people }, cards] = await Promise.all([
    house.record.unitDay(as, { unit: ask.unit, from: today, to: today }),
    house.record.persons.listed(as, ask.unit),
  ]);
  const found = people.flatMap(({ person, entries }): AdviceOfPerson[] => {
    const { noneAtAll, wish, groups } = groupsFor(entries, ask.unit, [service]);
    const one = groups.find(({ group }) => group === ask.group);
    const card = cards.find((row) => row.person === person);
    if (one === undefined || card === undefined) return [];
    const { recommendation, place, isAgainstWish } = one;
    if (recommendation === null && noneAtAll === null && (place === null || !isAgainstWish)) return [];
    return [
      { person, name: nameOf(card), synthetic: card.test, recommendation, place, isAgainstWish, noneAtAll, wish },
    ];
  });
  const { key: group, title, gender } = service;
  return ok({ group, title, gender, people: found.toSorted((a, b) => a.name.localeCompare(b.name)) });
}
