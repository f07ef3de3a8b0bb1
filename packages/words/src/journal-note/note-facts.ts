import type { Entry, EntryOf } from "@helhet/course";

/** Whom a note is about, as its reader may see them. */
export interface NotePerson {
  /** Empty where the reader may see none. */
  readonly name: string;
  /** Partial date. */
  readonly born: string | null;
  readonly number: { readonly type: "birth-number" | "d-number" | "h-number" | "cpr"; readonly digits: string } | null;
  readonly isMadeUp: boolean;
}

/** Everything a journal note is written from, as its reader may see it. */
export interface NoteFacts {
  /** The version that is told; of something taken back, its last one. */
  readonly entry: Entry;
  /** What took it back; null while it stands. */
  readonly withdrawal: Entry | null;
  /** What the entry corrects; null for a first version. */
  readonly corrects: Entry | null;
  /** The mark of an earlier note that stands outdated in another journal. */
  readonly outdated: EntryOf<"note-transferred"> | null;
  /** The entries of the course that the reader may read, by `seq`. */
  readonly entries: readonly Entry[];
  readonly person: NotePerson;
  readonly organisation: string;
  /** Of practitioners, units and organisations by id, and of parts of guidelines by `guideline/element`. */
  readonly names: Readonly<Record<string, string>>;
}
