import type { Entry, Kind } from "@helhet/course";
import type { Appointment } from "./appointments-of.ts";

/**
 * The kinds whose entries tell how somebody's day in a unit is to be: enrolment, tailoring, leave, groups and decisions. The index
 * `entry_of_day`, made anew by migration 0021, is made for these.
 */
export const dayKinds = [
  "check-in",
  "care-level-changed",
  "decision-given",
  "decision-passed-on",
  "decision-requested",
  "enrolment-ended",
  "enrolment-started",
  "addition",
  "exemption",
  "group-offered",
  "group-recommended",
  "interval-change",
  "leave-decided",
  "leave-ended",
  "leave-evaluated",
  "leave-requested",
  "leave-started",
  "preference",
  "resistance",
  "role-assigned",
  "role-ended",
  "substitution",
  "tailoring-ended",
  "tailoring-reviewed",
  "withdrawal",
] as const satisfies readonly Kind[];

/** Which days of which unit; `YYYY-MM-DD`, both inclusive. */
export interface UnitDayAsk {
  readonly unit: string;
  readonly from: string;
  readonly to: string;
}

/** Somebody enrolled in the unit, with what one may read of the kinds above by `seq`; check-ins from the day before `from` on. */
export interface PersonOfDay {
  readonly person: string;
  readonly version: number;
  readonly entries: readonly Entry[];
}

/** Who is in the unit now, and the sessions of its days, also of others who come to it. Through the gate, and logged. */
export interface UnitDay {
  readonly people: readonly PersonOfDay[];
  readonly appointments: readonly (Appointment & { readonly person: string })[];
}
