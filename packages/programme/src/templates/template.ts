import type { Text } from "@helhet/engine";
import type { Programme, TimetableItem } from "../programme.ts";

/** Something for the week whose days and hours are the unit's to choose. */
export type Suggested = Omit<TimetableItem, "days" | "at" | "minutes" | "weeks" | "leaders">;

/**
 * A programme to begin with, in the language of those it is for. Days, hours, places and numbers are left out: a unit sets its own, and no
 * source gives them.
 */
export interface ProgrammeTemplate {
  readonly id: string;
  readonly title: Text;
  readonly words: Text;
  /** Where what stands in it was read. */
  readonly source: string;
  readonly programme: Programme;
  readonly suggested: readonly Suggested[];
}
