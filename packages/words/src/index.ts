export {
  bareDay,
  clockIn,
  dayAfter,
  dayIn,
  daysBetween,
  isDay,
  longDay,
  partialDay,
  shortDay,
  wholeDay,
} from "./clock.ts";
export { type JournalNoteWords, writeJournalNote } from "./journal-note/journal-note.ts";
export type { NoteFacts, NotePerson } from "./journal-note/note-facts.ts";
export type { NoteRow } from "./journal-note/note-rows.ts";
export { noteText } from "./journal-note/note-text.ts";
export { type KindWords, kindWordsIn } from "./kind-words.ts";
export { type Language, languages, localeOf } from "./language.ts";
export { roleWordsIn } from "./role-words.ts";
export { type Said, type Sayer, sayBriefly, sayEntry } from "./say-entry.ts";
