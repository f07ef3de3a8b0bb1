import { ok, type Result } from "@helhet/course";
import type { Text } from "@helhet/engine";
import {
  type Balance,
  type BalanceMeasure,
  balanceOf,
  byShiftOf,
  daysOfMonth,
  monthAfter,
  type OwnFigures,
  ownFiguresOf,
  programmeOn,
  type Reflection,
  reflectionsOf,
  type ShiftShare,
} from "@helhet/programme";
import { type Caller, principalOf } from "../caller.ts";
import type { House } from "../house.ts";
import { bookOf } from "../programme/programme-of.ts";
import { mayNot, type Refusal } from "../refusal.ts";
import { rosterRulesOf } from "../roster/rules.ts";
import { unitPlace } from "../sessions/unit-place.ts";
import { historyFor, looking, monthFor, othersFor } from "./counting.ts";
import { elementTitles } from "./element-titles.ts";

/** What is asked of a unit's balance. */
export interface BalancePageAsk {
  readonly unit: string;
  /** `YYYY-MM`; the last whole month where it is not said. */
  readonly month?: string | undefined;
  readonly measure?: BalanceMeasure | undefined;
  readonly reason?: string | undefined;
}

/** A unit's pattern with its reflections, and the looker's own figures of the twelve months until the month's end. */
export interface BalancePage extends Balance {
  readonly today: string;
  readonly measure: BalanceMeasure;
  readonly reason: string | null;
  readonly titles: Readonly<Record<string, Text>>;
  readonly reflections: readonly Reflection[];
  /** Exemptions from what everyone comes to, by shift, in the same twelve months. */
  readonly byShift: readonly ShiftShare[];
  readonly yours: OwnFigures & { readonly from: string; readonly to: string };
}

/** A unit's pattern of what is agreed for its people and what is broken, against its own history. Logged once, as a look at its figures. */
export async function balance(
  house: House,
  caller: Caller,
  ask: BalancePageAsk,
): Promise<Result<BalancePage, Refusal>> {
  const seen = looking(house, caller, ask.unit);
  if (!seen.ok) return seen;
  const { today } = seen.value;
  const month = monthFor(today, ask.month);
  if (!month.ok) return month;
  const history = await historyFor(house, caller, seen.value, month.value);
  if (!history.ok) return history;
  const [others, reflections, programmes, { shifts }] = await Promise.all([
    othersFor(house, caller, seen.value, month.value),
    unitReflections(house, ask.unit),
    bookOf(house, ask.unit, ["programme-published"]),
    rosterRulesOf(house, ask.unit),
  ]);
  const { unit, organisation } = seen.value.working;
  const { people } = history.value;
  const measure = ask.measure ?? "exemption";
  const counted = { measure, reason: ask.reason ?? null };
  const found = balanceOf({ people, month: month.value, today, others, counted });
  const period = { from: daysOfMonth(monthAfter(month.value, -11)).from, to: daysOfMonth(month.value).to };
  const programmeAt = (day: string) => programmeOn(programmes, day)?.data.programme ?? null;
  const place = unitPlace(house, unit, organisation);
  const byShift = byShiftOf({ people, programmeOn: programmeAt, place, shifts, ...period, now: house.now() });
  const yours = { ...ownFiguresOf(people, { ...period, today }), ...period };
  const named = [
    ...found.elements.map(({ element }) => element),
    ...found.signs.flatMap(({ element }) => element ?? []),
    ...reflections.flatMap(({ opened }) => opened.element ?? []),
    ...yours.rows.map(({ element }) => element),
  ];
  const titles = elementTitles(house, named, programmeAt(today));
  return ok({ ...found, today, ...counted, titles, reflections, byShift, yours });
}

/** The reflections of a unit. */
export async function unitReflections(house: House, unit: string): Promise<readonly Reflection[]> {
  return reflectionsOf(await bookOf(house, unit, ["reflection-opened", "reflection-agreed", "reflection-followed-up"]));
}

/** Who has looked at the unit's figures: for its leader. */
export async function figureLooks(
  house: House,
  caller: Caller,
  { unit }: { readonly unit: string },
): Promise<Result<readonly { readonly at: string; readonly name: string }[], Refusal>> {
  const leads = caller.working.some((one) => one.unit.id === unit && one.membership.role === "leader");
  if (!leads) return mayNot("leader of the unit");
  const looks = await house.record.histories.looks(principalOf(caller), unit);
  if (!looks.ok) return looks;
  const names = await house.record.directory.names([...new Set(looks.value.map(({ practitioner }) => practitioner))]);
  return ok(looks.value.map(({ at, practitioner }) => ({ at, name: names.get(practitioner) ?? "" })));
}
