import type { DifferencesPage } from "@helhet/contract";
import type { Catalogue } from "../catalogue/nb.ts";

type Limit = DifferencesPage["layers"][number]["standard"][number];

/** A limit in words, without the guideline it stands in; `unitSets` is said of one whose length the unit sets. */
function sayLimit(limit: Limit, words: Catalogue, unitSets: string): string {
  const said = words.guidelines;
  if (limit.unit === "date-field") return said.fromField;
  if (limit.unit === "individual") return said.individual;
  if (limit.unit === "day-of") return said.dayOf;
  if (limit.unit === "unit-value") return unitSets;
  return said.limits[limit.unit](limit.amount);
}

/** Limits in words, each once; empty where nothing is dated. */
export function sayLimits(limits: readonly Limit[], words: Catalogue, unitSets: string): string {
  return [...new Set(limits.map((one) => sayLimit(one, words, unitSets)))].join(" / ");
}
