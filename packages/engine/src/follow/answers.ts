import type { Day } from "@helhet/course";
import { isSeen } from "../compile/ask.ts";
import { type Fact, isAtOrAfter } from "../facts/fact.ts";
import { fieldReader } from "../facts/field.ts";
import { find } from "../facts/read-course.ts";
import type { Answer } from "./demand.ts";
import { askOn, type Place } from "./following.ts";

/** The acts of the element's kind that may count in its scope until a day, in order, and belong to the anchor. */
export function actsUntil(place: Place, anchor: Fact | null, lastDay: Day): readonly Fact[] {
  const { act, answeredBy } = place.of.act;
  const found = find(place.following.facts, answeredBy);
  if (found.length === 0) return found;
  const ask = askOn(place, place.following.today, false);
  const read = act.link === null ? null : fieldReader(act.link);
  const wanted = read === null || anchor === null ? undefined : read(anchor);
  const belongs = (fact: Fact): boolean => wanted === undefined || read?.(fact) === wanted;
  return found.filter((fact) => fact.day <= lastDay && isSeen(ask, answeredBy, fact) && belongs(fact));
}

/** An entry that both raises a demand and would answer it counts as an answer only where nothing recurs. */
function mayAnswer(place: Place, fact: Fact, anchor: Fact): boolean {
  const { kind } = place.of.element;
  return fact.root !== anchor.root || (kind !== "response" && kind !== "recurring");
}

/** The acts that answer a demand raised by `anchor`: at or after it, or anywhere in the scope where earlier ones count. */
export function answersTo(place: Place, anchor: Fact | null, lastDay: Day): readonly Fact[] {
  const acts = actsUntil(place, anchor, lastDay);
  if (acts.length === 0 || place.of.element.countsBefore) return acts;
  if (anchor === null) return [];
  return acts.filter((fact) => isAtOrAfter(fact, anchor) && mayAnswer(place, fact, anchor));
}

/** It was done, by this entry. */
export function done(by: Fact): Answer {
  return { by, timely: by, says: "done" };
}

/** The first act that answers, or null. */
export function firstAnswer(place: Place, anchor: Fact | null, lastDay: Day): Answer | null {
  const [first] = answersTo(place, anchor, lastDay);
  return first === undefined ? null : done(first);
}
