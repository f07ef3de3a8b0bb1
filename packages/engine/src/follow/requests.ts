import type { EntryOf } from "@helhet/course";
import type { OwnLookups } from "../compile/program.ts";
import { type Fact, isAtOrAfter } from "../facts/fact.ts";
import { type Facts, find } from "../facts/read-course.ts";

/** A decision that was asked for. */
export interface Requested {
  readonly fact: Fact;
  readonly entry: EntryOf<"decision-requested">;
  /** How it was passed on, in order. */
  readonly passings: readonly Fact[];
  /** What was said last of who decides, and until when. */
  readonly last: EntryOf<"decision-requested"> | EntryOf<"decision-passed-on">;
}

const none: readonly Requested[] = [];

function requestedOf(fact: Fact, all: readonly Fact[]): Requested {
  const entry = fact.entry as EntryOf<"decision-requested">;
  const passings = all.filter((one) => {
    const { request } = (one.entry as EntryOf<"decision-passed-on">).data;
    return request === entry.data.request && isAtOrAfter(one, fact);
  });
  const last = passings.at(-1)?.entry as EntryOf<"decision-passed-on"> | undefined;
  return { fact, entry, passings, last: last ?? entry };
}

/** Reads what was asked. A question asked again under the same id replaces the earlier one. */
export function requestsOf(facts: Facts, own: OwnLookups): readonly Requested[] {
  const asked = find(facts, own.requests);
  if (asked.length === 0) return none;
  const byId = new Map<string, Fact>();
  for (const fact of asked) byId.set((fact.entry as EntryOf<"decision-requested">).data.request, fact);
  const passings = find(facts, own.passings);
  return [...byId.values()].map((fact) => requestedOf(fact, passings));
}
