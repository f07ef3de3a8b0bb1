import type { WeekSymbol, Word } from "./word.ts";

/** What one week with a symbol counts; a symbol that is not named counts nothing. */
export type Weights = Readonly<Partial<Record<WeekSymbol, number>>>;

/** The weeks of a word, each by its weight. 0 for no weeks. */
export function counted(word: Word, weights: Weights): number {
  let sum = 0;
  for (const symbol of word) sum += weights[symbol as WeekSymbol] ?? 0;
  return sum;
}

/** The weeks by their weights, as a share of all weeks of the word. 0 for no weeks. */
export function share(word: Word, weights: Weights): number {
  return word.length === 0 ? 0 : counted(word, weights) / word.length;
}
