import { type Day, settingOf } from "@helhet/course";
import { type Ask, no, type Truth, unknown, yes } from "../compile/ask.ts";
import type { CompiledCondition, Question } from "../compile/condition.ts";
import { careLevelOn, type QuestionCondition } from "../compile/question.ts";
import type { Fact } from "../facts/fact.ts";
import { askOn, type Place } from "../follow/following.ts";
import { isoOf } from "../follow/iso.ts";
import type { Query } from "../guideline.ts";
import type { Asked, Step, StepValues, Unknown } from "../reason.ts";
import { step } from "./step.ts";

type Values = StepValues["fact-asked"];
const answers = { [yes]: "yes", [no]: "no", [unknown]: "not-known" } as const satisfies Record<Truth, Values["answer"]>;

const text = (words: readonly (string | number | boolean)[] | null): string | null => words?.join(", ") ?? null;

function ofQuery({ kinds, where }: Query): Pick<Values, "kind" | "field" | "wanted"> {
  const [path = null] = Object.keys(where);
  return { kind: kinds[0] ?? null, field: path, wanted: path === null ? null : text(where[path] ?? null) };
}

const aboutNothing = { kind: null, field: null, wanted: null } as const;

function askedBy(condition: QuestionCondition): { readonly asked: Asked } & Pick<Values, "kind" | "field" | "wanted"> {
  switch (condition.op) {
    case "exists":
      return { asked: "exists", ...ofQuery(condition.query) };
    case "count":
      return { asked: "count", ...ofQuery(condition.query), wanted: String(condition.atLeast) };
    case "latest": {
      const bounds = [condition.atLeast, condition.atMost].filter((bound) => bound !== null);
      const wanted = text(condition.is) ?? text(bounds);
      return { asked: "latest", kind: condition.query.kinds[0] ?? null, field: condition.field, wanted };
    }
    case "change":
      return {
        asked: "change",
        kind: condition.query.kinds[0] ?? null,
        field: condition.field,
        wanted: String(condition.atLeast),
      };
    case "elapsed":
      return {
        asked: "elapsed",
        kind: condition.since.kinds[0] ?? null,
        field: null,
        wanted: String(condition.months),
      };
    case "setting":
      return { asked: "setting", kind: null, field: null, wanted: condition.is };
    case "age": {
      const isUnder = condition.under !== null;
      const wanted = String(condition.under ?? condition.atLeast ?? "");
      return { asked: "age", kind: "birth-date", field: isUnder ? "under" : "atLeast", wanted };
    }
    default:
      return { asked: "pregnant", ...aboutNothing, kind: "pregnancy" };
  }
}

function careLevelStep(ask: Ask): Step | null {
  const span = careLevelOn(ask);
  const setting = span === null ? null : settingOf(span.level);
  if (span === null || setting === null) return null;
  return step("care-level", { level: span.level, setting, at: isoOf(ask.day) }, span.fact);
}

function asked({ condition, test }: Question, ask: Ask): Step {
  ask.used.length = 0;
  const truth = test(ask);
  const level = condition.op === "setting" ? careLevelStep(ask) : null;
  if (level !== null) return level;
  const fact: Fact | null = ask.used.at(-1) ?? null;
  return step("fact-asked", { ...askedBy(condition), answer: answers[truth] }, fact);
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
export function unknownSteps(place: Place, condition: CompiledCondition, day: Day): readonly Step[] {
  const ask = askOn(place, day, false);
  const steps: Step[] = [];
  for (const { condition: one, test } of condition.asked(ask)) {
    ask.used.length = 0;
    if (test(ask) !== unknown) continue;
    const { kind, field } = askedBy(one);
    const fact = ask.used.at(-1) ?? null;
    steps.push(step("not-known", { what: whatIsUnknown(one, fact !== null), kind, field }, fact));
  }
  return steps;
}
