import type { Course } from "@helhet/course";
import type { UnitAdoption, UnitOwnValue } from "./directory.ts";

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

/** What the record keeps of a standing's item. An engine's Item is one. */
export interface ProjectedItem {
  readonly key: string;
  readonly act: string;
  readonly guideline: string;
  readonly edition: string;
  readonly element: string;
  readonly state: ProjectedState;
  readonly anchor: { readonly entry: string; readonly day: string } | null;
  readonly dueAt: string | null;
  /** Stretches of one state by time alone, in epoch ms; `to` exclusive, null where nothing known ends it. */
  readonly intervals: readonly { readonly from: number; readonly to: number | null; readonly state: ProjectedState }[];
  readonly role: string;
  readonly unit: string | null;
  readonly tailored: { readonly form: string } | null;
  /** Ids of the entries it rests on: they decide who may see it. */
  readonly facts: readonly string[];
}

/** Items that one act answers together. An engine's Line is one. */
export interface ProjectedLine {
  readonly key: string;
  readonly act: string;
  readonly items: readonly ProjectedItem[];
}

/** What the injected projector gives for a course: items with their intervals, their lines, and when to look again. */
export interface Projection {
  readonly items: readonly ProjectedItem[];
  readonly lines: readonly ProjectedLine[];
  /** Epoch ms after which the projection must be made anew; null: only when something is written. */
  readonly wakeAt: number | null;
}

/** Follows a whole course from an instant (epoch ms) on. Pure: the same arguments give the same projection. */
export type Projector = (course: Course, from: number) => Projection;

/** What units have decided: part of what a standing depends on. */
export interface UnitDecisions {
  readonly adoptions: readonly UnitAdoption[];
  readonly unitValues: readonly UnitOwnValue[];
}

/** Injected into the record, which asks for a new projector whenever a unit has decided something, on any server. */
export type ProjectorFor = (decisions: UnitDecisions) => Projector;
