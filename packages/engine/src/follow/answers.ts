import type { Day } from "@helhet/course";
import { isSeen } from "../compile/ask.ts";
import { type Fact, isAtOrAfter, nothing } from "../facts/fact.ts";
import { find } from "../facts/read-course.ts";
import type { Answer } from "./demand.ts";
import { askOn, type Place } from "./following.ts";

/** The acts of the element's kind that may count in its scope until a day, in order, and belong to the anchor. */
export function actsUntil(place: Place, anchor: Fact | null, lastDay: Day): readonly Fact[] {
  const { link, answeredBy } = place.of.act;
  const found = find(place.following.facts, answeredBy);
  if (found.length === 0) return found;
  const ask = askOn(place, place.following.today, false);
  const wanted = link === null || anchor === null ? undefined : link(anchor);
  const counts = (fact: Fact): boolean =>
    fact.day <= lastDay && isSeen(ask, answeredBy, fact) && (wanted === undefined || link?.(fact) === wanted);
  return found.every(counts) ? found : found.filter(counts);
}

/** An entry that both raises a demand and would answer it counts as an answer only where nothing recurs. */
function mayAnswer(place: Place, fact: Fact, anchor: Fact): boolean {
  const { kind } = place.of.element;
  return fact.root !== anchor.root || (kind !== "response" && kind !== "recurring");
}

function answers(place: Place, fact: Fact, anchor: Fact): boolean {
  return isAtOrAfter(fact, anchor) && mayAnswer(place, fact, anchor);
}

/** The acts that answer a demand raised by `anchor`: at or after it, or anywhere in the scope where earlier ones count. */
export function answersTo(place: Place, anchor: Fact | null, lastDay: Day): readonly Fact[] {
  const acts = actsUntil(place, anchor, lastDay);
  if (acts.length === 0 || place.of.element.countsBefore) return acts;
  return anchor === null ? nothing : acts.filter((fact) => answers(place, fact, anchor));
}

/** It was done, by this entry. */
export function done(by: Fact): Answer {
  return { by, timely: by, says: "done" };
}

/** The first act that answers, or null. */
export function firstAnswer(place: Place, anchor: Fact | null, lastDay: Day): Answer | null {
  const { countsBefore } = place.of.element;
  if (anchor === null && !countsBefore) return null;
  for (const fact of actsUntil(place, anchor, lastDay)) {
    if (countsBefore || anchor === null || answers(place, fact, anchor)) return done(fact);
  }
  return null;
}
