import type { SheetRow } from "@helhet/service";
import { clockIn, dayIn, shortDay } from "@helhet/words";
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

/** A row of the sheet: who, what is to be filled in, and what to know of them. */
export function drawRow(drawing: Drawing, add: Add, row: SheetRow, y: number): void {
  const { doc, readable } = drawing;
  drawBoxes(drawing, row, y);
  const text = (said: string, x: number, wide: number, font: string, largest: number): void => {
    const box = { width: wide - 4, height: tall.row };
    const points = pointsFor(doc, said, { ...box, font, largest });
    const within = { ...box, lineGap };
    doc.font(font).fontSize(points);
    const lift = Math.max(0, (tall.row - doc.heightOfString(said, within)) / 2);
    add("P", () => doc.text(said, x + 2, y + lift, { width: within.width, lineGap }));
  };
  const name = readable(row.name);
  const isShort = doc.font(bold).fontSize(size.text).widthOfString(name) <= wide.name - 4;
  text(name, margin, wide.name, bold, isShort ? size.text : size.small);
  const note = noteOf(drawing, row);
  if (note !== "") text(readable(note), columnsOf(drawing).note, wide.note, regular, size.small);
}

/** The rule above a row and what is to be filled in; null: an empty row. */
export function drawBoxes(drawing: Drawing, row: SheetRow | null, y: number): void {
  const { doc, sheet } = drawing;
  const columns = columnsOf(drawing);
  const cells = row === null ? sheet.sessions.map(() => "box" as const) : row.cells;
  artifact(doc, () => {
    doc
      .moveTo(margin, y)
      .lineTo(doc.page.width - margin, y)
      .lineWidth(0.5)
      .strokeColor(rule)
      .stroke();
    doc.lineWidth(0.8).strokeColor(ink);
    for (const [at, cell] of cells.entries()) {
      const x = columns.session(at) + 4;
      if (cell !== "none") doc.rect(x, y + 6, tall.box, tall.box).stroke();
      drawMark(doc, cell, x, y + 6);
    }
    const seen = row === null ? nothingSeen : row.needs;
    if (seen !== null)
      for (const [at, need] of needsAsked.entries()) drawChoices(doc, columns.need(at), y, answerOf(seen, need));
  });
}

const nothingSeen: NonNullable<SheetRow["needs"]> = { slept: null, ate: null, contact: null };
const needsAsked = ["slept", "ate", "contact"] as const;
/** The answers in the order of the digits by which they are ringed on paper and keyed in afterwards. */
const choices = {
  slept: ["little", "some", "well"],
  ate: ["nothing", "some", "well"],
  contact: ["none", "some", "much"],
} as const satisfies { readonly [N in (typeof needsAsked)[number]]: readonly string[] };

function answerOf(seen: NonNullable<SheetRow["needs"]>, need: (typeof needsAsked)[number]): number | null {
  const all: readonly string[] = choices[need];
  return seen[need] === null ? null : all.indexOf(seen[need]) + 1;
}

/** 1 2 3, to ring one of; ringed where it has been seen already. */
function drawChoices(doc: Doc, x: number, y: number, answer: number | null): void {
  for (const digit of [1, 2, 3]) {
    const left = x + 4 + (digit - 1) * 12;
    doc
      .font(regular)
      .fontSize(size.text)
      .fillColor(ink)
      .text(String(digit), left, y + 5, { lineBreak: false });
    if (digit === answer) doc.circle(left + 2.6, y + 11.5, 6).stroke();
  }
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

function noteOf({ sheet, language, texts }: Drawing, { leave, own, newSince, leavesOn }: SheetRow): string {
  const clock = (at: string): string => clockIn(language, sheet.zone, at);
  const day = (one: string): string => shortDay(language, one, sheet.day);
  const moment = (at: string): string => {
    const on = dayIn(sheet.zone, at);
    return on === sheet.day ? clock(at) : `${day(on)} ${clock(at)}`;
  };
  const said = (one: NonNullable<SheetRow["leave"]>): string => {
    if (one.back === null) return texts.leave;
    return one.isLate ? texts.leaveLate(moment(one.back)) : texts.leaveTo(moment(one.back));
  };
  return [
    ...(leave === null ? [] : [said(leave)]),
    ...(leavesOn === null ? [] : [leavesOn === sheet.day ? texts.leavesToday : texts.leaves(day(leavesOn))]),
    ...(newSince === null ? [] : [texts.newSince(day(newSince))]),
    ...(own.length === 0 ? [] : [texts.own(own.map(clock).join(", "))]),
  ].join(" · ");
}
