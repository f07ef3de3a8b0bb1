import type { Adoption, UnitValue } from "@helhet/engine";
import { clinic, ward } from "./houses.ts";

const editions = [
  { guideline: "no-tsb-2019", edition: "2019" },
  { guideline: "no-pregnant-2019", edition: "2019" },
  { guideline: "no-standard-package", edition: "2026" },
] as const;

/** What the made-up units' leaders have adopted, from a day `YYYY-MM-DD` on. */
export function adoptionsFrom(day: string): readonly Adoption[] {
  return [ward, clinic].flatMap(({ id }) => editions.map((one) => ({ unit: id, ...one, from: day, to: null })));
}

/** The units' own time limits. */
export function unitValuesFrom(day: string): readonly UnitValue[] {
  return [ward, clinic].map(({ id }) => ({
    unit: id,
    guideline: "no-standard-package",
    name: "mini-team",
    days: 7,
    from: day,
  }));
}
