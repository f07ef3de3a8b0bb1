import type { Lookups } from "../facts/lookup.ts";
import type { Condition } from "../guideline.ts";
import { type Ask, no, type Truth, unknown, yes } from "./ask.ts";
import { questionOf } from "./question.ts";

/** A condition made ready: a closure over numbers and look-ups, and its questions for the explanation. */
export interface CompiledCondition {
  readonly test: (ask: Ask) => Truth;
  /** Nothing is asked: it always holds. */
  readonly isAlways: boolean;
  /** The single questions in it, in reading order. */
  readonly questions: readonly Question[];
}

/** One question of a condition, with the closure that answers it. */
export interface Question {
  readonly condition: Condition;
  readonly test: (ask: Ask) => Truth;
}

type Test = (ask: Ask) => Truth;

/** False wins over unknown, unknown over true. Every part is asked, so that all that matters is noted. */
function all(tests: readonly Test[]): Test {
  return (ask) => {
    let answer: Truth = yes;
    for (const test of tests) {
      const one = test(ask);
      if (one === no) answer = no;
      else if (one === unknown && answer === yes) answer = unknown;
    }
    return answer;
  };
}

function any(tests: readonly Test[]): Test {
  return (ask) => {
    let answer: Truth = no;
    for (const test of tests) {
      const one = test(ask);
      if (one === yes) answer = yes;
      else if (one === unknown && answer === no) answer = unknown;
    }
    return answer;
  };
}

function not(test: Test): Test {
  return (ask) => {
    const one = test(ask);
    return one === unknown ? unknown : one === yes ? no : yes;
  };
}

function testOf(condition: Condition, lookups: Lookups, questions: Question[]): Test {
  const inner = (one: Condition): Test => testOf(one, lookups, questions);
  switch (condition.op) {
    case "always":
      return () => yes;
    case "all":
      return all(condition.of.map(inner));
    case "any":
      return any(condition.of.map(inner));
    case "not":
      return not(inner(condition.of));
    default: {
      const test = questionOf(condition, lookups);
      questions.push({ condition, test });
      return test;
    }
  }
}

/** Compiles a condition once; never by evaluating text. */
export function compileCondition(condition: Condition, lookups: Lookups): CompiledCondition {
  const questions: Question[] = [];
  const test = testOf(condition, lookups, questions);
  return { test, isAlways: condition.op === "always", questions };
}
