import { counted } from "./count.ts";
import { replaced } from "./recode.ts";
import type { Word } from "./word.ts";

/**
 * Every `o` becomes the most frequent of the other symbols, where a week of both counts as `+`; of those as frequent `+` goes
 * before `-`, and `-` before `_`. Weeks of both stay. A word of nothing but `o` stays as it is.
 */
export function filledByMode(word: Word): Word {
  const counts = modes.map(([symbol, weights]) => [symbol, counted(word, weights)] as const);
  const most = Math.max(...counts.map(([, count]) => count));
  const [mode] = counts.find(([, count]) => count === most) ?? ["o"];
  return most === 0 ? word : replaced(word, "o", mode);
}

const modes = [
  ["+", { "+": 1, "*": 1 }],
  ["-", { "-": 1 }],
  ["_", { _: 1 }],
] as const;

const known: Readonly<Record<string, number>> = { "+": 1, "*": 0.5, "-": 0 };

/** The symbol nearest to a mean of neighbours; where two are as near, `+` before `*` before `-`. */
function nearest(mean: number): string {
  return mean >= 0.75 ? "+" : mean >= 0.25 ? "*" : "-";
}

/** Each `o` between two known weeks becomes the symbol nearest to their mean. The neighbours are those of the word as given. */
export function filledBetween(word: Word): Word {
  return Array.from(word, (symbol, week) => {
    const before = known[word[week - 1] ?? ""];
    const after = known[word[week + 1] ?? ""];
    return symbol === "o" && before !== undefined && after !== undefined ? nearest((before + after) / 2) : symbol;
  }).join("");
}
