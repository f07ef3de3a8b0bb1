import type { Adoption, UnitValue } from "@helhet/engine";
import { danishCentre } from "./houses.ts";

const edition = { unit: danishCentre.id, guideline: "dk-nr-2016", edition: "2016" };
/** Days that the guidelines leave open: made up, as a leader would set them. */
const days = { "plan-parts": 28, "no-show-contact": 3, "joint-decision": 7, "effect-review": 90 };

/** What the Danish centre's leader has adopted, from a day `YYYY-MM-DD` on; the law needs no adoption. */
export function danishAdoptionsFrom(day: string): readonly Adoption[] {
  return [{ ...edition, from: day, to: null }];
}

/** The centre's own time limits, from a day on. */
export function danishUnitValuesFrom(day: string): readonly UnitValue[] {
  const { unit, guideline } = edition;
  return Object.entries(days).map(([name, length]) => ({ unit, guideline, name, days: length, from: day }));
}
