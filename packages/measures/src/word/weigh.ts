import type { Weights } from "./count.ts";
import type { WeekSymbol, Word } from "./word.ts";

/** How weeks are weighed against the worst that could have been. */
export interface Scale {
  readonly weights: Weights;
  /** Each week's factor for `+` and `*`: given week by week, or in equal steps from the first week to the last. */
  readonly factors: readonly number[] | { readonly from: number; readonly to: number };
  /** The figure of the worst word. */
  readonly worst: number;
}

/**
 * A word's weight on a scale from 0 to `worst`. Weeks beyond the factors given have factor 1; factors beyond the word are
 * not used. NaN where a symbol has no weight. Source: SPEC.md section 4, `wgt`.
 */
export function weighed(word: Word, { weights, factors, worst }: Scale): number {
  const used = weights["+"] ?? 0;
  const missing = weights.o ?? 0;
  let sum = 0;
  let most = 0;
  for (let week = 0; week < word.length; week += 1) {
    const symbol = word.charAt(week) as WeekSymbol;
    const factor = factorOf(factors, week, word.length);
    sum += (weights[symbol] ?? Number.NaN) * (symbol === "+" || symbol === "*" ? factor : 1);
    most += Math.max(used * factor, missing);
  }
  return word.length === 0 ? 0 : (worst * sum) / most;
}

function factorOf(factors: Scale["factors"], week: number, length: number): number {
  if ("from" in factors) {
    const step = length > 1 ? (factors.to - factors.from) / (length - 1) : 0;
    return factors.from + week * step;
  }
  return factors[week] ?? 1;
}
