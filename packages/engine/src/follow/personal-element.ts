import { yes } from "../compile/ask.ts";
import type { CompiledCondition } from "../compile/condition.ts";
import type { CompiledAct, CompiledElement, CompiledLimit } from "../compile/element.ts";
import type { Program } from "../compile/program.ts";
import { categoryBits } from "../facts/category-bits.ts";
import { fieldReader } from "../facts/field.ts";
import type { Element } from "../guideline.ts";
import type { Agreement } from "./agreements.ts";
import { agreedSource, personalPlan, reviewAct, reviewRule, reviewTitle } from "./personal-texts.ts";

const always: CompiledCondition = { test: () => yes, isAlways: true, questions: [], asked: () => [] };

const plain = {
  phase: null,
  force: "should",
  role: "clinician",
  when: { op: "always" },
  anchor: { take: "scope-start", query: null },
  limits: [],
  every: null,
  windowsFrom: "anchor-day",
  until: null,
  soonDays: null,
  guard: null,
  countsBefore: false,
  reofferOn: null,
  parts: [],
  outlives: false,
  mayBeTailored: false,
  categories: ["plan"],
  source: agreedSource,
  rows: [],
} as const satisfies Partial<Element>;

function compiled(element: Element, act: CompiledAct, limits: readonly CompiledLimit[]): CompiledElement {
  return {
    element,
    name: `${personalPlan}/${element.id}`,
    guideline: personalPlan,
    edition: "1",
    way: element.every === null ? "once" : "chain",
    act,
    when: always,
    anchor: null,
    limits,
    asksPregnancy: false,
    until: null,
    reofferOn: null,
    guard: null,
    parts: [],
    categoryBits: categoryBits(element.categories),
    mayRelax: false,
  };
}

/** The review of an agreement, which is itself an obligation. */
export function reviewElement({ entry }: Agreement, program: Program): CompiledElement {
  const asked = { title: reviewTitle, rule: reviewRule, act: reviewAct.id, kind: "obligation" } as const;
  const act = { act: reviewAct, answeredBy: program.own.tailoringChanges, link: fieldReader("tailoring") };
  return compiled({ ...plain, ...asked, id: entry.data.tailoring }, act, []);
}

/** What was added for this person alone; null where its act is not in the list of acts. */
export function additionElement({ entry }: Agreement, program: Program): CompiledElement | null {
  if (entry.kind !== "addition") return null;
  const { act: name, title: words, everyDays, tailoring: id } = entry.data;
  const act = program.acts.get(name);
  if (act === undefined) return null;
  const title = { nb: words, da: words, en: words };
  const asked = { id, title, rule: title, act: name };
  if (everyDays === undefined) return compiled({ ...plain, ...asked, kind: "obligation" }, act, []);
  const limit = { unit: "days", amount: everyDays } as const;
  const limits = [
    { when: always, limit, individual: null, dayOf: null, source: agreedSource, dates: "always" as const },
  ];
  return compiled({ ...plain, ...asked, kind: "recurring", every: "last-act" }, act, limits);
}
