import type { Kind } from "@helhet/course";
import type { Query } from "../guideline.ts";
import type { Fact } from "./fact.ts";
import { fieldTest } from "./field.ts";
import { lastingKinds } from "./lasting.ts";

/** A query made ready: which arrays of facts to read, and a test of each. Found facts are kept by `index`. */
export interface Lookup {
  readonly query: Query;
  readonly index: number;
  /** The places of its kinds among the kinds that any rule reads. */
  readonly slots: readonly number[];
  /** Its kind, where it asks for one alone. */
  readonly onlyKind: Kind | null;
  readonly fits: ((fact: Fact) => boolean) | null;
  readonly withinDays: number | null;
  readonly reach: "course" | "scope";
}

/** Collects every query of a program, so that equal ones are answered once a course. */
export interface Lookups {
  /** Kind → its place. Kinds that are not here are read by no rule. */
  readonly slots: Map<Kind, number>;
  lookup(query: Query): Lookup;
  count(): number;
}

function fitsOf(where: Query["where"]): ((fact: Fact) => boolean) | null {
  const tests = Object.entries(where).map(([path, words]) => fieldTest(path, words));
  const [first, second] = tests;
  if (first === undefined) return null;
  if (second === undefined) return first;
  return (fact) => tests.every((test) => test(fact));
}

function reachOf(query: Query): "course" | "scope" {
  return query.reach ?? (query.kinds.every((kind) => lastingKinds.has(kind)) ? "course" : "scope");
}

/** An empty collection, with places for the kinds that the engine itself reads. */
export function newLookups(kinds: readonly Kind[]): Lookups {
  const slots = new Map<Kind, number>();
  const slotOf = (kind: Kind): number => {
    if (!slots.has(kind)) slots.set(kind, slots.size);
    return slots.get(kind) as number;
  };
  for (const kind of kinds) slotOf(kind);
  const indexOf = new Map<string, number>();
  const lookup = (query: Query): Lookup => {
    const wanted = JSON.stringify([query.kinds, query.where]);
    const index = indexOf.get(wanted) ?? indexOf.size;
    indexOf.set(wanted, index);
    return {
      query,
      index,
      slots: query.kinds.map(slotOf),
      onlyKind: query.kinds.length === 1 ? (query.kinds[0] ?? null) : null,
      fits: fitsOf(query.where),
      withinDays: query.withinDays,
      reach: reachOf(query),
    };
  };
  return { slots, lookup, count: () => indexOf.size };
}
