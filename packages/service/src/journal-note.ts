import { type EntryOf, type JournalNote, journalNotesOf, ok, type Result, refuse } from "@helhet/course";
import type { ExportedNote } from "@helhet/fhir";
import type { Organisation } from "@helhet/people";
import {
  type JournalNoteWords,
  kindWordsIn,
  type Language,
  type NoteFacts,
  noteText,
  writeJournalNote,
} from "@helhet/words";
import { type Caller, principalOf } from "./caller.ts";
import type { House } from "./house.ts";
import { noteFacts } from "./note-facts.ts";
import type { Refusal } from "./refusal.ts";

/** A note stands in another journal: put there by whom, when, and where in own words. */
interface ShownMark {
  readonly byName: string;
  /** Instant, ISO. */
  readonly at: string;
  readonly to: string | null;
}

/** A journal note as staff read it. */
export interface JournalNotePage {
  /** What a mark of transfer names: the version that is told, or the withdrawal. */
  readonly tells: string;
  readonly title: string;
  readonly text: string;
  readonly transferred: ShownMark | null;
  /** An earlier note stands in another journal and holds no longer. */
  readonly outdated: ShownMark | null;
}

/** A note on its way to another journal: as it is read, as it is drawn, and as FHIR has it. */
export interface NoteToSend {
  readonly page: JournalNotePage;
  readonly words: JournalNoteWords;
  readonly exported: Omit<ExportedNote, "text" | "pdf">;
}

/** Whose note, of which entry, in which language. Any version of the entry will do: its note tells what stands. */
export interface JournalNoteAsk {
  readonly person: string;
  readonly entry: string;
  readonly language: Language;
}

/**
 * The journal note of an entry through the gate; `not-found` too where the entry is told to no other journal. Logged as an
 * export.
 */
export async function journalNote(
  house: House,
  caller: Caller,
  ask: JournalNoteAsk,
): Promise<Result<NoteToSend, Refusal>> {
  const read = await house.record.courseForExport(principalOf(caller), ask.person);
  if (!read.ok) return read;
  const { entries } = read.value.course;
  const note = journalNotesOf(entries).find((one) => isOf(one, ask.entry));
  if (note === undefined) return refuse({ kind: "not-found" });
  const organisation = (await house.places()).organisations.get(note.happening.entry.controller);
  if (organisation === undefined) return refuse({ kind: "not-found" });
  const { language } = ask;
  const facts = await noteFacts(house, caller, note, { entries, language, organisation: organisation.name });
  if (!facts.ok) return facts;
  const words = writeJournalNote(facts.value, language, await kindWordsIn(language));
  const page = await pageOf(house, note, words);
  return ok({ page, words, exported: exportedOf(facts.value, words, organisation) });
}

async function pageOf(house: House, note: JournalNote, words: JournalNoteWords): Promise<JournalNotePage> {
  const [transferred, outdated] = await Promise.all([
    shownMark(house, note.transferred),
    shownMark(house, note.outdated),
  ]);
  return { tells: note.tells.id, title: words.title, text: noteText(words), transferred, outdated };
}

function exportedOf(
  { entry, withdrawal, corrects, person }: NoteFacts,
  { kind, title, author, language, speaksOf }: JournalNoteWords,
  organisation: Organisation,
): NoteToSend["exported"] {
  return { entry, withdrawal, corrects, person, author, organisation, kind, title, language, speaksOf };
}

function isOf({ happening, tells }: JournalNote, entry: string): boolean {
  return tells.id === entry || happening.versions.some(({ id }) => id === entry);
}

async function shownMark(house: House, mark: EntryOf<"note-transferred"> | null): Promise<ShownMark | null> {
  if (mark === null) return null;
  const by = mark.author.type === "practitioner" ? mark.author.id : "";
  const names = await house.record.directory.names([by]);
  return { byName: names.get(by) ?? "", at: mark.recorded, to: mark.data.to ?? null };
}
