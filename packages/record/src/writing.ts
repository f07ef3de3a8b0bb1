import type { Draft, Entry } from "@helhet/course";

/** One write to one course. Handed in twice under one key, it is done once and answered twice. */
export interface Write {
  readonly person: string;
  readonly drafts: readonly Draft[];
  /** The version the writer had read. Required when any draft's kind is a decision. */
  readonly expectedVersion: number | null;
}

/** What was written, as it stands in the record. */
export interface Receipt {
  readonly person: string;
  /** The course's version after the write: its highest `seq`. */
  readonly version: number;
  readonly entries: readonly Entry[];
  /** True when the key had been used for this same write before. */
  readonly repeated: boolean;
}
