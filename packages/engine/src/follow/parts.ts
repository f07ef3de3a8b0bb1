import { yes } from "../compile/ask.ts";
import type { Item } from "../standing.ts";
import type { Answer, End } from "./demand.ts";
import { askOn, type Place } from "./following.ts";

/**
 * The contents of the act that are held: by the entry that answered where the act recurs, else by the
 * scope as it stands now or stood at its end. Null for acts without named contents.
 */
export function partsOf(place: Place, answer: Answer | null, end: End | null): Item["parts"] {
  const { of, following } = place;
  if (of.parts.length === 0) return null;
  const held: string[] = [];
  const missing: string[] = [];
  const recurs = of.way === "chain" || of.way === "grid";
  const isUndone = recurs && answer === null;
  const ask = askOn(place, end === null ? following.today : Math.min(end.day, following.today), end === null);
  ask.focus = recurs && answer !== null ? answer.by : null;
  for (const { part, holds } of of.parts) {
    if (!isUndone && holds.test(ask) === yes) held.push(part.id);
    else missing.push(part.id);
  }
  ask.focus = null;
  return { held, missing };
}
