/**
 * What one week showed: `+` use, `-` no use, `*` both, `o` nothing though something was expected, `_` nothing expected.
 * Source: CTN-0094 data set, SPEC.md section 3.
 */
export const weekSymbols = ["+", "-", "*", "o", "_"] as const;
export type WeekSymbol = (typeof weekSymbols)[number];

/** Weeks in order, one symbol a week, as text: `++-o*`. */
export type Word = string;

/** First and last week of a stretch, inclusive, from 1; −1 is the last week of the word, −2 the one before. */
export type Weeks = readonly [first: number, last: number];

/** Whether a text holds nothing but week symbols. */
export function isWord(text: string): boolean {
  return /^[-+*o_]*$/.test(text);
}

/** A stretch of a word; what lies outside the word is cut away. */
export function weeksOf(word: Word, [first, last]: Weeks): Word {
  const from = first < 0 ? word.length + first : first - 1;
  const to = last < 0 ? word.length + last : last - 1;
  return word.slice(Math.max(0, from), Math.max(0, to + 1));
}

/** The last week that showed anything, that is the last which is not `o`; 0 for none. */
export function lastSeen(word: Word): number {
  return word.replace(/o+$/, "").length;
}

/** How many weeks the longest stretch without a symbol has. */
export function longestWithout(word: Word, symbol: WeekSymbol): number {
  return Math.max(...word.split(symbol).map((stretch) => stretch.length));
}
