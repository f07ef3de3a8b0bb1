import type { JournalNoteWords } from "./journal-note.ts";
import type { NoteRow } from "./note-rows.ts";

/** One row as lines of plain text: a single value beside its name, several below it. */
function linesOf({ name, value }: NoteRow): readonly string[] {
  if (value.length === 0) return [name];
  if (value.length === 1) return [`${name}: ${value[0]}`];
  return [`${name}:`, ...value.map((one) => `  ${one}`)];
}

/** A note as plain text, ready to be pasted. */
export function noteText({ title, head, body, changes, foot }: JournalNoteWords): string {
  const parts = [[title], head.flatMap(linesOf), body.flatMap(linesOf), changes.flatMap(linesOf), [foot]];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}
