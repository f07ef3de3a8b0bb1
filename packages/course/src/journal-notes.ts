import type { Entry, EntryOf } from "./entry.ts";
import { type Happening, happeningsOf } from "./happenings.ts";
import { kindDefinition } from "./kinds.ts";

/** What another journal is to be told of one thing that was recorded, and what it has been told. */
export interface JournalNote {
  readonly happening: Happening;
  /** What the other journal is to know now: the version that governs, or the withdrawal that took all of it back. */
  readonly tells: Entry;
  /** The mark that `tells` was transferred; null while it was not. */
  readonly transferred: EntryOf<"note-transferred"> | null;
  /** The mark of an earlier note, which is outdated and stands in the other journal; null where none does. */
  readonly outdated: EntryOf<"note-transferred"> | null;
}

/** True for what is told to another journal: Helhet's own of such a kind. What came from elsewhere is there already. */
export function hasJournalNote({ kind, source }: Entry): boolean {
  return source === undefined && kindDefinition(kind)?.journal === "note";
}

function isMark(entry: Entry): entry is EntryOf<"note-transferred"> & Entry {
  return entry.kind === "note-transferred";
}

function noteOf(happening: Happening, tells: Entry, marks: readonly EntryOf<"note-transferred">[]): JournalNote {
  const ids = new Set([...happening.versions.map(({ id }) => id), tells.id]);
  const last = marks.findLast(({ data }) => ids.has(data.entry)) ?? null;
  const isOfNow = last?.data.entry === tells.id;
  return { happening, tells, transferred: isOfNow ? last : null, outdated: isOfNow ? null : last };
}

/** One note for each thing that is told to another journal, among the entries of one person by `seq`. The last mark counts. */
export function journalNotesOf(entries: readonly Entry[]): readonly JournalNote[] {
  const happenings = happeningsOf(entries);
  const marks = happenings
    .filter(({ withdrawal }) => withdrawal === null)
    .map(({ entry }) => entry)
    .filter(isMark)
    .toSorted((a, b) => a.seq - b.seq);
  return happenings
    .filter(({ entry }) => hasJournalNote(entry))
    .map((happening) => noteOf(happening, happening.withdrawal ?? happening.entry, marks));
}

/** True while the other journal lacks the note, or holds an outdated one. What was taken back untold needs no telling. */
export function isToTransfer({ happening, transferred, outdated }: JournalNote): boolean {
  return transferred === null && (happening.withdrawal === null || outdated !== null);
}
