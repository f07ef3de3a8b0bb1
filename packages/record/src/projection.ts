import type { Course, Entry } from "@helhet/course";
import type { UnitAdoption, UnitLayer, UnitOwnValue } from "./directory.ts";

/** The engine's eleven states; the record only stores and orders them. */
export type ProjectedState =
  | "not-applicable"
  | "met"
  | "met-late"
  | "declined"
  | "stopped"
  | "exempt"
  | "undecidable"
  | "waiting"
  | "overdue"
  | "due-soon"
  | "open";

/** A stretch of one state by time alone, in epoch ms; `to` exclusive, null where nothing known ends it. */
export interface ProjectedInterval {
  readonly from: number;
  readonly to: number | null;
  readonly state: ProjectedState;
  /** Work for a list: overdue, undecidable, or due within seven days. */
  readonly line: boolean;
}

/** What the record keeps of a standing's item. The engine's projected item is one. A key may come again in later stretches. */
export interface ProjectedItem {
  readonly key: string;
  readonly act: string;
  /** What its act belongs to; with the act it names the line. */
  readonly belongsTo: string | null;
  readonly guideline: string;
  readonly edition: string;
  readonly element: string;
  readonly anchor: { readonly entry: string; readonly day: string } | null;
  readonly dueAt: string | null;
  readonly intervals: readonly ProjectedInterval[];
  readonly role: string;
  /** The practitioner who is named for it, whoever holds the role. */
  readonly named?: string | null;
  readonly unit: string | null;
  readonly tailored: { readonly form: string } | null;
  /** Ids of the entries it rests on: they decide who may see it. */
  readonly facts: readonly string[];
}

/** What the injected projector gives for a course: items with their stretches, and when to look again. */
export interface Projection {
  readonly items: readonly ProjectedItem[];
  /** Epoch ms after which the projection must be made anew; null: only when something is written. */
  readonly wakeAt: number | null;
}

/** Follows a whole course from an instant (epoch ms) on. Pure: the same arguments give the same projection. */
export interface Projector {
  (course: Course, from: number): Projection;
  /**
   * False where this entry of the course changes nothing that is said of it: no guideline reads its kind. Then what was
   * foreseen goes on to hold. Absent: every entry may change something.
   */
  readonly reads?: (course: Course, entry: Entry) => boolean;
}

/** What units have decided: part of what a standing depends on. */
export interface UnitDecisions {
  readonly adoptions: readonly UnitAdoption[];
  readonly unitValues: readonly UnitOwnValue[];
  readonly layers: readonly UnitLayer[];
}

/** Injected into the record, which asks for a new projector whenever a unit has decided something, on any server. */
export type ProjectorFor = (decisions: UnitDecisions) => Projector;
