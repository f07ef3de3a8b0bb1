import { differencesOf, isInForce, type LayerDifference, type Text } from "@helhet/engine";
import type { UnitDecisions } from "@helhet/record";
import type { House } from "../house.ts";
import type { RuleBook } from "../rule-book.ts";
import { titleOf } from "../rules.ts";

/** What a programme would do to the unit's rules over one edition, from its first day. */
export interface RulesSideBySide {
  readonly guideline: string;
  readonly edition: string;
  readonly title: Text;
  /** In what the unit's rules differ from the guideline, as it stands and as it would. */
  readonly before: readonly LayerDifference[];
  readonly after: readonly LayerDifference[];
  readonly values: readonly {
    readonly name: string;
    readonly title: Text;
    readonly before: number | null;
    readonly after: number | null;
  }[];
  /** Those enrolled whose standing has items of the edition now. */
  readonly followed: number;
}

/** The rules as they stand and as they would. */
export interface Books {
  readonly now: RuleBook;
  readonly after: RuleBook;
}

/** The editions over which the unit's rules would differ on a day, each as it stands and as it would. */
export async function sideBySide(
  house: House,
  { unit, from }: { readonly unit: string; readonly from: string },
  { now, after }: Books,
): Promise<readonly RulesSideBySide[]> {
  const laid = (book: RuleBook) => book.laid.filter((one) => isInForce(one, unit, from));
  const told = house.rules.guidelines.map((guideline) => {
    const { id, edition, unitValues } = guideline;
    const values = unitValues
      .map(({ name, title }) => ({
        name,
        title,
        before: valueOn(now, unit, id, name, from),
        after: valueOn(after, unit, id, name, from),
      }))
      .filter((one) => one.before !== one.after);
    const before = differencesOf(guideline, laid(now));
    const later = differencesOf(guideline, laid(after));
    const isSame = values.length === 0 && withoutNames(before) === withoutNames(later);
    const title = titleOf(house.rules, id, edition);
    return isSame ? null : { guideline: id, edition, title, before, after: later, values };
  });
  return await Promise.all(
    told
      .filter((one) => one !== null)
      .map(async (one) => {
        const { followed } = await house.record.directory.reach(unit, one.guideline, one.edition, house.now());
        return { ...one, followed };
      }),
  );
}

/** Another publication's layer of the same contents is the same rule. */
function withoutNames(differences: readonly LayerDifference[]): string {
  return JSON.stringify(
    differences.map(({ change, element, limits, level, reason }) => ({ change, element, limits, level, reason })),
  );
}

function valueOn(
  { unitValues }: UnitDecisions,
  unit: string,
  guideline: string,
  name: string,
  day: string,
): number | null {
  const own = unitValues
    .filter((one) => one.guideline === guideline && one.name === name && one.from <= day && day <= (one.to ?? "9999"))
    .filter((one) => one.unit === unit || one.unit === "*")
    .toSorted((a, b) =>
      a.unit === b.unit ? (a.from < b.from ? -1 : a.from > b.from ? 1 : 0) : a.unit === "*" ? -1 : 1,
    );
  return own.at(-1)?.days ?? null;
}
