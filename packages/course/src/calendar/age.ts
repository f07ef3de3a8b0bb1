import { type Day, dateOf, dayFromIso, dayOf, daysInMonth } from "./day.ts";

/** The first and last day that a year, a month or a day (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) can mean. */
export function daysOfPartial(partial: string): { readonly first: Day; readonly last: Day } {
  const isWhole = partial.length === 10;
  const first = dayFromIso(isWhole ? partial : partial.length === 7 ? `${partial}-01` : `${partial}-01-01`);
  if (isWhole) return { first, last: first };
  const { year, month } = dateOf(first);
  const last = partial.length === 7 ? dayOf(year, month, daysInMonth(year, month)) : dayOf(year, 12, 31);
  return { first, last };
}

/**
 * Whole years lived on a day; negative before birth. Who is born on 29 February becomes a year older on
 * 1 March in common years. A birth known to the month or year counts from its last possible day,
 * so that nobody is taken for older than they are: use `ageRange` where that matters.
 */
export function yearsBetween(born: Day | string, on: Day): number {
  const birth = dateOf(typeof born === "string" ? daysOfPartial(born).last : born);
  const now = dateOf(on);
  const hasHadBirthday = now.month > birth.month || (now.month === birth.month && now.dayOfMonth >= birth.dayOfMonth);
  return now.year - birth.year - (hasHadBirthday ? 0 : 1);
}

/** The least and the most years that somebody born on a year, month or day may have lived on a day. */
export function ageRange(born: string, on: Day): { readonly atLeast: number; readonly atMost: number } {
  const { first, last } = daysOfPartial(born);
  return { atLeast: yearsBetween(last, on), atMost: yearsBetween(first, on) };
}
