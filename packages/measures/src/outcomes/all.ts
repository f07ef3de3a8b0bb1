import { ruleValue } from "../rule/evaluate.ts";
import type { Word } from "../word/word.ts";
import { abstinence } from "./abstinence.ts";
import type { Outcome } from "./outcome.ts";
import { reduction } from "./reduction.ts";
import { relapse } from "./relapse.ts";

/** One among the abstinence columns that the publishers put between those of reduction. */
const placedLate = "Ab_schwartz_2006";
const before = "Rd_shufman_1994";

/** The sixty-two published outcomes, in the publishers' order of columns. */
export const outcomes: readonly Outcome[] = [
  ...abstinence.filter(({ column }) => column !== placedLate),
  ...reduction.flatMap((one) =>
    one.column === before ? [...abstinence.filter(({ column }) => column === placedLate), one] : [one],
  ),
  ...relapse,
];

/** What every outcome says of a word, by column; null where the word is too short to say it. */
export function outcomesOf(word: Word): ReadonlyMap<string, number | boolean | null> {
  return new Map(outcomes.map(({ column, rule }) => [column, ruleValue(rule, word)]));
}
