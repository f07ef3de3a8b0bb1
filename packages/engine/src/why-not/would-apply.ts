import type { Day } from "@helhet/course";
import { no, type Truth, unknown, yes } from "../compile/ask.ts";
import { askOn, type Place } from "../follow/following.ts";
import type { Condition } from "../guideline.ts";
import { askedBy } from "../reasons/asked-by.ts";
import type { WantedPart } from "./answer.ts";

const opposite = (truth: Truth): Truth => (truth === unknown ? unknown : truth === yes ? no : yes);

/** How a condition answers when its questions, in reading order, answer so. */
function truthWith(condition: Condition, answers: Iterator<Truth>): Truth {
  const joined = (parts: readonly Condition[], decisive: Truth, otherwise: Truth): Truth => {
    const truths = parts.map((part) => truthWith(part, answers));
    if (truths.includes(decisive)) return decisive;
    return truths.includes(unknown) ? unknown : otherwise;
  };
  switch (condition.op) {
    case "always":
      return yes;
    case "all":
      return joined(condition.of, no, yes);
    case "any":
      return joined(condition.of, yes, no);
    case "not":
      return opposite(truthWith(condition.of, answers));
    default:
      return answers.next().value ?? unknown;
  }
}

/** Sets of so many of some numbers, in order. */
function* setsOf(from: readonly number[], size: number): Generator<readonly number[]> {
  if (size === 0) yield [];
  for (const [index, first] of from.entries())
    for (const rest of size === 0 ? [] : setsOf(from.slice(index + 1), size - 1)) yield [first, ...rest];
}

const mostParts = 3;
const mostWays = 3;

/**
 * The least changes in what a rule asks that would make a condition true on a day, up to three ways. What was not asked is
 * taken as not known, so that a way holds whatever it is, and rests on nothing that was not looked at.
 */
export function waysToApply(place: Place, day: Day): readonly (readonly WantedPart[])[] {
  const { when, element } = place.of;
  const ask = askOn(place, day, false);
  const asked = new Set(when.asked(ask));
  const found = when.questions.map((one) => (asked.has(one) ? one.test(ask) : unknown));
  const wanted = when.questions.map(({ isWanted }): Truth => (isWanted ? yes : no));
  const open = found.flatMap((truth, index) => (truth === wanted[index] ? [] : [index]));
  const holds = (changed: readonly number[]): boolean => {
    const answers = found.map((truth, index) => (changed.includes(index) ? (wanted[index] ?? truth) : truth));
    return truthWith(element.when, answers.values()) === yes;
  };
  const ways: (readonly number[])[] = [];
  for (let size = 1; size <= Math.min(mostParts, open.length) && ways.length < mostWays; size += 1)
    for (const set of setsOf(open, size)) {
      const isLeast = !ways.some((way) => way.every((index) => set.includes(index)));
      if (ways.length < mostWays && isLeast && holds(set)) ways.push(set);
    }
  const least = ways.length > 0 || open.length === 0 ? ways : [open];
  return least.map((set) =>
    set.flatMap((index) => {
      const question = when.questions[index];
      return question === undefined ? [] : [{ asked: askedBy(question.condition), isSo: question.isWanted }];
    }),
  );
}
