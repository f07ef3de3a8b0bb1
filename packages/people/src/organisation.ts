import type { CareLevel } from "@helhet/course";

/** A legal body that answers for the entries written in its units: the controller. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly type: "hospital" | "municipality" | "ngo" | "region" | "trial";
  readonly country: "NO" | "DK" | "SE";
  readonly number: string | null;
}

/** A place of work inside an organisation, with the care levels it gives. */
export interface Unit {
  readonly id: string;
  readonly organisation: string;
  readonly name: string;
  readonly kind: "inpatient" | "outpatient" | "ambulatory" | "day" | "municipal" | "outreach" | "intake" | "trial";
  readonly careLevels: readonly CareLevel[];
  /** IANA name. */
  readonly zone: string;
  /** Units whose on-duty staff cover this one. */
  readonly coveredBy: readonly string[];
  readonly beds: number | null;
}

/** What somebody may do in a unit. An administrator reads no clinical entry. */
export const staffRoles = [
  "clinician",
  "milieu-therapist",
  "leader",
  "coordinator",
  "recovery-coach",
  "outreach",
  "administrator",
] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Somebody who works in a unit, in a role, from a day to a day (inclusive; null: still), granted by whom. */
export interface Membership {
  readonly id: string;
  readonly practitioner: string;
  readonly unit: string;
  readonly role: StaffRole;
  readonly from: string;
  readonly to: string | null;
  readonly grantedBy: string;
}

export interface Practitioner {
  readonly id: string;
  readonly name: string;
  /** Subject claim of the OpenID issuer; null until the first sign-in is matched. */
  readonly subject: string | null;
  readonly title: string | null;
}

/**
 * As what somebody is on: answers for the shift, is on it with others, can be called in, or steps in where the one who
 * answers is away.
 */
export const dutyRoles = ["answering", "with", "on-call", "stand-in"] as const;
export type DutyRole = (typeof dutyRoles)[number];

/** Who is on for a unit in a stretch of time; `practitioner` null is an explicit nobody. */
export interface Duty {
  readonly id: string;
  readonly unit: string;
  readonly practitioner: string | null;
  /** Instants, UTC; `to` exclusive. */
  readonly from: string;
  readonly to: string;
  /** Left out: answering. */
  readonly role?: DutyRole;
  /** The key of the unit's shift that it is part of; null or left out: none. */
  readonly shift?: string | null;
}
