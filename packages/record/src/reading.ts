import type { Course } from "@helhet/course";

/** A course through the gate: only entries this principal may read. */
export interface GatedCourse {
  readonly course: Course;
  readonly version: number;
  /** True when entries exist that are not shown. Never how many or what. */
  readonly hasHidden: boolean;
}

/** A whole course, for computing a standing on all facts, with what of it may be shown. */
export interface CourseForStanding extends GatedCourse {
  /** Ids of the entries this principal may read: whatever rests on another entry is not shown. */
  readonly readable: ReadonlySet<string>;
}

/** Why somebody may follow a person, from a day to a day (inclusive; null: still). */
export interface Relation {
  readonly relation: string;
  readonly person: string;
  readonly unit: string;
  readonly practitioner: string | null;
  readonly basis: "referred" | "waiting" | "enrolled" | "duty-after-end" | "team" | "cover";
  readonly from: string;
  readonly to: string | null;
}

/** One look at one person, as the person may read it. */
export interface AccessLogRow {
  /** Instant, ISO. */
  readonly at: string;
  readonly practitionerName: string;
  readonly role: string;
  readonly unit: string;
  readonly purpose: string;
  readonly what: Looked;
}

/** What was looked at. */
export type Looked = "course" | "standing" | "search" | "export" | "day";
