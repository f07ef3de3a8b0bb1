import { categoryBits } from "../facts/category-bits.ts";
import { fieldReader, type ReadField } from "../facts/field.ts";
import type { Lookup, Lookups } from "../facts/lookup.ts";
import type { Act, Element, FollowedElement, Limit, Part, Publication, Query, Source, Status } from "../guideline.ts";
import { type CompiledCondition, compileCondition } from "./condition.ts";

/** How an element is followed. Several element kinds share one way. */
export type Way = "once" | "chain" | "grid" | "offer" | "part" | "match" | "guard-before" | "guard-while";

/** A limit case made ready. */
export interface CompiledLimit {
  readonly when: CompiledCondition;
  readonly limit: Limit;
  /** Finds the entry that holds an individual interval; null for all other limits. */
  readonly individual: { readonly entries: Lookup; readonly read: ReadField } | null;
  /** Finds the entry whose day it is; null for all other limits. */
  readonly dayOf: Lookup | null;
  readonly source: Source;
  /** May date a deadline: always, only where the unit adopted the edition, or never. */
  readonly dates: "always" | "adopted" | "never";
}

/** An act made ready: what answers it, and how entries of it are told apart. */
export interface CompiledAct {
  readonly act: Act;
  readonly answeredBy: Lookup;
  /** Reads the field that anchor and answer must share; null where all entries count alike. */
  readonly link: ReadField | null;
}

/** Compiles one act. */
export function compileAct(act: Act, lookups: Lookups): CompiledAct {
  const link = act.link === null ? null : fieldReader(act.link);
  return { act, answeredBy: lookups.lookup(within(act.answeredBy)), link };
}

export interface CompiledPart {
  readonly part: Part;
  readonly holds: CompiledCondition;
}

/** An element made ready to be followed. */
export interface CompiledElement {
  readonly element: FollowedElement;
  /** `guideline/element`: what tailoring, answers to suggestions and clock stops name. */
  readonly name: string;
  readonly guideline: string;
  readonly edition: string;
  readonly way: Way;
  readonly act: CompiledAct;
  readonly when: CompiledCondition;
  readonly anchor: Lookup | null;
  readonly limits: readonly CompiledLimit[];
  /** A limit depends on pregnancy, so that one known later can make it stricter. */
  readonly asksPregnancy: boolean;
  readonly until: Lookup | null;
  readonly reofferOn: Lookup | null;
  readonly guard: { readonly holds: CompiledCondition; readonly entries: Lookup | null } | null;
  readonly parts: readonly CompiledPart[];
  /** The element's own categories, as bits. */
  readonly categoryBits: number;
  /** A person's agreement may relax it. */
  readonly mayRelax: boolean;
}

/** Anchors, acts and ends are looked for inside the scope, unless the query itself says otherwise. */
export function within(query: Query): Query {
  return { ...query, reach: query.reach ?? "scope" };
}

function datesOf({ confidence, status }: Publication, guidelineStatus: Status): CompiledLimit["dates"] {
  if (confidence === "G" || confidence === "M" || confidence === "K") return "never";
  const isCertain = confidence !== "I" && status === "in-force" && guidelineStatus === "in-force";
  return isCertain ? "always" : "adopted";
}

function wayOf({ kind, every, guard }: Element): Way {
  if (kind === "offer" || kind === "part" || kind === "match") return kind;
  if (kind === "guard") return guard?.while == null && guard?.before != null ? "guard-before" : "guard-while";
  if (every === "grid") return "grid";
  return every === "last-act" || kind === "recurring" ? "chain" : "once";
}

function asksPregnancy(limits: readonly CompiledLimit[]): boolean {
  return limits.some(({ when }) => when.questions.some(({ condition }) => condition.op === "pregnant"));
}

/** Compiles one element. Throws TypeError for an act that is not in the list: the loader has said so before. */
export function compileElement(
  element: Element,
  of: { readonly id: string; readonly edition: string; readonly status: Status },
  acts: ReadonlyMap<string, CompiledAct>,
  lookups: Lookups,
): CompiledElement {
  const act = acts.get(element.act);
  if (act === undefined) throw new TypeError(`${of.id}/${element.id} asks for an unknown act ${element.act}`);
  const condition = (one: Element["when"]): CompiledCondition => compileCondition(one, lookups);
  const lookup = (query: Element["until"]): Lookup | null => (query === null ? null : lookups.lookup(within(query)));
  const limits = element.limits.map(({ when, limit, source }) => ({
    when: condition(when),
    limit,
    individual:
      limit.unit === "individual" ? { entries: lookups.lookup(limit.query), read: fieldReader(limit.field) } : null,
    dayOf: limit.unit === "day-of" ? lookups.lookup(limit.query) : null,
    source,
    dates: datesOf(source, of.status),
  }));
  return {
    element,
    name: `${of.id}/${element.id}`,
    guideline: of.id,
    edition: of.edition,
    way: wayOf(element),
    act,
    when: condition(element.when),
    anchor: lookup(element.anchor.query),
    limits,
    asksPregnancy: asksPregnancy(limits),
    until: lookup(element.until),
    reofferOn: lookup(element.reofferOn),
    guard: element.guard && {
      holds: condition(element.guard.holds),
      entries: lookup(element.guard.before ?? element.guard.while),
    },
    parts: element.parts.map((part) => ({ part, holds: condition(part.holds) })),
    categoryBits: categoryBits(element.categories),
    mayRelax: element.mayBeTailored && element.force !== "must",
  };
}
