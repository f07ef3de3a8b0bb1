import { fileURLToPath } from "node:url";
import type { JournalNoteWords, NoteRow } from "@helhet/words";
import PDFDocument from "pdfkit";
import { type Readable, readableIn } from "./readable-letters.ts";

const regular = fileURLToPath(
  import.meta.resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
);
const bold = fileURLToPath(
  import.meta.resolve("@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf"),
);
let letters: Readable | undefined;

/** The types of pdfkit lag behind it: they do not know PDF/UA yet. */
const accessible = { subset: "PDF/UA", tagged: true, displayTitle: true } as object;

const margin = 64;
/** In lines. */
const between = { rows: 0.2, parts: 0.8 } as const;
const size = { title: 18, text: 11, small: 9 } as const;

/**
 * A note as a tagged PDF with its typeface inside: heading, paragraphs, language. Its own facts say only what sort of document it
 * is. The same note gives the same pages; `recorded` (ISO) is its date.
 */
export async function notePdf(note: JournalNoteWords, recorded: string): Promise<Uint8Array<ArrayBuffer>> {
  letters ??= readableIn(regular);
  const doc = new PDFDocument({
    size: "A4",
    margin,
    font: regular,
    lang: note.language,
    pdfVersion: "1.7",
    ...accessible,
    bufferPages: true,
    info: { Title: note.sort, Creator: "Helhet", Producer: "Helhet", CreationDate: new Date(recorded) },
  });
  const bytes = collected(doc);
  drawNote(doc, note, letters);
  drawFeet(doc, note, letters);
  doc.end();
  return await bytes;
}

type Doc = PDFKit.PDFDocument;

async function collected(doc: Doc): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Buffer[] = [];
  for await (const part of doc) parts.push(part as Buffer);
  return new Uint8Array(Buffer.concat(parts));
}

function drawNote(doc: Doc, note: JournalNoteWords, readable: Readable): void {
  const whole = doc.struct("Document");
  doc.addStructure(whole);
  const add = (type: "H1" | "P", draw: () => void): void => {
    whole.add(doc.struct(type, {}, draw));
  };
  add("H1", () => doc.font(bold).fontSize(size.title).text(readable(note.title)).moveDown(0.5));
  for (const rows of [note.head, note.body, note.changes]) {
    for (const [at, row] of rows.entries())
      add("P", () => drawRow(doc, row, readable).moveDown(at + 1 < rows.length ? between.rows : between.parts));
  }
  const isWhole = [note.title, ...textsOf(note)].every((text) => readable(text) === text);
  if (!isWhole) add("P", () => doc.font(regular).fontSize(size.small).text(note.unreadable));
  add("P", () => doc.font(regular).fontSize(size.small).text(readable(note.foot)));
  whole.end();
}

function textsOf({ head, body, changes }: JournalNoteWords): readonly string[] {
  return [...head, ...body, ...changes].flatMap(({ name, value }) => [name, ...value]);
}

/** A name and its value; several values stand below it, one a line. */
function drawRow(doc: Doc, { name, value }: NoteRow, readable: Readable): Doc {
  const [only] = value;
  doc.fontSize(size.text).font(bold);
  if (value.length === 1 && only !== undefined) {
    doc
      .text(`${readable(name)}: `, { continued: true })
      .font(regular)
      .text(readable(only));
  } else {
    doc.text(value.length === 0 ? readable(name) : `${readable(name)}:`).font(regular);
    for (const one of value) doc.text(readable(one) || " ", { indent: 12, indentAllLines: true });
  }
  return doc;
}

/** Whom it is about and which page, on every page: a sheet that has strayed is known. */
function drawFeet(doc: Doc, { head }: JournalNoteWords, readable: Readable): void {
  const { start, count } = doc.bufferedPageRange();
  const about = head[0]?.value[0] ?? "";
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    doc.page.margins.bottom = 0;
    doc.markContent("Artifact", { type: "Pagination" });
    doc.font(regular).fontSize(size.small);
    doc.text(`${readable(about)} · ${page - start + 1}/${count}`, margin, doc.page.height - margin * 0.7, {
      lineBreak: false,
    });
    doc.endMarkedContent();
  }
}
