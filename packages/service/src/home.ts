import type { Country, Course, Entry } from "@helhet/course";

/** Whose clock and whose public holidays a course is counted by. */
export interface Home {
  /** IANA name. */
  readonly zone: string;
  readonly country: Country;
}

/** Zones whose public holidays are known, and whose they are. */
const countryOf: { readonly [zone: string]: Country } = {
  "Europe/Oslo": "NO",
  "Arctic/Longyearbyen": "NO",
  "Europe/Copenhagen": "DK",
  "Europe/Stockholm": "SE",
};

const opens: ReadonlySet<Entry["kind"]> = new Set([
  "enrolment-started",
  "pathway-started",
  "referral-received",
  "treatment-requested",
]);

/** The course says itself where it belongs. */
export function hasHome({ entries }: Course): boolean {
  return entries.some(({ kind }) => opens.has(kind));
}

/**
 * The place a course belongs to: where the newest enrolment, pathway, referral or request for treatment was written, else the newest entry.
 * One course is counted by one clock. A zone of no known country keeps its clock and takes Norwegian holidays.
 */
export function homeOf({ entries }: Course): Home {
  const entry = entries.findLast(({ kind }) => opens.has(kind)) ?? entries.at(-1);
  const zone = entry?.zone ?? "Europe/Oslo";
  return { zone, country: countryOf[zone] ?? "NO" };
}
