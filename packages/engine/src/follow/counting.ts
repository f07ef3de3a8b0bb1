import {
  addHours,
  addMonths,
  addWorkingDays,
  type Country,
  type Day,
  dayFromIso,
  type ZoneClock,
} from "@helhet/course";
import type { Fact } from "../facts/fact.ts";
import { fieldReader } from "../facts/field.ts";
import type { CountedUnit } from "../reason.ts";
import type { Due } from "./deadline.ts";

/** From where time is counted: a day, and the clock time where one is known. */
export interface Start {
  readonly day: Day;
  /** Epoch ms; the end of the day where only the day is known, so that nobody loses hours they may have had. */
  readonly instant: number;
}

/** The start that an entry gives, or a bare day. */
export function startAt(day: Day, fact: Fact | null, clock: ZoneClock): Start {
  return { day, instant: fact?.exact === true ? fact.from : clock.startOfDay(day + 1) };
}

/** The whole of a day: overdue from the next local midnight. */
export function dueOnDay(day: Day, clock: ZoneClock): Due {
  return { day, instant: Number.NaN, overFrom: clock.startOfDay(day + 1) };
}

/** An instant, inclusive: overdue from the millisecond after. */
export function dueAtInstant(instant: number, clock: ZoneClock): Due {
  return { day: clock.dayAt(instant), instant, overFrom: instant + 1 };
}

/** Counts a length of time from a start. The day of the start is never counted. */
export function count(start: Start, amount: number, unit: CountedUnit, clock: ZoneClock, country: Country): Due {
  switch (unit) {
    case "hours":
      return dueAtInstant(addHours(start.instant, amount), clock);
    case "days":
      return dueOnDay(start.day + amount, clock);
    case "weeks":
      return dueOnDay(start.day + amount * 7, clock);
    case "months":
      return dueOnDay(addMonths(start.day, amount), clock);
    case "working-days":
      return dueOnDay(addWorkingDays(start.day, amount, country), clock);
  }
}

/** The date that an entry's own field gives, or null. */
export function dateIn(fact: Fact | null, field: string): Day | null {
  const value = fact === null ? undefined : fieldReader(field)(fact);
  return typeof value === "string" ? dayFromIso(value) : null;
}
