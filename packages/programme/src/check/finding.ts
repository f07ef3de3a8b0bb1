import type { Text } from "@helhet/engine";

/** What a check can find. Closed. */
export type FindingCode =
  | "against-law"
  | "against-layer"
  | "duplicate-key"
  | "minimum-missing"
  | "no-leader"
  | "nobody-decides"
  | "not-followed"
  | "not-staff"
  | "overlap"
  | "lacks-competence"
  | "set-twice"
  | "unknown-reference"
  | "wrong-days"
  | "wrong-frame";

/** `stops`: it cannot be published so. `look-at`: it can, and somebody should look. */
export type Severity = "stops" | "look-at";

/** One thing about a programme: where it stands, what it is, and how to mend it. The unit's own words stand in the sentences as written. */
export interface Finding {
  /** A dotted path into the programme: `timetable.3.service`. */
  readonly path: string;
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly says: Text;
  readonly mend: Text;
}

/** What stops a publication. */
export function isStopping({ severity }: Finding): boolean {
  return severity === "stops";
}
