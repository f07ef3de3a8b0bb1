import type { EntryOf } from "../entry.ts";

/** An entry that says something of a leave. */
export type LeaveEntry =
  | EntryOf<"leave-requested">
  | EntryOf<"leave-decided">
  | EntryOf<"leave-started">
  | EntryOf<"leave-ended">
  | EntryOf<"leave-evaluated">;

/**
 * Where a leave stands. `not-back`: out, and the time to be back has passed without anybody saying more. `lapsed`: granted, but its time
 * passed and nobody went out. `back-late`: back after the time that was granted.
 */
export type LeaveState =
  | "asked"
  | "granted"
  | "granted-otherwise"
  | "refused"
  | "lapsed"
  | "out"
  | "not-back"
  | "back"
  | "back-late"
  | "not-returned"
  | "not-used";

/** One leave of a person's, after all corrections. Instants are ISO, UTC. */
export interface Leave {
  /** The identity that its entries share. */
  readonly leave: string;
  readonly state: LeaveState;
  /** The time away: as decided, else as asked for. Null where nobody asked, or where the asking may not be read. */
  readonly from: string | null;
  readonly to: string | null;
  readonly request: EntryOf<"leave-requested"> | null;
  readonly decision: EntryOf<"leave-decided"> | null;
  readonly started: EntryOf<"leave-started"> | null;
  readonly ended: EntryOf<"leave-ended"> | null;
  readonly evaluation: EntryOf<"leave-evaluated"> | null;
  /** Whole minutes after the time to be back, counted on to now for somebody who is not back; null where not late or not known. */
  readonly minutesLate: number | null;
}
