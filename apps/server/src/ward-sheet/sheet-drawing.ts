import { fileURLToPath } from "node:url";
import type { WardSheet } from "@helhet/service";
import type { Language } from "@helhet/words";
import type { Readable } from "../journal-note/readable-letters.ts";
import type { sheetTexts } from "./sheet-texts.ts";

const fontFile = (name: string): string =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`));
export const regular = fontFile("400Regular/SourceSans3_400Regular");
export const bold = fontFile("600SemiBold/SourceSans3_600SemiBold");

export const margin = 28;
export const size = { title: 14, text: 10, small: 8, least: 6 } as const;
/** In points. */
export const wide = { name: 118, need: 40, note: 124 } as const;
export const tall = { head: 38, row: 22, box: 11, foot: 44 } as const;
export const ink = "#1d2430";
export const rule = "#818997";

export type Doc = PDFKit.PDFDocument;
type Texts = (typeof sheetTexts)[Language];

/** What is drawn, and with what. */
export interface Drawing {
  readonly doc: Doc;
  readonly sheet: WardSheet;
  readonly language: Language;
  readonly texts: Texts;
  readonly readable: Readable;
}
export type Add = (type: "H1" | "P", draw: () => void) => void;

/** Where each column begins, and how wide a session's is. */
export function columnsOf({ doc, sheet }: Drawing) {
  const used = wide.name + 3 * wide.need + wide.note;
  const each = (doc.page.width - 2 * margin - used) / Math.max(1, sheet.sessions.length);
  const session = (at: number): number => margin + wide.name + at * each;
  const needs = session(sheet.sessions.length);
  return { each, session, need: (at: number): number => needs + at * wide.need, note: needs + 3 * wide.need };
}

/** A text for a box, in the largest size at which it is whole there: nothing is cut before the least size. */
export function pointsFor(
  doc: Doc,
  text: string,
  { font, width, height, largest }: { font: string; width: number; height: number; largest: number },
): number {
  const words = text.split(/\s+/);
  for (let points = largest; points > size.least; points -= 0.5) {
    doc.font(font).fontSize(points);
    const isWhole = words.every((word) => doc.widthOfString(word) <= width);
    if (isWhole && doc.heightOfString(text, { width, lineGap }) <= height) return points;
  }
  return size.least;
}

/** Lines of a box stand close. */
export const lineGap = -1.5;

/** Draws what is no text to read: rules, boxes, signs. */
export function artifact(doc: Doc, one: () => void): void {
  doc.markContent("Artifact", { type: "Layout" });
  one();
  doc.endMarkedContent();
}
