import type { Day } from "@helhet/course";
import { type Truth, yes } from "../compile/ask.ts";
import type { Fact } from "../facts/fact.ts";
import type { Item, State } from "../standing.ts";
import type { Deadline } from "./deadline.ts";
import { askOn, type Place } from "./following.ts";

/** What answered a demand. */
export interface Answer {
  readonly by: Fact;
  /** The entry whose day decides whether it was in time: the offer, where the answer came later. */
  readonly timely: Fact;
  readonly says: "done" | "declined" | "awaited";
}

/** Why nothing more is asked. */
export interface End {
  readonly day: Day;
  readonly fact: Fact;
  readonly why: "scope" | "until" | "death" | "agreement";
}

/** A window of a fixed grid, both days inclusive; the first is number 1. */
export interface Window {
  readonly number: number;
  readonly from: Day;
  readonly to: Day;
}

/** How a guard stands. */
export type Verdict = Extract<State, "met" | "met-late" | "overdue" | "undecidable">;

/** One thing asked of one person, with all that decides its state. */
export interface Demand {
  readonly place: Place;
  readonly key: string;
  readonly anchor: Fact | null;
  /** The day counted from; the scope's first day while nothing has happened to count from. */
  readonly startDay: Day;
  readonly applies: Truth;
  readonly deadline: Deadline;
  readonly answer: Answer | null;
  readonly end: End | null;
  /** Its clock stands still, and stood still before the deadline had passed. */
  readonly isClockStopped: boolean;
  readonly window: Window | null;
  /** Decided by the facts themselves and not by an answer: guards. */
  readonly verdict: Verdict | null;
  /** The contents of the act that are held and that are missing; null where none are named. */
  readonly parts: Item["parts"];
  /** The facts that conditions, limits and contents rested on. */
  readonly used: readonly Fact[];
  /** The first day on which time alone may change how a condition answers. */
  readonly wakeDay: Day;
}

/** What ends the demands of an element in a scope: death, or the scope's own end unless it outlives that. */
export function endOf({ following: { death }, of, scope }: Place, anchor: Fact | null): End | null {
  const closes = of.element.outlives ? null : scope.closes;
  const dies = death !== null && anchor?.entry.kind !== "death" ? death : null;
  if (dies !== null && (closes === null || dies.day <= closes.day)) return { day: dies.day, fact: dies, why: "death" };
  return closes === null ? null : { day: closes.day, fact: closes, why: "scope" };
}

/**
 * Whether the element applies: now (or when its scope ended), or on the day on which it was answered,
 * so that what was once asked and answered stays so.
 */
export function applies(place: Place, end: End | null, answer: Answer | null): Truth {
  const { when } = place.of;
  if (when.isAlways) return yes;
  const { today } = place.following;
  const truth = when.test(askOn(place, end === null ? today : Math.min(end.day, today), end === null));
  if (truth === yes || answer === null) return truth;
  return when.test(askOn(place, answer.by.seenDay, false)) === yes ? yes : truth;
}
