import { lastSeen, type WeekSymbol, type Word } from "./word.ts";

/** Every week of one symbol reads as another. */
export function replaced(word: Word, symbol: WeekSymbol, by: WeekSymbol): Word {
  return word.replaceAll(symbol, by);
}

/** The word without the weeks of one symbol: it becomes shorter. */
export function without(word: Word, symbol: WeekSymbol): Word {
  return word.replaceAll(symbol, "");
}

/**
 * The word as a schedule of fewer visits would have shown it: as many weeks as the schedule has (missing weeks at the end
 * read `o`), and `_` wherever the schedule has `_`.
 */
export function onSchedule(word: Word, schedule: Word): Word {
  const padded = word.padEnd(schedule.length, "o");
  return Array.from(schedule, (asked, week) => (asked === "_" ? "_" : padded.charAt(week))).join("");
}

/** Each week of a symbol takes the last other one before it; those at the beginning stay. */
export function carriedForward(word: Word, over: WeekSymbol): Word {
  let last: string = over;
  return Array.from(word, (symbol) => {
    if (symbol !== over) last = symbol;
    return last;
  }).join("");
}

/** The word until the last week that showed anything. */
export function untilLastSeen(word: Word): Word {
  return word.slice(0, lastSeen(word));
}
