import type { Fact } from "../facts/fact.ts";
import type { Agreement } from "./agreements.ts";
import type { Demand } from "./demand.ts";

function add(facts: Fact[], fact: Fact | null | undefined): void {
  if (fact === null || fact === undefined) return;
  for (const known of facts) if (known.entry === fact.entry) return;
  facts.push(fact);
}

/** Every entry that a demand rests on, once, in the order in which a reader wants them. */
export function factsOf(demand: Demand, agreements: readonly Agreement[]): readonly Fact[] {
  const { place, anchor, used, answer, end } = demand;
  const facts: Fact[] = [];
  add(facts, place.scope.opens);
  add(facts, place.movedBy);
  add(facts, anchor);
  for (const fact of used) add(facts, fact);
  add(facts, answer?.timely);
  add(facts, answer?.by);
  for (const { fact, endedBy } of agreements) {
    add(facts, fact);
    add(facts, endedBy);
  }
  for (const { stopped, resumed, names } of place.following.stops) {
    if (!names.includes(place.of.name) && !names.includes(demand.key)) continue;
    add(facts, stopped);
    add(facts, resumed);
  }
  add(facts, end?.fact);
  return facts;
}
