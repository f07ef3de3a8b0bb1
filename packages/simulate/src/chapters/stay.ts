import { type CareLevel, type Day, isWorkingDay } from "@helhet/course";
import type { Unit } from "@helhet/people";
import type { Pen, Writer } from "../pen.ts";
import { type StaffKey, writer } from "../world/staff.ts";

/** The few who carry one person's treatment. */
export interface Team {
  readonly clinician: StaffKey;
  readonly doctor: StaffKey;
  /** The milieu therapist on a ward; a second clinician elsewhere. */
  readonly contact: StaffKey;
  readonly coordinator: StaffKey;
}

/** What a stay deliberately leaves undone, so that somebody has something to do about it. */
export type Undone =
  | "decision"
  | "first-evaluation"
  | "last-evaluation"
  | "minors"
  | "kin-offer"
  | "mini-team"
  | "driving-licence"
  | "drop-out-measures"
  | "contact-after-miss"
  | "aftercare"
  | "care-level";

/** One stretch of treatment in one unit, as it is to be told. */
export interface Stay {
  readonly unit: Unit;
  readonly pathway: "tsb" | "tsb-pregnant";
  /** The level after detoxification. */
  readonly level: CareLevel;
  /** 0: no detoxification first. */
  readonly detoxDays: number;
  /** The first day of attendance. */
  readonly from: Day;
  /** The day of leaving; null: still there. */
  readonly to: Day | null;
  readonly team: Team;
  /** Days between evaluations. */
  readonly evaluateEvery: number;
  readonly undone: ReadonlySet<Undone>;
  /** The day of the clinical decision, where the story needs a certain one. */
  readonly decideOn: Day | null;
}

/** What was opened when the stay began, and is closed when it ends. */
export interface Opened {
  readonly enrolment: string;
  /** Care relations. */
  readonly relations: readonly string[];
  /** Role assignments. */
  readonly assignments: readonly string[];
}

/** The stay's clinician, writing in the stay's unit. */
export function clinicianOf(stay: Stay): Writer {
  return writer(stay.team.clinician, stay.unit);
}

/** The last working day on or before a day, so that nothing is late because of a Sunday. */
export function workdayBy(day: Day): Day {
  let at = day;
  while (!isWorkingDay(at, "NO")) at -= 1;
  return at;
}

/** The first working day on or after a day. */
export function workdayFrom(day: Day): Day {
  let at = day;
  while (!isWorkingDay(at, "NO")) at += 1;
  return at;
}

/** True when the stay was still going on that day. */
export function isThere(stay: Stay, day: Day): boolean {
  return day >= stay.from && (stay.to === null || day <= stay.to);
}

/** A clock time of a day, at whole quarters between two hours. */
export function timeOf(pen: Pen, day: Day, fromHour: number, toHour: number): { day: Day; minutes: number } {
  return { day, minutes: fromHour * 60 + 15 * pen.random.whole(0, (toHour - fromHour) * 4) };
}
