import type { Day } from "@helhet/course";
import { isSeen } from "../compile/ask.ts";
import { type Fact, isAtOrAfter, nothing } from "../facts/fact.ts";
import { find } from "../facts/read-course.ts";
import type { Answer } from "./demand.ts";
import { askOn, type Place } from "./following.ts";

/** What an act must share with the anchor to belong to it; undefined: all acts do. */
function wantedLink({ of: { act } }: Place, anchor: Fact | null): unknown {
  return act.link === null || anchor === null ? undefined : act.link(anchor);
}

function belongs({ of: { act } }: Place, fact: Fact, wanted: unknown): boolean {
  return wanted === undefined || act.link?.(fact) === wanted;
}

/** The acts of the element's kind that may count in its scope until a day, in order, and belong to the anchor. */
export function actsUntil(place: Place, anchor: Fact | null, lastDay: Day): readonly Fact[] {
  const { answeredBy } = place.of.act;
  const found = find(place.following.facts, answeredBy);
  if (found.length === 0) return found;
  const ask = askOn(place, place.following.today, false);
  const wanted = wantedLink(place, anchor);
  return found.filter((fact) => fact.day <= lastDay && isSeen(ask, answeredBy, fact) && belongs(place, fact, wanted));
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
export function firstAnswer(place: Place, anchor: Fact | null): Answer | null {
  const { answeredBy } = place.of.act;
  const found = find(place.following.facts, answeredBy);
  const { countsBefore } = place.of.element;
  if (found.length === 0 || (anchor === null && !countsBefore)) return null;
  const ask = askOn(place, place.following.today, false);
  const wanted = wantedLink(place, anchor);
  for (const fact of found) {
    const isAnswer = countsBefore || (anchor !== null && answers(place, fact, anchor));
    if (isAnswer && isSeen(ask, answeredBy, fact) && belongs(place, fact, wanted)) return done(fact);
  }
  return null;
}
