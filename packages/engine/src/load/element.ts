import { courseRoles, type Kind, kindDefinition } from "@helhet/course";
import type { Act, Element, ElementKind, Part, StopReason } from "../guideline.ts";
import { checkElement } from "./check-element.ts";
import { condition } from "./condition.ts";
import { fieldType } from "./kind-field.ts";
import { kindsOfCondition, kindsOfLimit, kindsOfQuery } from "./kinds-read.ts";
import { anchor, type Known, limits, sourceKey } from "./limit.ts";
import { didYouMean } from "./nearest-word.ts";
import { query } from "./query.ts";
import { listOf, mapOf, may, need, oneOf, oneOrMore, type Read, slug, someText, truth, whole } from "./read.ts";
import { report, scalarAt } from "./spot.ts";
import { ruleText, text } from "./text.ts";

/** What an element may refer to. `rows` is null where no list of rows was handed in. */
export interface ElementWorld extends Known {
  readonly acts: ReadonlyMap<string, Act>;
  /** The ids of all acts, also of those that are wrong. */
  readonly actIds: readonly string[];
  readonly phases: readonly string[];
  readonly rows: readonly string[] | null;
  /** What stops the clock of an element that does not say it itself. */
  readonly stops: Element["stops"];
}

const elementKinds = [
  "obligation",
  "recurring",
  "response",
  "offer",
  "part",
  "match",
  "guard",
  "frame",
] as const satisfies readonly ElementKind[];
const forces = ["must", "should", "frame", "may"] as const;
const always = { op: "always" } as const;

function oneKnown(what: "act" | "phase" | "row", words: readonly string[]): Read<string> {
  return (at) => {
    const value = String(scalarAt(at) ?? "");
    if (words.includes(value)) return value;
    return report(at, `unknown-${what}`, `There is no ${what} '${value}'.`, didYouMean(value, words));
  };
}

const part = (world: ElementWorld): Read<Part> =>
  mapOf("A part", {
    id: need(slug),
    title: need(text),
    force: need(oneOf("force", forces)),
    holds: need(condition),
    source: need(sourceKey(world)),
  });

const stopWords = fieldType("clock-stopped", "reason");
const stopReasons = (stopWords !== null && "words" in stopWords ? stopWords.words : []) as readonly StopReason[];
const listedStops = listOf("'stops'", oneOf("reason to stop a clock", stopReasons));

/** For which reasons a clock may stand still: a list, empty for none, or `any`, which is null. */
export const stops: Read<Element["stops"]> = (at) => (scalarAt(at) === "any" ? null : listedStops(at));

const guardShape = mapOf("'guard'", { holds: need(condition), before: may(query, null), while: may(query, null) });

const shapeOf = (world: ElementWorld) =>
  mapOf("An element", {
    id: need(slug),
    kind: need(oneOf("kind of element", elementKinds)),
    act: need(oneKnown("act", world.actIds)),
    phase: may(oneKnown("phase", world.phases), null),
    force: need(oneOf("force", forces)),
    role: need(oneOf("role", courseRoles)),
    title: need(text),
    rule: need(ruleText),
    when: may(condition, always),
    anchor: may(anchor, { take: "scope-start", query: null } as const),
    within: may(limits(world), []),
    every: may(oneOf("way to repeat", ["last-act", "grid"]), null),
    windowsFrom: may(oneOf("first day of the windows", ["anchor-day", "day-after"]), "anchor-day" as const),
    until: may(query, null),
    soonDays: may(whole("'soonDays'", 0, 90), null),
    stops: may(stops, world.stops),
    whenBroken: may(text, null),
    guard: may(guardShape, null),
    countsBefore: may(truth, true),
    reofferOn: may(query, null),
    parts: may(listOf("'parts'", part(world)), []),
    outlives: may(truth, false),
    mayBeTailored: may(truth, null),
    source: need(sourceKey(world)),
    rows: may(oneOrMore("'rows'", world.rows === null ? someText : oneKnown("row", world.rows)), []),
  });

type Loose = Omit<Element, "categories">;

function kindsOf(element: Loose, act: Act | undefined): readonly Kind[] {
  const { anchor: from, until, reofferOn, guard } = element;
  return [
    ...kindsOfQuery(act?.answeredBy ?? null),
    ...[from.query, until, reofferOn, guard?.before ?? null, guard?.while ?? null].flatMap(kindsOfQuery),
    ...[element.when, guard?.holds ?? always, ...element.parts.map(({ holds }) => holds)].flatMap(kindsOfCondition),
    ...element.limits.flatMap(({ when, limit }) => [...kindsOfCondition(when), ...kindsOfLimit(limit)]),
  ];
}

function categoriesOf(kinds: readonly Kind[]): Element["categories"] {
  return [...new Set(kinds.flatMap((kind) => kindDefinition(kind)?.category ?? []))].toSorted();
}

/** One expectation. All that is wrong with it is reported. */
export function element(world: ElementWorld): Read<Element> {
  const shape = shapeOf(world);
  return (at) => {
    const before = at.sheet.problems.length;
    const read = shape(at);
    if (read === undefined) return undefined;
    const { within, mayBeTailored, ...rest } = read;
    const cases = within.map((one) => ({ ...one, source: one.source ?? read.source }));
    const loose: Loose = { ...rest, limits: cases, mayBeTailored: mayBeTailored ?? read.force !== "must" };
    checkElement(at, loose);
    if (at.sheet.problems.length > before) return undefined;
    return { ...loose, categories: categoriesOf(kindsOf(loose, world.acts.get(read.act))) };
  };
}
