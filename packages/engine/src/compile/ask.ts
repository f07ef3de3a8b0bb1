import type { Day, ZoneClock } from "@helhet/course";
import type { Fact } from "../facts/fact.ts";
import type { Lookup } from "../facts/lookup.ts";
import { type Facts, find } from "../facts/read-course.ts";
import type { Scope } from "../facts/scope.ts";

/** Three-valued: a question that the course does not answer stays unknown. */
export type Truth = 0 | 1 | 2;
export const no = 0;
export const yes = 1;
export const unknown = 2;

/**
 * A question to a course from one place in it. Reused within one following, so it is mutable: never
 * kept, never shown.
 */
export interface Ask {
  readonly clock: ZoneClock;
  facts: Facts;
  scope: Scope;
  /** The last day of the scope that may be looked at; infinite for what outlives it. */
  lastDay: Day;
  /** What was known at the end of this day is asked about. */
  day: Day;
  /** The day asked about is now, so that time alone may change the answer. */
  isNow: boolean;
  /** The first day on which time alone can change an answer given since it was last set. */
  wakeDay: Day;
  /** The facts that answers rest on, in the order they were used. */
  used: Fact[];
  /** Of this one's kind, no other entry counts: the contents of one act. */
  focus: Fact | null;
  /** Pregnancy alone is asked about on this later day, where it has become known since; null for `day`. */
  pregnancyDay: Day | null;
}

/** A new question to a course, not yet placed in a scope. */
export function newAsk(clock: ZoneClock, facts: Facts, scope: Scope): Ask {
  const wakeDay = Number.POSITIVE_INFINITY;
  const { lastDay } = scope;
  return { clock, facts, scope, lastDay, day: 0, isNow: false, wakeDay, used: [], focus: null, pregnancyDay: null };
}

/** An answer rests on this fact. */
export function noteUse(ask: Ask, fact: Fact): void {
  const { used } = ask;
  if (used.length === 0 || used[used.length - 1] !== fact) used.push(fact);
}

/** Time alone may change the answer on this day. */
export function noteWake(ask: Ask, day: Day): void {
  if (ask.isNow && day > ask.day && day < ask.wakeDay) ask.wakeDay = day;
}

/** Whether a fact can be seen from where the question is asked. */
export function isSeen(ask: Ask, lookup: Lookup, fact: Fact): boolean {
  if (fact.seenDay > ask.day) return false;
  if (lookup.withinDays !== null && fact.day < ask.day - lookup.withinDays) return false;
  if (lookup.reach === "scope" && (fact.day < ask.scope.firstDay || fact.day > ask.lastDay)) return false;
  return ask.focus === null || fact.entry.kind !== ask.focus.entry.kind || fact.root === ask.focus.root;
}

/** When a fact leaves the window of days that a question looks back over. */
export function noteLeaving(ask: Ask, lookup: Lookup, fact: Fact): void {
  if (lookup.withinDays !== null) noteWake(ask, fact.day + lookup.withinDays + 1);
}

/** The one entry that counts of its kind, where it fits. */
function focused(ask: Ask, focus: Fact, lookup: Lookup): Fact | null {
  return (lookup.fits === null || lookup.fits(focus)) && isSeen(ask, lookup, focus) ? focus : null;
}

/** The nth fact counted from the latest (1 is the latest) that the question can see; null where there are fewer. */
export function latestSeen(ask: Ask, lookup: Lookup, nth = 1): Fact | null {
  const { focus } = ask;
  if (focus !== null && lookup.onlyKind === focus.entry.kind) return nth === 1 ? focused(ask, focus, lookup) : null;
  const found = find(ask.facts, lookup);
  let left = nth;
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const fact = found[at] as Fact;
    if (isSeen(ask, lookup, fact)) {
      left -= 1;
      if (left === 0) return fact;
    }
  }
  return null;
}

/** The earliest fact that the question can see; null where there is none. */
export function firstSeen(ask: Ask, lookup: Lookup): Fact | null {
  for (const fact of find(ask.facts, lookup)) if (isSeen(ask, lookup, fact)) return fact;
  return null;
}
