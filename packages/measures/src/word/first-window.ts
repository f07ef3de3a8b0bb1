import type { WeekSymbol, Word } from "./word.ts";

/** So many weeks in a row, of which at least so many show a symbol. */
export interface Window {
  readonly weeks: number;
  readonly atLeast: number;
  readonly show: WeekSymbol;
}

/** When a window was first seen, as the publishers count it: see `firstWindow`. */
export interface Seen {
  readonly time: number;
  readonly isSeen: boolean;
}

/**
 * The first window of a word, with the publishers' time: the week in which it begins and as many weeks more as need not
 * show the symbol. Where there is none, the last week in which one could have begun and as many more. Null for a word
 * shorter than the window. The week in which it becomes true is another: alarm/alarm.ts. Source: SPEC.md section 4, `win`.
 */
export function firstWindow(word: Word, { weeks, atLeast, show }: Window): Seen | null {
  if (word.length < weeks) return null;
  const offset = weeks - atLeast;
  const starts = word.length - weeks + 1;
  for (let start = 1; start <= starts; start += 1) {
    const stretch = word.slice(start - 1, start - 1 + weeks);
    if (stretch.split(show).length - 1 >= atLeast) return { time: start + offset, isSeen: true };
  }
  return { time: starts + offset, isSeen: false };
}
