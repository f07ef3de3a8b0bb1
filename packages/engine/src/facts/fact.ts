import type { CareLevel, DataOf, Day, Entry } from "@helhet/course";

/** Whose help a referral asks for. */
export type Service = DataOf<"referral-received">["service"];

/** One entry in effect, read on the clock of the unit: integer days, so that rules compare numbers. */
export interface Fact {
  readonly entry: Entry;
  /** The id of the first version; it survives every correction. */
  readonly root: string;
  /** The local day on which it was true, the first one where only a period, month or year is known. */
  readonly day: Day;
  /** The last day on which it can have happened: later than `day` only for a month or a year. */
  readonly latestDay: Day;
  /** Epoch ms from which it was true; the start of `day` where no clock time is known. */
  readonly from: number;
  /** A clock time is known, so that its order within the day is. */
  readonly exact: boolean;
  /** Epoch ms from which it counts: `from`, or when it was written for what was planned ahead. */
  readonly seenFrom: number;
  /** The local day of `seenFrom`. */
  readonly seenDay: Day;
  /** The entry's category, as one bit of a set. */
  readonly categoryBit: number;
  /** The place of the first version in the record's own order. */
  readonly seq: number;
  /** The care level that this entry ended; null for entries that end none. */
  readonly leaves: CareLevel | null;
  /** The service that the referral answered here went to; null for all other entries. */
  readonly service: Service | null;
}

/** Nothing found. Shared, so that asking for what is not there allocates nothing. */
export const nothing: readonly Fact[] = [];

/**
 * Orders facts: by day, date-only before clock times, then by the record's own order. A rule that lets
 * this order decide within a day says so in its reason.
 */
export function byTime(a: Fact, b: Fact): number {
  return (
    a.day - b.day ||
    a.from - b.from ||
    Number(a.exact) - Number(b.exact) ||
    a.seq - b.seq ||
    (a.root < b.root ? -1 : a.root > b.root ? 1 : 0)
  );
}

/** Whether `fact` may have come at or after `other`: order within a day is known only between clock times. */
export function isAtOrAfter(fact: Fact, other: Fact): boolean {
  if (fact.day !== other.day) return fact.latestDay >= other.day && (fact.day > other.day || fact.latestDay > fact.day);
  return !(fact.exact && other.exact) || fact.from >= other.from;
}
