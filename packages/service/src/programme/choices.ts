import { dayIn, ok, type Result } from "@helhet/course";
import type { Force, Text } from "@helhet/engine";
import type { Edition } from "@helhet/programme";
import { type Caller, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { mayNot, type Refusal } from "../refusal.ts";
import { titleOf } from "../rules.ts";
import { aroundOf } from "./around.ts";

/** What a leader may set and set aside in a programme: of the guidelines that the unit follows today. */
export interface ProgrammeChoices {
  readonly frames: readonly (Edition & {
    readonly guidelineTitle: Text;
    readonly value: string;
    readonly title: Text;
  })[];
  readonly elements: readonly (Edition & {
    readonly guidelineTitle: Text;
    readonly element: string;
    readonly title: Text;
    readonly force: Force;
    /** What it follows from, where nobody may set it aside; null: one may. */
    readonly law: string | null;
  })[];
}

/** Everything that frames and silences can speak of, with the law cited for what stays. */
export async function programmeChoices(
  house: House,
  caller: Caller,
  ask: { readonly unit: string },
): Promise<Result<ProgrammeChoices, Refusal>> {
  const working = workingAs(caller, ask.unit, "manage-programme");
  if (working === undefined) return mayNot("manage-programme in the unit");
  await house.rules.refresh();
  const { followed, guidelines } = await aroundOf(house, working, dayIn(working.unit.zone, house.now()));
  const own = followed.flatMap(({ guideline, edition }) => {
    const found = guidelines.find((one) => one.id === guideline && one.edition === edition);
    const of = { guideline, edition, guidelineTitle: titleOf(house.rules, guideline, edition) };
    return found === undefined ? [] : [{ of, found }];
  });
  return ok({
    frames: own.flatMap(({ of, found }) => found.unitValues.map(({ name, title }) => ({ ...of, value: name, title }))),
    elements: own.flatMap(({ of, found }) =>
      found.elements.map(({ id, title, force, mayBeTailored, source }) => {
        const isLaw = force === "must" || !mayBeTailored;
        const law = isLaw ? `${source.publisher}: ${source.title}, ${source.section}` : null;
        return { ...of, element: id, title, force, law };
      }),
    ),
  });
}
