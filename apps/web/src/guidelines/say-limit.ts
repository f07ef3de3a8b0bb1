import type { Condition, Element, Guideline, Limit } from "@helhet/engine";
import type { Language } from "@helhet/words";
import type { Catalogue } from "../catalogue/nb.ts";

type UnitValue = { readonly name: string; readonly days: number; readonly from: string; readonly byName: string };

/** The values that hold on a day (`YYYY-MM-DD`): of each name the one set last before it. */
export function valuesOn(values: readonly UnitValue[], day: string): UnitValue[] {
  const begun = values.filter(({ from }) => from <= day).toSorted((a, b) => a.from.localeCompare(b.from));
  return [...new Map(begun.map((value) => [value.name, value])).values()];
}

/** A limit in words; where the unit sets it, what the unit has set. */
export function sayLimit(
  limit: Limit,
  {
    guideline,
    unitValues,
    language,
    words,
  }: {
    readonly guideline: Guideline;
    readonly unitValues: readonly UnitValue[];
    readonly language: Language;
    readonly words: Catalogue;
  },
): string {
  const said = words.guidelines;
  if (limit.unit === "date-field") return said.fromField;
  if (limit.unit === "individual") return said.individual;
  if (limit.unit === "day-of") return said.dayOf;
  if (limit.unit !== "unit-value") return said.limits[limit.unit](limit.amount);
  const definition = guideline.unitValues.find(({ name }) => name === limit.name);
  const value = unitValues.find(({ name }) => name === limit.name);
  const title = definition?.title[language] ?? limit.name;
  return value === undefined ? said.unitSets(title) : `${said.unitSets(title)}. ${said.unitHasSet(value.days)}`;
}

type Column = keyof Catalogue["guidelines"]["columns"];

/** For whom a case of the limit holds: the care setting or pregnancy it asks for; null for a rule too special to name so. */
export function columnOf(condition: Condition, isLast: boolean, isOnly: boolean): Column | null {
  if (condition.op === "setting") return condition.is;
  if (condition.op === "pregnant") return "pregnant";
  if (condition.op === "always") return isOnly ? "always" : "otherwise";
  if (condition.op === "all" || condition.op === "any") {
    const inner = condition.of.map((one) => columnOf(one, false, false)).filter((one) => one !== null);
    return inner[0] ?? null;
  }
  return isLast ? "otherwise" : null;
}

/** The rule as a whole sentence, its placeholders said plainly. */
export function sayRule(element: Element, limit: string | null, anchor: string | null, language: Language): string {
  return element.rule[language].replaceAll("{limit}", limit ?? "…").replaceAll("{anchor}", anchor ?? "…");
}
