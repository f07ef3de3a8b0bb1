import { fileURLToPath } from "node:url";
import type { SheetRow, WardSheet } from "@helhet/service";
import { clockIn, type Language, wholeDay } from "@helhet/words";
import PDFDocument from "pdfkit";
import { type Readable, readableIn } from "../journal-note/readable-letters.ts";
import { sheetTexts } from "./sheet-texts.ts";

const fontFile = (name: string): string =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`));
const regular = fontFile("400Regular/SourceSans3_400Regular");
const bold = fontFile("600SemiBold/SourceSans3_600SemiBold");
let letters: Readable | undefined;

/** The types of pdfkit lag behind it: they do not know PDF/UA yet. */
const accessible = { subset: "PDF/UA", tagged: true, displayTitle: true } as object;

const margin = 28;
const size = { title: 15, text: 10, small: 8 } as const;
/** In points. */
const wide = { name: 118, need: 44, note: 110 } as const;
const tall = { head: 44, row: 23, box: 11 } as const;

type Doc = PDFKit.PDFDocument;
type Texts = (typeof sheetTexts)[Language];

/** A ward's day as a tagged PDF on A4, lying: a row a person, a box a session. The same sheet gives the same pages. */
export async function sheetPdf(sheet: WardSheet, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  letters ??= readableIn(regular);
  const texts = sheetTexts[language];
  const doc = new PDFDocument({
    size: "A4",
    layout: "landscape",
    margin,
    font: regular,
    lang: language,
    pdfVersion: "1.7",
    ...accessible,
    bufferPages: true,
    info: { Title: texts.sort, Creator: "Helhet", Producer: "Helhet", CreationDate: new Date(sheet.madeAt) },
  });
  const bytes = collected(doc);
  draw({ doc, sheet, language, texts, readable: letters });
  doc.end();
  return await bytes;
}

async function collected(doc: Doc): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Buffer[] = [];
  for await (const part of doc) parts.push(part as Buffer);
  return new Uint8Array(Buffer.concat(parts));
}

interface Drawing {
  readonly doc: Doc;
  readonly sheet: WardSheet;
  readonly language: Language;
  readonly texts: Texts;
  readonly readable: Readable;
}
type Add = (type: "H1" | "P", draw: () => void) => void;

function draw(drawing: Drawing): void {
  const { doc, sheet } = drawing;
  const whole = doc.struct("Document");
  doc.addStructure(whole);
  const add: Add = (type, one) => {
    whole.add(doc.struct(type, {}, one));
  };
  const top = drawTop(drawing, add);
  let y = drawHead(drawing, add, top);
  const lowest = doc.page.height - margin - 52;
  for (const row of sheet.rows) {
    if (y + tall.row > lowest) {
      doc.addPage();
      y = drawHead(drawing, add, margin);
    }
    drawRow(drawing, add, row, y);
    y += tall.row;
  }
  drawPhones(drawing, add);
  drawPages(drawing);
  whole.end();
}

function drawTop({ doc, sheet, language, texts, readable }: Drawing, add: Add): number {
  const at = `${wholeDay(language, sheet.day)} ${clockIn(language, sheet.zone, sheet.madeAt)}`;
  add("H1", () =>
    doc
      .font(bold)
      .fontSize(size.title)
      .text(readable(texts.title(sheet.unitName)), margin, margin),
  );
  add("P", () => doc.font(bold).fontSize(size.text).text(wholeDay(language, sheet.day)));
  add("P", () =>
    doc
      .font(regular)
      .fontSize(size.small)
      .text(readable(texts.made(at, sheet.readByName))),
  );
  add("P", () => doc.text(`${texts.how} ${texts.scale}`));
  const isWhole = [sheet.unitName, ...sheet.rows.map(({ name }) => name)].every((text) => readable(text) === text);
  if (!isWhole) add("P", () => doc.text(texts.unreadable));
  return doc.y + 6;
}

/** Where each column begins, and how wide a session's is. */
function columnsOf({ doc, sheet }: Drawing) {
  const used = wide.name + 3 * wide.need + wide.note;
  const each = (doc.page.width - 2 * margin - used) / Math.max(1, sheet.sessions.length);
  const session = (at: number): number => margin + wide.name + at * each;
  const needs = session(sheet.sessions.length);
  return { each, session, need: (at: number): number => needs + at * wide.need, note: needs + 3 * wide.need };
}

function drawHead(drawing: Drawing, add: Add, y: number): number {
  const { doc, sheet, language, texts, readable } = drawing;
  const columns = columnsOf(drawing);
  const cell = (text: string, x: number, width: number): void =>
    add("P", () =>
      doc
        .font(bold)
        .fontSize(size.small)
        .text(readable(text), x + 2, y, { width: width - 4, height: tall.head - 4, ellipsis: true }),
    );
  cell(texts.name, margin, wide.name);
  for (const [at, { title, at: when }] of sheet.sessions.entries())
    cell(when === null ? title : `${clockIn(language, sheet.zone, when)} ${title}`, columns.session(at), columns.each);
  for (const [at, text] of [texts.slept, texts.ate, texts.contact].entries()) cell(text, columns.need(at), wide.need);
  cell(texts.notes, columns.note, wide.note);
  return y + tall.head;
}

function drawRow(drawing: Drawing, add: Add, row: SheetRow, y: number): void {
  const { doc, readable } = drawing;
  const columns = columnsOf(drawing);
  const right = doc.page.width - margin;
  artifact(doc, () => {
    doc.moveTo(margin, y).lineTo(right, y).lineWidth(0.5).strokeColor("#818997").stroke();
    const boxes = row.cells.flatMap((cell, at) => (cell === "none" ? [] : [columns.session(at) + 4]));
    for (const x of [...boxes, ...[0, 1, 2].map((at) => columns.need(at) + 4)])
      doc
        .rect(x, y + 6, tall.box, tall.box)
        .lineWidth(0.8)
        .strokeColor("#1d2430")
        .stroke();
    for (const [at, cell] of row.cells.entries()) drawMark(doc, cell, columns.session(at) + 4, y + 6);
  });
  const text = (said: string, x: number, width: number, font: string, points: number): void =>
    add("P", () =>
      doc
        .font(font)
        .fontSize(points)
        .text(readable(said), x + 2, y + 4, { width: width - 4, height: tall.row - 4, ellipsis: true }),
    );
  text(row.name, margin, wide.name, bold, size.text);
  const note = noteOf(drawing, row);
  if (note !== "") text(note, columns.note, wide.note, regular, size.small);
}

function drawMark(doc: Doc, cell: SheetRow["cells"][number], x: number, y: number): void {
  const to = tall.box;
  if (cell === "here")
    doc
      .moveTo(x, y)
      .lineTo(x + to, y + to)
      .moveTo(x + to, y)
      .lineTo(x, y + to)
      .stroke();
  if (cell === "not-here")
    doc
      .moveTo(x + 2, y + to / 2)
      .lineTo(x + to - 2, y + to / 2)
      .stroke();
}

function noteOf({ sheet, language, texts }: Drawing, { leave, own }: SheetRow): string {
  const clock = (at: string): string => clockIn(language, sheet.zone, at);
  const away = leave === null ? [] : [leave.back === null ? texts.leave : texts.leaveTo(clock(leave.back))];
  return [...away, ...(own.length === 0 ? [] : [texts.own(own.map(clock).join(", "))])].join(" · ");
}

function drawPhones({ doc, texts }: Drawing, add: Add): void {
  const y = doc.page.height - margin - 34;
  const each = (doc.page.width - 2 * margin) / texts.phones.length;
  for (const [at, phone] of texts.phones.entries()) {
    const x = margin + at * each;
    add("P", () => doc.font(regular).fontSize(size.small).text(`${phone}:`, x, y, { lineBreak: false }));
    artifact(doc, () =>
      doc
        .moveTo(x, y + 22)
        .lineTo(x + each - 10, y + 22)
        .lineWidth(0.5)
        .strokeColor("#818997")
        .stroke(),
    );
  }
}

function drawPages({ doc, texts, sheet, language, readable }: Drawing): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    doc.page.margins.bottom = 0;
    artifact(doc, () => {
      const said = `${sheet.unitName} · ${wholeDay(language, sheet.day)} · ${texts.page(page - start + 1, count)}`;
      doc.font(regular).fontSize(size.small).fillColor("#1d2430");
      doc.text(readable(said), margin, doc.page.height - margin * 0.8, { lineBreak: false });
    });
  }
}

function artifact(doc: Doc, one: () => void): void {
  doc.markContent("Artifact", { type: "Layout" });
  one();
  doc.endMarkedContent();
}
