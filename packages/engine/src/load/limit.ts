import type { Anchor, Limit, LimitCase, Publication } from "../guideline.ts";
import { condition } from "./condition.ts";
import { didYouMean } from "./nearest-word.ts";
import { fieldIn, query } from "./query.ts";
import { mapOf, may, need, type Read, slug, someText, whole } from "./read.ts";
import { itemsAt, pairsAt, report, type Spot, scalarAt } from "./spot.ts";

/** What a limit may refer to: the sources and unit values of its guideline. */
export interface Known {
  readonly sources: ReadonlyMap<string, Publication>;
  /** Every key there is, with those of sources that were refused: they are there, and their own mistake is told. */
  readonly sourceKeys: readonly string[];
  readonly unitValues: readonly string[];
}

/** The source of a key of sources.yaml. */
export function sourceKey({ sources, sourceKeys }: Known): Read<Publication> {
  return (at) => {
    const key = String(scalarAt(at) ?? "");
    if (sourceKeys.includes(key)) return sources.get(key);
    return report(at, "unknown-source", `sources.yaml has no '${key}'.`, didYouMean(key, sourceKeys));
  };
}

const amounts = {
  days: { unit: "days", least: 0, most: 3_660 },
  workingDays: { unit: "working-days", least: 1, most: 260 },
  daysAfterMonth: { unit: "days-after-month", least: 0, most: 366 },
  hours: { unit: "hours", least: 1, most: 8_760 },
  weeks: { unit: "weeks", least: 1, most: 520 },
  months: { unit: "months", least: 1, most: 120 },
} as const;
type Unit = keyof typeof amounts;
const isUnit = (key: string): key is Unit => key in amounts;

function counted(at: Spot, key: Unit): Limit | undefined {
  const { unit, least, most } = amounts[key];
  const amount = whole(`A limit in ${unit}`, least, most)(at);
  return amount === undefined ? undefined : { unit, amount };
}

function unitValue(at: Spot, known: Known): Limit | undefined {
  const name = slug(at);
  if (name === undefined) return undefined;
  if (known.unitValues.includes(name)) return { unit: "unit-value", name };
  return report(at, "unknown-unit-value", `There is no unit value '${name}'.`, didYouMean(name, known.unitValues));
}

const individualShape = mapOf("'individual'", { latest: need(query), field: need(someText) });
function individual(at: Spot): Limit | undefined {
  const read = individualShape(at);
  const type = read && fieldIn(at, read.latest.kinds, read.field);
  if (read === undefined || type === undefined) return undefined;
  if ("type" in type && type.type === "number") return { unit: "individual", query: read.latest, field: read.field };
  return report(at, "unknown-field", `'${read.field}' holds no number of days.`, "Name a field that does.");
}

const dayOfShape = mapOf("'dayOf'", { entry: need(query), expected: may(someText, null) });
function dayOf(at: Spot): Limit | undefined {
  const read = dayOfShape(at);
  return read && { unit: "day-of", query: read.entry, expected: read.expected };
}

/** Where the date stands in the anchor's entry, for instance `until`; whether it does is checked with the element. */
function dateField(at: Spot): Limit | undefined {
  const field = someText(at);
  return field === undefined ? undefined : { unit: "date-field", field };
}

const words = [...Object.keys(amounts), "unitValue", "individual", "dateField", "dayOf"];

/** `{ days: 21 }`, `{ unitValue: mini-team }` and their like. */
export function limit(at: Spot, known: Known): Limit | undefined {
  const pairs = (pairsAt(at) ?? []).filter(({ key }) => key !== "when" && key !== "source");
  const [pair] = pairs;
  if (pair === undefined) return report(at, "missing", "A limit lacks its length.", "Write for instance { days: 21 }.");
  if (pairs.length > 1) return report(at, "unknown-key", "A limit has one length only.", `Keep '${pair.key}' alone.`);
  if (isUnit(pair.key)) return counted(pair.at, pair.key);
  if (pair.key === "unitValue") return unitValue(pair.at, known);
  if (pair.key === "individual") return individual(pair.at);
  if (pair.key === "dateField") return dateField(pair.at);
  if (pair.key === "dayOf") return dayOf(pair.at);
  return report(pair.keyAt, "unknown-key", `'${pair.key}' is no unit of time.`, didYouMean(pair.key, words));
}

/** A case as it is written: without a source of its own it has the element's. */
export type WrittenCase = Omit<LimitCase, "source"> & { readonly source: Publication | null };

function limitCase(at: Spot, known: Known): WrittenCase | undefined {
  const length = limit(at, known);
  const find = (key: string): Spot | undefined => pairsAt(at)?.find((pair) => pair.key === key)?.at;
  const whenAt = find("when");
  const sourceAt = find("source");
  const when = whenAt === undefined ? { op: "always" as const } : condition(whenAt);
  const source = sourceAt === undefined ? null : sourceKey(known)(sourceAt);
  return length && when && source !== undefined ? { when, limit: length, source } : undefined;
}

/** One limit, or a list of cases of which the first that holds governs. */
export function limits(known: Known): Read<readonly WrittenCase[]> {
  return (at) => {
    const cases = (itemsAt(at) ?? [at]).map((item) => limitCase(item, known));
    return cases.some((one) => one === undefined) ? undefined : (cases as readonly WrittenCase[]);
  };
}

const takes = ["first", "last", "each"] as const;
const taken = mapOf("An anchor", { first: may(query, null), last: may(query, null), each: may(query, null) });

/** `scope-start`, or `{ first: QUERY }`, `{ last: QUERY }`, `{ each: QUERY }`. */
export const anchor: Read<Anchor> = (at) => {
  const word = scalarAt(at);
  if (word === "scope-start") return { take: "scope-start", query: null };
  if (word !== undefined)
    return report(at, "unknown-word", `'${word}' is no anchor.`, didYouMean(String(word), ["scope-start", ...takes]));
  const read = taken(at);
  const take = takes.find((one) => read?.[one]);
  if (read === undefined) return undefined;
  if (take === undefined)
    return report(at, "missing", "The anchor names nothing.", "Write for instance { first: { kind: … } }.");
  return { take, query: read[take] };
};
