import type { Adoption, UnitValue } from "@helhet/engine";
import { clinic, townService, ward } from "./houses.ts";

const editions = [
  { guideline: "no-tsb-2019", edition: "2019" },
  { guideline: "no-pregnant-2019", edition: "2019" },
  { guideline: "no-acute-2019", edition: "2019" },
  { guideline: "no-standard-package", edition: "2026" },
] as const;

/** The units' own time limits, in days: made up, as a leader would set them. */
const values = [
  { guideline: "no-standard-package", name: "mini-team", ward: 3, clinic: 14 },
  { guideline: "no-standard-package", name: "assessment", ward: 10, clinic: 28 },
  { guideline: "no-standard-package", name: "plan", ward: 14, clinic: 28 },
  { guideline: "no-standard-package", name: "evaluation", ward: 42, clinic: 56 },
  { guideline: "no-standard-package", name: "collaboration-meeting", ward: 40, clinic: 90 },
  { guideline: "no-standard-package", name: "next-of-kin", ward: 7, clinic: 21 },
  { guideline: "no-tsb-2019", name: "tell-unplanned-discharge", ward: 1, clinic: 3 },
] as const;

/** The municipality follows the standard package alone; the national pathways are the specialist service's. */
const inTown = {
  "mini-team": 7,
  assessment: 30,
  plan: 30,
  evaluation: 91,
  "collaboration-meeting": 60,
  "next-of-kin": 30,
};

/** What the made-up units' leaders have adopted, from a day `YYYY-MM-DD` on. */
export function adoptionsFrom(day: string): readonly Adoption[] {
  const specialist = [ward, clinic].flatMap(({ id }) => editions.map((one) => ({ unit: id, ...one })));
  const town = { unit: townService.id, guideline: "no-standard-package", edition: "2026" };
  return [...specialist, town].map((one) => ({ ...one, from: day, to: null }));
}

/** The units' own time limits, from a day on. */
export function unitValuesFrom(day: string): readonly UnitValue[] {
  const town = Object.entries(inTown).map(([name, days]) => ({
    unit: townService.id,
    guideline: "no-standard-package",
    name,
    days,
    from: day,
  }));
  const specialist = values.flatMap(({ guideline, name, ...days }) => [
    { unit: ward.id, guideline, name, days: days.ward, from: day },
    { unit: clinic.id, guideline, name, days: days.clinic, from: day },
  ]);
  return [...specialist, ...town];
}
