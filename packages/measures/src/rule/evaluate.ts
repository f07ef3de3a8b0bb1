import { counted, share } from "../word/count.ts";
import { filledBetween, filledByMode } from "../word/fill.ts";
import { firstWindow } from "../word/first-window.ts";
import { carriedForward, onSchedule, replaced, untilLastSeen, without } from "../word/recode.ts";
import { weighed } from "../word/weigh.ts";
import { lastSeen, longestWithout, type Word, weeksOf } from "../word/word.ts";
import type { Condition, Figure, Quantity, Rule, Step, Watch } from "./rule.ts";

/**
 * What a rule says of a word; null where the word is too short to say it, or holds a
 * week the rule has no weight for. Event: 1 seen, 0 not.
 */
export function ruleValue(rule: Rule, word: Word): number | boolean | null {
  if ("quantity" in rule) return orNull(quantityOf(rule.quantity, word));
  if ("condition" in rule) return isFulfilled(rule.condition, word);
  const seen = firstWindow(watchedPart(rule.watch, word), rule.watch.window);
  if (seen === null) return null;
  return rule.tell === "event" ? Number(seen.isSeen) : seen.time + rule.watch.fromWeek - 1;
}

function orNull(quantity: number): number | null {
  return Number.isNaN(quantity) ? null : quantity;
}

/** The weeks of a word that a watch looks at, as it reads them. */
export function watchedPart({ read: steps, fromWeek }: Watch, word: Word): Word {
  return weeksOf(read(steps, word), [fromWeek, -1]);
}

/** The word as its steps read it, in order. */
export function read(steps: readonly Step[], word: Word): Word {
  return steps.reduce((sofar, step) => taken(step, sofar), word);
}

function taken(step: Step, word: Word): Word {
  if ("replace" in step) return replaced(word, step.replace, step.by);
  if ("leaveOut" in step) return without(word, step.leaveOut);
  if ("weeks" in step) return weeksOf(word, step.weeks);
  if ("until" in step) return untilLastSeen(word);
  if ("schedule" in step) return onSchedule(word, step.schedule);
  if ("carryForwardOver" in step) return carriedForward(word, step.carryForwardOver);
  return step.fill === "by-mode" ? filledByMode(word) : filledBetween(word);
}

function quantityOf(quantity: Quantity, word: Word): number {
  if ("constant" in quantity) return quantity.constant;
  if ("subtract" in quantity) return quantityOf(quantity.from, word) - quantityOf(quantity.subtract, word);
  if ("when" in quantity)
    return quantityOf(isFulfilled(quantity.when, word) ? quantity.gives : quantity.otherwise, word);
  return figureOf(quantity, read(quantity.read, word));
}

function figureOf(figure: Figure, word: Word): number {
  if ("share" in figure) return share(word, figure.share);
  if ("count" in figure) return counted(word, figure.count);
  if ("longestWithout" in figure) return longestWithout(word, figure.longestWithout);
  if ("weighed" in figure) return weighed(word, figure.weighed);
  return figure.take === "length" ? word.length : lastSeen(word);
}

function isFulfilled(condition: Condition, word: Word): boolean {
  if ("all" in condition) return condition.all.every((one) => isFulfilled(one, word));
  if ("holds" in condition) return read(condition.read, word).includes(condition.holds);
  if ("is" in condition) return condition.is.includes(read(condition.read, word));
  const quantity = quantityOf(condition.quantity, word);
  return "atLeast" in condition ? quantity >= condition.atLeast : quantity <= condition.atMost;
}
