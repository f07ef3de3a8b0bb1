import type {
  Act,
  Anchor,
  Condition,
  Element,
  Guideline,
  Limit,
  LimitCase,
  Publication,
  Query,
  Text,
} from "../guideline.ts";

/** The same words in three languages: tests do not read them. */
export function textOf(words: string): Text {
  return { nb: words, da: words, en: words };
}

/** A source that may date a deadline everywhere. */
export const readSource: Publication = {
  publisher: "Test",
  title: "Test",
  edition: "2026",
  section: "1",
  url: null,
  readOn: null,
  confidence: "R",
  status: "in-force",
  validFrom: null,
  validTo: null,
};

type Kinds = Query["kinds"][number];
type Where = Readonly<Record<string, string | number | boolean | readonly (string | number | boolean)[]>>;

/** Entries of a kind whose data fit. */
export function query(kinds: Kinds | readonly Kinds[], where: Where = {}, more: Partial<Query> = {}): Query {
  const list = Object.entries(where).map(([path, words]) => [path, Array.isArray(words) ? words : [words]] as const);
  return {
    kinds: typeof kinds === "string" ? [kinds] : kinds,
    where: Object.fromEntries(list),
    withinDays: null,
    ...more,
  };
}

export const always: Condition = { op: "always" };
export const scopeStart: Anchor = { take: "scope-start", query: null };

/** An anchor: the first, the last, or each of such entries. */
export function anchored(take: "first" | "last" | "each", of: Query): Anchor {
  return { take, query: of };
}

/** A limit that always holds, or holds where a condition does. */
export function within(
  amount: number,
  unit: "days" | "working-days" | "days-after-month" | "hours" | "months" | "weeks" = "days",
  when = always,
): LimitCase {
  return limitCase({ unit, amount }, when);
}

/** A limit case from any limit. */
export function limitCase(limit: Limit, when: Condition = always, source: Partial<Publication> = {}): LimitCase {
  return { when, limit, source: { ...readSource, ...source } };
}

/** An act answered by entries of one kind. Its id is the kind. */
export function actOf(kind: Kinds, where: Where = {}, more: Partial<Act> = {}): Act {
  return { id: kind, title: textOf(kind), kind, preset: {}, answeredBy: query(kind, where), link: null, ...more };
}

/** An obligation from the start of the scope, unless said otherwise. */
export function elementOf(more: Partial<Element> & Pick<Element, "id" | "act">): Element {
  return {
    kind: "obligation",
    title: textOf(more.id),
    rule: textOf("{limit} {anchor}"),
    phase: null,
    force: "should",
    role: "clinician",
    when: always,
    anchor: scopeStart,
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
    mayBeTailored: true,
    categories: [],
    source: readSource,
    rows: [],
    ...more,
  };
}

/** A guideline followed in each enrolment, unless said otherwise. */
export function guidelineOf(elements: readonly Element[], more: Partial<Guideline> = {}): Guideline {
  return {
    id: "test",
    edition: "1",
    title: textOf("test"),
    summary: textOf("test"),
    publisher: "Test",
    country: "NO",
    status: "in-force",
    validFrom: null,
    validTo: null,
    holdsWithoutAdoption: false,
    scope: { opens: query("enrolment-started"), closes: query("enrolment-ended"), link: "enrolment" },
    phases: [],
    unitValues: [],
    elements,
    notExecutable: [],
    unread: [],
    ...more,
  };
}
