import {
  addHours,
  addMonths,
  addWorkingDays,
  type Country,
  type Day,
  dateOf,
  dayFromIso,
  dayOf,
  daysInMonth,
  type ZoneClock,
} from "@helhet/course";
import type { Fact } from "../facts/fact.ts";
import { fieldReader } from "../facts/field.ts";
import type { Limit } from "../guideline.ts";
import type { CountedUnit } from "../reason.ts";
import type { Due } from "./deadline.ts";

/** A length of time, as the source gives it. */
type CountedLimit = Extract<Limit, { readonly unit: CountedUnit }>;

/** The instant that hours are counted from: the end of the day where only the day is known, so that nobody loses hours. */
function hoursStart(day: Day, fact: Fact | null, clock: ZoneClock): number {
  return fact?.exact === true ? fact.from : clock.startOfDay(day + 1);
}

/** The whole of a day: overdue from the next local midnight. */
export function dueOnDay(day: Day, clock: ZoneClock): Due {
  return { day, instant: Number.NaN, overFrom: clock.startOfDay(day + 1) };
}

/** An instant, inclusive: overdue from the millisecond after. */
export function dueAtInstant(instant: number, clock: ZoneClock): Due {
  return { day: clock.dayAt(instant), instant, overFrom: instant + 1 };
}

/** The last day of the month that a day lies in. */
function lastOfMonth(day: Day): Day {
  const { year, month } = dateOf(day);
  return dayOf(year, month, daysInMonth(year, month));
}

/** Counts a length of time from a day, or from the instant of the fact that happened on it. The day itself is never counted. */
export function count(limit: CountedLimit, day: Day, fact: Fact | null, clock: ZoneClock, country: Country): Due {
  const { amount } = limit;
  switch (limit.unit) {
    case "hours":
      return dueAtInstant(addHours(hoursStart(day, fact, clock), amount), clock);
    case "days":
      return dueOnDay(day + amount, clock);
    case "days-after-month":
      return dueOnDay(lastOfMonth(day) + amount, clock);
    case "weeks":
      return dueOnDay(day + amount * 7, clock);
    case "months":
      return dueOnDay(addMonths(day, amount), clock);
    case "working-days":
      return dueOnDay(addWorkingDays(day, amount, country), clock);
  }
}

/** The date that an entry's own field gives, or null. */
export function dateIn(fact: Fact | null, field: string): Day | null {
  const value = fact === null ? undefined : fieldReader(field)(fact);
  return typeof value === "string" ? dayFromIso(value) : null;
}
