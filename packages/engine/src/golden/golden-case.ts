import type { Course } from "@helhet/course";
import type { State } from "../standing.ts";

/** What one item of an element must be. What is undefined is not checked; `due` null: no date. */
export interface Expected {
  readonly state: State;
  readonly due: string | null | undefined;
  readonly met: string | undefined;
}

/** What must hold at one moment: every item of each named element in order, and sentences of its explanation. */
export interface Moment {
  /** As it is written: `2026-03-24`, `2026-03-24 08:00`. */
  readonly at: string;
  /** Where it stands in its file. */
  readonly line: number;
  readonly items: ReadonlyMap<string, readonly Expected[]>;
  readonly says: ReadonlyMap<string, readonly string[]>;
  /** The contents that each item holds, by id, a space between; `all`, `none`. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

/** A course and what is expected of it, written from the sources and never from the engine's answer. */
export interface GoldenCase {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly about: string;
  readonly guideline: string;
  /** The folder's name, `id` or `id@edition`: which of several editions it was written for. */
  readonly folder: string;
  readonly isAdopted: boolean;
  readonly unitValues: Readonly<Record<string, number>>;
  readonly course: Course;
  readonly moments: readonly Moment[];
}
