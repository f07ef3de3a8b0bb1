import { yes } from "../compile/ask.ts";
import type { CompiledCondition } from "../compile/condition.ts";
import type { CompiledAct, CompiledElement, CompiledLimit } from "../compile/element.ts";
import type { Program } from "../compile/program.ts";
import { categoryBits } from "../facts/category-bits.ts";
import { fieldReader } from "../facts/field.ts";
import type { Agreed, FollowedElement } from "../guideline.ts";
import { type Agreement, unitOf } from "./agreements.ts";
import { isoOf } from "./iso.ts";
import {
  agreedTitle,
  askedGuideline,
  askedTitle,
  decisionAct,
  decisionRule,
  personalPlan,
  reviewAct,
  reviewRule,
  reviewTitle,
} from "./personal-texts.ts";
import type { Requested } from "./requests.ts";

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
  stops: null,
  whenBroken: null,
  guard: null,
  countsBefore: false,
  reofferOn: null,
  parts: [],
  outlives: false,
  mayBeTailored: false,
  categories: ["plan"],
  rows: [],
} as const satisfies Partial<FollowedElement>;

function sourceOf(agreement: Agreement): Agreed {
  return { title: agreedTitle, agreedOn: isoOf(agreement.fact.day), unit: unitOf(agreement), confidence: "R" };
}

function compiled(
  element: FollowedElement,
  act: CompiledAct,
  limits: readonly CompiledLimit[],
  guideline = personalPlan,
): CompiledElement {
  return {
    element,
    name: `${guideline}/${element.id}`,
    guideline,
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
export function reviewElement(agreement: Agreement, program: Program): CompiledElement {
  const asked = { title: reviewTitle, rule: reviewRule, act: reviewAct.id, kind: "obligation" } as const;
  const act = { act: reviewAct, answeredBy: program.own.tailoringChanges, link: fieldReader("tailoring") };
  const own = { id: agreement.entry.data.tailoring, source: sourceOf(agreement) };
  return compiled({ ...plain, ...asked, ...own }, act, []);
}

/** What was added for this person alone; null where its act is not in the list of acts. */
export function additionElement(agreement: Agreement, program: Program): CompiledElement | null {
  const { entry } = agreement;
  if (entry.kind !== "addition") return null;
  const { act: name, title: words, everyDays, tailoring: id } = entry.data;
  const act = program.acts.get(name);
  if (act === undefined) return null;
  const title = { nb: words, da: words, en: words };
  const source = sourceOf(agreement);
  const asked = { id, title, rule: title, act: name, source };
  if (everyDays === undefined) return compiled({ ...plain, ...asked, kind: "obligation" }, act, []);
  const limit = { unit: "days", amount: everyDays } as const;
  const limits = [{ when: always, limit, individual: null, dayOf: null, source, dates: "always" as const }];
  return compiled({ ...plain, ...asked, kind: "recurring", every: "last-act" }, act, limits);
}

/** A decision that was asked for, which the one who is named for it answers. Its title is the question. */
export function requestElement({ fact, entry, last }: Requested, program: Program): CompiledElement {
  const { request: id, question } = entry.data;
  const { author } = entry;
  const unit = author.type === "practitioner" ? author.unit : null;
  const source: Agreed = { title: askedTitle, agreedOn: isoOf(fact.day), unit, confidence: "R" };
  const title = { nb: question, da: question, en: question };
  const asked = { id, title, rule: decisionRule, act: decisionAct.id, kind: "response", source } as const;
  const act = { act: decisionAct, answeredBy: program.own.decisions, link: fieldReader("request") };
  return compiled({ ...plain, ...asked, role: "leader", named: last.data.decider }, act, [], askedGuideline);
}
