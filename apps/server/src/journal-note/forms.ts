import { ok, type Result } from "@helhet/course";
import { type DocumentReference, documentReferenceOf } from "@helhet/fhir";
import { type Caller, type House, type JournalNoteAsk, journalNote, type Refusal } from "@helhet/service";
import { notePdf } from "./note-pdf.ts";

/** The note as a PDF. */
export async function journalNotePdf(
  house: House,
  caller: Caller,
  ask: JournalNoteAsk,
): Promise<Result<Uint8Array, Refusal>> {
  const note = await journalNote(house, caller, ask);
  return note.ok ? ok(await notePdf(note.value.words, note.value.exported.entry.recorded)) : note;
}

/** The note as a FHIR R4 DocumentReference that holds text and PDF. */
export async function journalNoteFhir(
  house: House,
  caller: Caller,
  ask: JournalNoteAsk,
): Promise<Result<DocumentReference & { readonly [field: string]: unknown }, Refusal>> {
  const note = await journalNote(house, caller, ask);
  if (!note.ok) return note;
  const { page, words, exported } = note.value;
  const pdf = await notePdf(words, exported.entry.recorded);
  return ok({ ...documentReferenceOf({ ...exported, text: new TextEncoder().encode(page.text), pdf }) });
}
