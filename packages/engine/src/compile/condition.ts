import type { Lookups } from "../facts/lookup.ts";
import type { Condition } from "../guideline.ts";
import { type Ask, no, type Truth, unknown, yes } from "./ask.ts";
import { type QuestionCondition, questionOf } from "./question.ts";

type Test = (ask: Ask) => Truth;

/** One question of a condition, with the closure that answers it. */
export interface Question {
  readonly condition: QuestionCondition;
  readonly test: Test;
  /** Yes is the answer that the whole condition looks for; false under an odd number of nots. */
  readonly isWanted: boolean;
}

/** A condition made ready: a closure over numbers and look-ups, and its questions for the explanation. */
export interface CompiledCondition {
  readonly test: Test;
  /** Nothing is asked: it always holds. */
  readonly isAlways: boolean;
  /** Every single question in it, in reading order. */
  readonly questions: readonly Question[];
  /** The questions that are really asked: what could not change the answer is not looked at, and not told. */
  readonly asked: (ask: Ask) => readonly Question[];
}

/** A part of a condition: how it answers, and how it answers while noting what it asks. */
interface Part {
  readonly test: Test;
  readonly traced: (ask: Ask, asked: Question[]) => Truth;
}

/** Asks in order until the answer is certain: `decisive` for all is false, for any is true. Unknown wins over the other. */
function joined(parts: readonly Part[], decisive: Truth, otherwise: Truth): Part {
  const tests = parts.map(({ test }) => test);
  const test = (ask: Ask): Truth => {
    let answer = otherwise;
    for (const one of tests) {
      const truth = one(ask);
      if (truth === decisive) return decisive;
      if (truth === unknown) answer = unknown;
    }
    return answer;
  };
  const traced = (ask: Ask, asked: Question[]): Truth => {
    let answer = otherwise;
    for (const part of parts) {
      const truth = part.traced(ask, asked);
      if (truth === decisive) return decisive;
      if (truth === unknown) answer = unknown;
    }
    return answer;
  };
  return { test, traced };
}

function opposite(truth: Truth): Truth {
  return truth === unknown ? unknown : truth === yes ? no : yes;
}

function not(part: Part): Part {
  return {
    test: (ask) => opposite(part.test(ask)),
    traced: (ask, asked) => opposite(part.traced(ask, asked)),
  };
}

function question(condition: QuestionCondition, isWanted: boolean, lookups: Lookups, questions: Question[]): Part {
  const test = questionOf(condition, lookups);
  const one = { condition, test, isWanted };
  questions.push(one);
  return {
    test,
    traced: (ask, asked) => {
      asked.push(one);
      return test(ask);
    },
  };
}

function partOf(condition: Condition, isWanted: boolean, lookups: Lookups, questions: Question[]): Part {
  const inner = (one: Condition): Part => partOf(one, isWanted, lookups, questions);
  switch (condition.op) {
    case "always":
      return { test: () => yes, traced: () => yes };
    case "all":
      return joined(condition.of.map(inner), no, yes);
    case "any":
      return joined(condition.of.map(inner), yes, no);
    case "not":
      return not(partOf(condition.of, !isWanted, lookups, questions));
    default:
      return question(condition, isWanted, lookups, questions);
  }
}

/** Compiles a condition once; never by evaluating text. */
export function compileCondition(condition: Condition, lookups: Lookups): CompiledCondition {
  const questions: Question[] = [];
  const { test, traced } = partOf(condition, true, lookups, questions);
  const asked = (ask: Ask): readonly Question[] => {
    const noted: Question[] = [];
    traced(ask, noted);
    return noted;
  };
  return { test, isAlways: condition.op === "always", questions, asked };
}
