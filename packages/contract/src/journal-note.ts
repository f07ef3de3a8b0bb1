import { z } from "zod";
import { route } from "./route.ts";

/** In which language a note is written. */
const query = z.object({ language: z.enum(["nb", "da", "en"]) });
const mark = z.object({ byName: z.string(), at: z.string(), to: z.string().nullable() }).nullable();

export const journalNote = route({
  method: "GET",
  path: "/api/persons/:person/journal-notes/:entry",
  need: "relation",
  does: "The journal note of a decision, plan, evaluation or end, as plain text; who transferred it, and whether an earlier one is outdated. Logged as an export.",
  query,
  answer: z.object({
    /** The entry that a mark of transfer names. */
    tells: z.string(),
    title: z.string(),
    text: z.string(),
    transferred: mark,
    outdated: mark,
  }),
});
export type JournalNotePage = z.output<typeof journalNote.answer>;
export const journalNotePdf = route({
  method: "GET",
  path: "/api/persons/:person/journal-notes/:entry/pdf",
  need: "relation",
  does: "The same note as a tagged PDF.",
  query,
  /** The bytes. */
  answer: z.custom<Uint8Array>(),
  sends: { type: "application/pdf", file: "journal-note.pdf" },
});
export const journalNoteFhir = route({
  method: "GET",
  path: "/api/persons/:person/journal-notes/:entry/fhir",
  need: "relation",
  does: "The same note as a FHIR R4 DocumentReference, text and PDF inside.",
  query,
  answer: z.looseObject({ resourceType: z.literal("DocumentReference") }),
  sends: { type: "application/fhir+json", file: "journal-note.fhir.json" },
});
