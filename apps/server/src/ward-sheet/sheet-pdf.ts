import type { WardSheet } from "@helhet/service";
import { clockIn, type Language, wholeDay } from "@helhet/words";
import PDFDocument from "pdfkit";
import { type Readable, readableIn } from "../journal-note/readable-letters.ts";
import {
  type Add,
  artifact,
  bold,
  columnsOf,
  type Doc,
  type Drawing,
  ink,
  lineGap,
  margin,
  pointsFor,
  regular,
  rule,
  size,
  tall,
  wide,
} from "./sheet-drawing.ts";
import { drawBoxes, drawRow } from "./sheet-row.ts";
import { sheetTexts } from "./sheet-texts.ts";

/** The types of pdfkit lag behind it: they do not know PDF/UA yet. */
const accessible = { subset: "PDF/UA", tagged: true, displayTitle: true } as object;

/** Empty rows for whoever comes meanwhile, where the last page has room for them. */
const spareRows = 2;

let letters: Readable | undefined;

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

function draw(drawing: Drawing): void {
  const { doc, sheet } = drawing;
  const whole = doc.struct("Document");
  doc.addStructure(whole);
  const add: Add = (type, one) => {
    whole.add(doc.struct(type, {}, one));
  };
  const top = drawTop(drawing, add);
  const lowest = doc.page.height - margin - tall.foot;
  let y = drawHead(drawing, add, top);
  for (const row of sheet.rows) {
    if (y + tall.row > lowest) {
      doc.addPage();
      y = drawHead(drawing, add, margin);
    }
    drawRow(drawing, add, row, y);
    y += tall.row;
  }
  for (let n = 0; n < spareRows && y + tall.row <= lowest; n += 1, y += tall.row) drawBoxes(drawing, null, y);
  drawPhones(drawing, add);
  drawPages(drawing);
  whole.end();
}

function drawTop({ doc, sheet, language, texts, readable }: Drawing, add: Add): number {
  const clock = (at: string): string => clockIn(language, sheet.zone, at);
  const lines = [
    texts.onDuty(sheet.onDuty.map(({ name, from, to }) => `${name ?? texts.nobody} ${clock(from)}–${clock(to)}`)),
    `${texts.how} ${texts.scale}`,
    texts.made(clock(sheet.madeAt), sheet.readByName),
  ];
  add("H1", () =>
    doc
      .font(bold)
      .fontSize(size.title)
      .text(readable(`${texts.title(sheet.unitName)} · ${wholeDay(language, sheet.day)}`), margin, margin),
  );
  for (const [at, line] of lines.entries())
    add("P", () =>
      doc
        .font(at === 0 ? bold : regular)
        .fontSize(at === 0 ? size.text : size.small)
        .text(readable(line)),
    );
  const isWhole = [sheet.unitName, ...sheet.rows.map(({ name }) => name)].every((text) => readable(text) === text);
  if (!isWhole) add("P", () => doc.text(texts.unreadable));
  return doc.y + 6;
}

function drawHead(drawing: Drawing, add: Add, y: number): number {
  const { doc, sheet, language, texts, readable } = drawing;
  const columns = columnsOf(drawing);
  const cell = (said: string, x: number, width: number, place = ""): void => {
    const within = { width: width - 3, lineGap };
    const write = (text: string, font: string, height: number): void => {
      doc.font(font).fontSize(pointsFor(doc, text, { ...within, font, height, largest: size.small }));
      doc.text(text, x + 2, doc.y, within);
    };
    add("P", () => {
      doc.y = y;
      write(readable(said), bold, tall.head * 0.67);
      if (place !== "") write(readable(place), regular, y + tall.head - doc.y);
    });
  };
  cell(texts.name, margin, wide.name);
  for (const [at, { title, at: when, place }] of sheet.sessions.entries()) {
    const said = when === null ? title : `${clockIn(language, sheet.zone, when)} ${title}`;
    cell(said, columns.session(at), columns.each, place ?? "");
  }
  for (const [at, text] of [texts.slept, texts.ate, texts.contact].entries()) cell(text, columns.need(at), wide.need);
  cell(texts.notes, columns.note, wide.note);
  return y + tall.head;
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
        .strokeColor(rule)
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
      doc.font(regular).fontSize(size.small).fillColor(ink);
      doc.text(readable(said), margin, doc.page.height - margin * 0.8, { lineBreak: false });
    });
  }
}
