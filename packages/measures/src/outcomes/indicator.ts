import { ruleValue } from "../rule/evaluate.ts";
import { type Word, weeksOf } from "../word/word.ts";
import type { Outcome } from "./outcome.ts";

/** A value that may be shown of a person, or why there is none. */
export type Indicator =
  | { readonly known: true; readonly value: number | boolean }
  | { readonly known: false; readonly why: "word-too-short" | "nobody-tested" | "not-seen-yet" };

/**
 * An outcome as it may be shown of a person. It differs from the published value where that would be taken for
 * knowledge: nobody is perfect for never having been tested, nor abstinent in weeks that never came, and what was not seen
 * has no time.
 */
export function indicatorOf({ rule, cautions }: Outcome, word: Word): Indicator {
  const value = ruleValue(rule, word);
  if (value === null || word === "") return { known: false, why: "word-too-short" };
  for (const caution of cautions) {
    const stretch = "weeks" in caution ? weeksOf(word, caution.weeks) : null;
    if (stretch === null) continue;
    if (caution.kind === "unreached-looks-abstinent" && stretch === "") return { known: false, why: "word-too-short" };
    if (caution.kind === "untested-looks-perfect" && /^[o_]*$/.test(stretch))
      return { known: false, why: "nobody-tested" };
  }
  const isTime = "watch" in rule && rule.tell === "time";
  if (isTime && ruleValue({ ...rule, tell: "event" }, word) === 0) return { known: false, why: "not-seen-yet" };
  return { known: true, value };
}
