import type { CountedPerson, CountedTailoring } from "./history.ts";
import { daysOfMonth, lengthOf, monthOf, shared } from "./months.ts";
import type { MonthShare, Share } from "./own-range.ts";

/**
 * What can be counted. The first three are shares of people: those of the people in the unit in a month who had it in force on at least
 * one of their days there. The last two are shares of time limits: those due in the month that were broken, and broken without a reason.
 */
export const balanceMeasures = [
  "exemption",
  "substitution",
  "interval-change",
  "broken-deadline",
  "unexplained-deadline",
] as const;
export type BalanceMeasure = (typeof balanceMeasures)[number];

/** What is counted: a measure, and for tailoring the reason it was agreed for (null: any). */
export interface Counted {
  readonly measure: BalanceMeasure;
  readonly reason: string | null;
}

/** True for measures that are shares of people. */
export function isOfPeople(measure: BalanceMeasure): boolean {
  return measure !== "broken-deadline" && measure !== "unexplained-deadline";
}

/** True where somebody was in the unit on a day of the month. */
export function isThereIn(person: CountedPerson, month: string): boolean {
  return person.stays.some((stay) => shared(stay, daysOfMonth(month)) !== null);
}

/** True where an agreement held on a day that the person was in the unit that month. */
export function isInForce(person: CountedPerson, one: CountedTailoring, month: string): boolean {
  const inMonth = shared(one, daysOfMonth(month));
  return inMonth !== null && person.stays.some((stay) => shared(stay, inMonth) !== null);
}

/** How many of how many, of one element in one month. */
export function shareIn(
  people: readonly CountedPerson[],
  { measure, reason }: Counted,
  element: string,
  month: string,
): Share {
  if (!isOfPeople(measure)) return deadlinesIn(people, measure, element, month);
  const there = people.filter((one) => isThereIn(one, month));
  const having = there.filter((person) =>
    person.tailoring.some(
      (one) =>
        one.form === measure &&
        one.element === element &&
        (reason === null || one.reason === reason) &&
        isInForce(person, one, month),
    ),
  );
  return { events: having.length, of: there.length };
}

function deadlinesIn(people: readonly CountedPerson[], measure: BalanceMeasure, element: string, month: string): Share {
  const due = people.flatMap(({ deadlines }) =>
    deadlines.filter((one) => one.element === element && monthOf(one.due) === month),
  );
  const broken = due.filter((one) => one.isBroken && (measure === "broken-deadline" || !one.hasReason));
  return { events: broken.length, of: due.length };
}

/** The same over several months. */
export function sharesIn(
  people: readonly CountedPerson[],
  counted: Counted,
  element: string,
  months: readonly string[],
): readonly MonthShare[] {
  return months.map((month) => ({ month, ...shareIn(people, counted, element, month) }));
}

/** The elements that a measure has anything to say of, in order of their names. */
export function elementsOf(people: readonly CountedPerson[], measure: BalanceMeasure): readonly string[] {
  const named = isOfPeople(measure)
    ? people.flatMap(({ tailoring }) => tailoring.filter(({ form }) => form === measure))
    : people.flatMap(({ deadlines }) => deadlines);
  return [...new Set(named.map(({ element }) => element))].toSorted();
}

/** Days in the unit in a month, all people together: until today where the month still runs. */
export function personDays(people: readonly CountedPerson[], month: string, today: string): number {
  const { from, to } = daysOfMonth(month);
  const last = today < to ? today : to;
  if (last < from) return 0;
  return people
    .flatMap(({ stays }) => stays)
    .reduce((sum, stay) => {
      const days = shared(stay, { from, to: last });
      return days === null ? sum : sum + lengthOf({ from: days.from, to: days.to ?? last });
    }, 0);
}
