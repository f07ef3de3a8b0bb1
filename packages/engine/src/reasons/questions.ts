import { type Day, settingOf } from "@helhet/course";
import { type Ask, type Truth, unknown, yes } from "../compile/ask.ts";
import type { CompiledCondition, Question } from "../compile/condition.ts";
import { careLevelOn, type QuestionCondition } from "../compile/question.ts";
import type { Fact } from "../facts/fact.ts";
import { fieldReader } from "../facts/field.ts";
import { askOn, type Place } from "../follow/following.ts";
import { isoOf } from "../follow/iso.ts";
import type { AskedFact, Step, StepOf, StepValues, Unknown } from "../reason.ts";
import { askedBy } from "./asked-by.ts";
import { step } from "./step.ts";

type Answer = StepValues["fact-asked"]["answer"];

function careLevelStep(ask: Ask): Step | null {
  const span = careLevelOn(ask);
  const setting = span === null ? null : settingOf(span.level);
  if (span === null || setting === null) return null;
  return step("care-level", { level: span.level, setting, at: isoOf(ask.day) }, span.fact);
}

/** What the entry that was looked at says where it does not say yes. */
function saidBy(condition: QuestionCondition, fact: Fact): Answer {
  if (condition.op !== "latest") return "no";
  const value = fieldReader(condition.field)(fact);
  if (value === undefined || value === null) return "not-recorded";
  return value === "not-known" || value === "unknown" ? "not-known" : "no";
}

/** A rule takes what nobody has recorded as no, or as not known; a reader is told that nobody has recorded it. */
function answerOf(condition: QuestionCondition, truth: Truth, fact: Fact | null): Answer {
  if (truth === yes) return "yes";
  if (fact === null) return "not-recorded";
  return truth === unknown && condition.op !== "latest" ? "not-known" : saidBy(condition, fact);
}

/** The day of the entry that answers. Of an age, a length of time or a number there is no such day. */
function dayOf({ op }: QuestionCondition, answer: Answer, fact: Fact | null): string | null {
  if (op === "ongoing" && answer !== "yes") return null;
  if (fact === null || answer === "not-recorded" || ["age", "elapsed", "count"].includes(op)) return null;
  return fact.latestDay > fact.day ? null : isoOf(fact.day);
}

function asked({ condition, test }: Question, ask: Ask): Step {
  ask.used.length = 0;
  const truth = test(ask);
  const level = condition.op === "setting" ? careLevelStep(ask) : null;
  if (level !== null) return level;
  const fact = ask.used.at(-1) ?? null;
  const answer = answerOf(condition, truth, fact);
  return step("fact-asked", { ...askedBy(condition), answer, at: dayOf(condition, answer, fact) }, fact);
}

/** What a condition asked the course on a day, and what it found. */
export function questionSteps(place: Place, condition: CompiledCondition, day: Day): readonly Step[] {
  const ask = askOn(place, day, false);
  return condition.asked(ask).map((question) => asked(question, ask));
}

function whatIsUnknown({ op }: QuestionCondition, hasEntry: boolean): Unknown {
  if (op === "setting") return "care-level";
  if (op === "age") return "birth-date";
  return hasEntry ? "field" : "first-entry";
}

/** What would have to be known for a condition to be decided on a day. */
export function unknownSteps(place: Place, condition: CompiledCondition, day: Day): readonly StepOf<"not-known">[] {
  const ask = askOn(place, day, false);
  const steps: StepOf<"not-known">[] = [];
  for (const { condition: one, test } of condition.asked(ask)) {
    ask.used.length = 0;
    if (test(ask) !== unknown) continue;
    const { kind, field } = askedBy(one);
    const fact = ask.used.at(-1) ?? null;
    const what = whatIsUnknown(one, fact !== null);
    steps.push({ code: "not-known", values: { what, kind, field }, entry: fact?.entry.id ?? null });
  }
  return steps;
}

/** What a condition looked for and nobody has recorded, although an entry might change how it answers. */
export function unrecorded(place: Place, condition: CompiledCondition, day: Day): readonly AskedFact[] {
  const ask = askOn(place, day, false);
  return condition.asked(ask).flatMap(({ condition: one, test, isWanted }) => {
    ask.used.length = 0;
    return isWanted && one.op !== "age" && one.op !== "elapsed" && test(ask) !== yes ? [askedBy(one)] : [];
  });
}
