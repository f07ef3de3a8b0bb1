import type { CareLevel } from "./words.ts";

/** The column of the national limits that a care level is read in. */
export type CareSetting = "outpatient" | "inpatient";

/**
 * Care level → column. Source: requirements D1; the choices for day, acute, assessment and municipal are ours and
 * stand in docs/reference/conventions.md, "Care level and setting". Null: the limits do not speak of it.
 */
export const settings = {
  acute: "inpatient",
  assessment: "inpatient",
  "detox-inpatient": "inpatient",
  "detox-outpatient": "outpatient",
  outpatient: "outpatient",
  ambulatory: "outpatient",
  day: "outpatient",
  inpatient: "inpatient",
  substitution: "outpatient",
  "with-other-specialist-care": "outpatient",
  municipal: null,
} as const satisfies Record<CareLevel, CareSetting | null>;

/** In which of the guidelines' columns a care level is read; null where none speaks of it. */
export function settingOf(level: CareLevel): CareSetting | null {
  return settings[level];
}
