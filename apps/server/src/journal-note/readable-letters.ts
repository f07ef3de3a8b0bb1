import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";

/** What a typeface has no letter for, and which no sign stands for. */
const instead = "\u25a1";
/** Joiners, marks of direction and variants: they show nothing by themselves. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

/** A text as a typeface can show it: a square for each letter that it lacks. */
export type Readable = (text: string) => string;

/** Reads a typeface once, and answers what of a text it can show. Throws where the file is no single typeface. */
export function readableIn(file: string): Readable {
  const font = create(readFileSync(file)) as Font;
  const has = (letter: string): boolean => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  const square = has(instead) ? instead : "?";
  const show = (letter: string): string => (has(letter) ? letter : /\s/u.test(letter) ? " " : square);
  return (text) => Array.from(text.replace(unseen, ""), show).join("");
}
