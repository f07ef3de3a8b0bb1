/** So many of so many: people with something in force, or time limits broken. */
export interface Share {
  readonly events: number;
  readonly of: number;
}

/** A share of one calendar month, `YYYY-MM`. */
export interface MonthShare extends Share {
  readonly month: string;
}

/** The unit's own range: shares from 0 to 1. */
export interface OwnRange {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
}

/** Own history is the yardstick only where it is long and full enough. */
export const leastMonths = 12;
export const leastEvents = 20;
/** A share of fewer than so many is not shown as a share. */
export const leastPeople = 5;
/** How many standard deviations of a binomial share lie between the mean and each limit. */
export const deviations = 3;

/**
 * The mean of the unit's own months, events by people over all of them; null under twelve months with anybody in them, or under twenty
 * events. Then nothing is said.
 */
export function ownMean(months: readonly MonthShare[]): number | null {
  const counted = months.filter((one) => one.of > 0);
  const events = counted.reduce((sum, one) => sum + one.events, 0);
  if (counted.length < leastMonths || events < leastEvents) return null;
  return events / counted.reduce((sum, one) => sum + one.of, 0);
}

/** Mean ± three standard deviations of a binomial share of so many, within 0 and 1. */
export function rangeFor(mean: number, of: number): OwnRange {
  const reach = of === 0 ? 1 : deviations * Math.sqrt((mean * (1 - mean)) / of);
  return { mean, lower: Math.max(0, mean - reach), upper: Math.min(1, mean + reach) };
}

/** How a month stands against the unit's own history. A limit that is reached is within. */
export type Verdict = "within" | "over" | "under" | "too-few-to-say" | "too-few-people";

/** Judges a share. */
export function verdictOf({ events, of }: Share, mean: number | null): Verdict {
  if (of < leastPeople) return "too-few-people";
  if (mean === null) return "too-few-to-say";
  const { lower, upper } = rangeFor(mean, of);
  const share = events / of;
  if (share > upper) return "over";
  return share < lower ? "under" : "within";
}
