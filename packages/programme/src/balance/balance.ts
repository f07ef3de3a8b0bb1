import { type Counted, elementsOf, isInForce, isThereIn, personDays, sharesIn } from "./count.ts";
import type { CountedPerson } from "./history.ts";
import { monthAfter, monthsBetween } from "./months.ts";
import {
  leastMonths,
  type MonthShare,
  type OwnRange,
  ownMean,
  rangeFor,
  type Verdict,
  verdictOf,
} from "./own-range.ts";
import { type Sign, type SignsAsk, signsOf } from "./signs.ts";

/** How many months before the one looked at may be the yardstick. */
export const mostMonthsBefore = 24;

/** A month of one element, with the range that its own number of people gives. */
export interface BalanceMonth extends MonthShare {
  /** Null where history is too short or too thin. */
  readonly range: OwnRange | null;
  readonly verdict: Verdict;
}

/** One element against the unit's own history: the months before, and last the one looked at. */
export interface BalanceElement {
  /** `guideline/element`. */
  readonly element: string;
  readonly months: readonly BalanceMonth[];
  /** The last of the months. */
  readonly now: BalanceMonth;
}

/** A unit's pattern in a month. */
export interface Balance {
  readonly month: string;
  /** The first month of the yardstick; null where there is none. */
  readonly since: string | null;
  /** How many months of the yardstick anybody was here in. */
  readonly monthsBefore: number;
  readonly people: number;
  readonly personDays: number;
  readonly elements: readonly BalanceElement[];
  /** Agreements in force in the month by reason, and how many they were a month on average before. */
  readonly reasons: readonly { readonly reason: string; readonly now: number; readonly before: number | null }[];
  readonly signs: readonly Sign[];
}

/** What is asked: a month `YYYY-MM`, and what to count. */
export interface BalanceAsk extends Omit<SignsAsk, "before"> {
  readonly counted: Counted;
}

/** The months that are the yardstick of a month: at most twenty-four before it, from the first in which anybody was here. */
export function monthsBefore(people: readonly CountedPerson[], month: string): readonly string[] {
  const all = monthsBetween(monthAfter(month, -mostMonthsBefore), monthAfter(month, -1));
  const first = all.findIndex((one) => people.some((person) => isThereIn(person, one)));
  return first === -1 ? [] : all.slice(first);
}

/** A unit's pattern of what is agreed and what is broken, in one month against the months before. */
export function balanceOf({ counted, ...ask }: BalanceAsk): Balance {
  const { people, month, today } = ask;
  const before = monthsBefore(people, month);
  const elements = elementsOf(people, counted.measure).flatMap((element) =>
    elementOf(people, counted, element, [...before, month]),
  );
  return {
    month,
    since: before[0] ?? null,
    monthsBefore: before.filter((one) => people.some((person) => isThereIn(person, one))).length,
    people: people.filter((one) => isThereIn(one, month)).length,
    personDays: personDays(people, month, today),
    elements,
    reasons: reasonsOf(people, counted, before, month),
    signs: signsOf({ ...ask, before }),
  };
}

function elementOf(
  people: readonly CountedPerson[],
  counted: Counted,
  element: string,
  months: readonly string[],
): readonly BalanceElement[] {
  const shares = sharesIn(people, counted, element, months);
  const mean = ownMean(shares.slice(0, -1));
  const judged = shares.map(
    (one): BalanceMonth => ({
      ...one,
      range: mean === null ? null : rangeFor(mean, one.of),
      verdict: verdictOf(one, mean),
    }),
  );
  const now = judged.at(-1);
  return now === undefined || judged.every(({ events }) => events === 0) ? [] : [{ element, months: judged, now }];
}

function reasonsOf(
  people: readonly CountedPerson[],
  { measure }: Counted,
  before: readonly string[],
  month: string,
): Balance["reasons"] {
  const inForce = (reason: string, at: string): number =>
    people.reduce(
      (sum, person) =>
        sum +
        person.tailoring.filter((one) => one.form === measure && one.reason === reason && isInForce(person, one, at))
          .length,
      0,
    );
  const reasons = new Set(
    people.flatMap(({ tailoring }) => tailoring.filter(({ form }) => form === measure)).map((one) => one.reason),
  );
  return [...reasons]
    .map((reason) => ({
      reason,
      now: inForce(reason, month),
      before:
        before.length < leastMonths ? null : before.reduce((sum, one) => sum + inForce(reason, one), 0) / before.length,
    }))
    .toSorted((a, b) => b.now - a.now || (a.reason < b.reason ? -1 : 1));
}
