import type { ProjectedState } from "./projection.ts";

/** Which lines: mine to do, my mini-team's persons, or all of a unit. */
export interface WorklistAsk {
  /** Instant, ISO. */
  readonly at: string;
  readonly scope: "mine" | "team" | "unit";
  /** One unit, or null for all units in which the asker works. */
  readonly unit: string | null;
  /** At most so many lines, the most urgent first; 2,000 where it is not said. */
  readonly limit?: number;
}

/** The lines of an instant, the most urgent first. */
export interface Worklist {
  readonly at: string;
  readonly lines: readonly WorklistLine[];
  /** True when more lines exist than were asked for. */
  readonly more: boolean;
  /** The wake-up that should have been done by `at` and is not: what is shown may be older than `at`. Null: all is fresh. */
  readonly staleSince: string | null;
}

/** How many lines each scope has at an instant, all of them, however many a list shows. */
export interface WorklistCounts {
  readonly mine: number;
  readonly team: number;
  readonly unit: number;
}

/** A line of the worklist as projected: keys, dates and words' keys, no sentence. */
export interface WorklistLine {
  readonly person: string;
  /** Empty where the viewer may read no name. */
  readonly personName: string;
  /** A made-up person. */
  readonly test: boolean;
  readonly key: string;
  readonly act: string;
  /** The governing demand, among those the viewer may see. */
  readonly item: string;
  readonly element: string;
  readonly guideline: string;
  readonly edition: string;
  readonly state: ProjectedState;
  readonly dueAt: string | null;
  readonly anchorDay: string | null;
  readonly role: string;
  readonly unit: string | null;
  readonly careLevel: string | null;
  /** The day of the enrolment, counted from 1; null when not enrolled. */
  readonly enrolmentDay: number | null;
  readonly responsible: {
    readonly practitioner: string | null;
    readonly name: string | null;
    readonly by: "named" | "role" | "roster" | "nobody";
  };
  readonly tailored: boolean;
  /** How many demands of this line the viewer may see. */
  readonly demands: number;
  readonly version: number;
}
