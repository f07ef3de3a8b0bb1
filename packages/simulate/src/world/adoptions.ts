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

/** The municipality has its own treatment beside the standard package; the national pathways are the specialist service's. */
const inTown = [
  { guideline: "no-standard-package", name: "mini-team", days: 7 },
  { guideline: "no-standard-package", name: "assessment", days: 30 },
  { guideline: "no-standard-package", name: "plan", days: 30 },
  { guideline: "no-standard-package", name: "evaluation", days: 91 },
  { guideline: "no-standard-package", name: "collaboration-meeting", days: 60 },
  { guideline: "no-standard-package", name: "next-of-kin", days: 30 },
  { guideline: "no-municipal", name: "coordinator", days: 7 },
  { guideline: "no-municipal", name: "assessment", days: 30 },
  { guideline: "no-municipal", name: "plan", days: 30 },
  { guideline: "no-municipal", name: "evaluation", days: 91 },
  { guideline: "no-municipal", name: "meeting", days: 60 },
  { guideline: "no-municipal", name: "another-clinician", days: 14 },
  { guideline: "no-municipal", name: "handover", days: 7 },
  { guideline: "no-municipal", name: "plan-after-discharge", days: 30 },
] as const;

/** Who follows people over years: where treatment is outpatient, and in the municipality. */
const overTime = [clinic, townService];
const lasting = [
  { name: "contact-after-slip", days: 3 },
  { name: "way-back", days: 7 },
  { name: "check-ups-later", days: 183 },
] as const;

/** What the made-up units' leaders have adopted, from a day `YYYY-MM-DD` on. */
export function adoptionsFrom(day: string): readonly Adoption[] {
  const specialist = [ward, clinic].flatMap(({ id }) => editions.map((one) => ({ unit: id, ...one })));
  const edition = "2026";
  const town = ["no-standard-package", "no-municipal"].map((guideline) => ({
    unit: townService.id,
    guideline,
    edition,
  }));
  const years = overTime.map(({ id }) => ({ unit: id, guideline: "recovery-management", edition }));
  return [...specialist, ...town, ...years].map((one) => ({ ...one, from: day, to: null }));
}

/** The units' own time limits, from a day on. */
export function unitValuesFrom(day: string): readonly UnitValue[] {
  const town = inTown.map((one) => ({ unit: townService.id, ...one, from: day }));
  const years = overTime.flatMap(({ id }) =>
    lasting.map((one) => ({ unit: id, guideline: "recovery-management", ...one, from: day })),
  );
  const specialist = values.flatMap(({ guideline, name, ...days }) => [
    { unit: ward.id, guideline, name, days: days.ward, from: day },
    { unit: clinic.id, guideline, name, days: days.clinic, from: day },
  ]);
  return [...specialist, ...town, ...years];
}
