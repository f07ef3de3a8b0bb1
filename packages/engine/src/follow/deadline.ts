import type { Day } from "@helhet/course";
import type { CompiledLimit } from "../compile/element.ts";
import type { CountedUnit, UndatedWhy, Unknown } from "../reason.ts";
import type { Agreement } from "./agreements.ts";

/** The last permitted moment: a whole day, or an instant where the rule is in hours. */
export interface Due {
  readonly day: Day;
  /** Epoch ms, the last permitted instant; NaN for whole days. */
  readonly instant: number;
  /** Epoch ms from which it is overdue: the next local midnight, or the millisecond after. */
  readonly overFrom: number;
}

/**
 * When something must be done at the latest. Where facts are missing there is a range: before
 * `earliest` nothing is late, after `latest` everything is, between them nobody can tell.
 */
export interface Deadline {
  readonly earliest: Due | null;
  /** Null beside an `earliest`: one possibility has no date at all. */
  readonly latest: Due | null;
  /** Why there is no date; null where there is one or a fact is missing. */
  readonly undated: UndatedWhy | null;
  /** What is missing, so that there is a range or nothing at all. */
  readonly unknown: Unknown | null;
  /** The case that gave `earliest`, and what was counted. */
  readonly chosen: CompiledLimit | null;
  readonly amount: number | null;
  readonly unit: CountedUnit | null;
  /** A pregnancy known after the anchor made the limit stricter. */
  readonly isStricter: boolean;
  readonly changedBy: Agreement | null;
  /** An agreed interval never ends before this day, on which it began to hold. */
  readonly notBefore: Day | null;
  /** Days added for stopped clocks. */
  readonly extendedDays: number;
}

/** Written out field by field: this is made for every item of every course. */
function deadline(
  due: Due | null,
  undated: UndatedWhy | null,
  unknown: Unknown | null,
  amount: number | null,
  unit: CountedUnit | null,
  chosen: CompiledLimit | null,
): Deadline {
  return {
    earliest: due,
    latest: due,
    undated,
    unknown,
    chosen,
    amount,
    unit,
    isStricter: false,
    changedBy: null,
    notBefore: null,
    extendedDays: 0,
  };
}

/** No limit at all: open until done. */
export const noLimit: Deadline = deadline(null, "no-limit", null, null, null, null);
/** Not yet counted, because nothing to count from has happened. */
export const notCounted: Deadline = deadline(null, null, null, null, null, null);

/** A deadline without a date, and why. */
export function undatedDeadline(why: UndatedWhy, chosen: CompiledLimit | null): Deadline {
  return deadline(null, why, null, null, null, chosen);
}

/** No deadline can be told, because something is missing. */
export function unknownDeadline(what: Unknown, chosen: CompiledLimit | null): Deadline {
  return deadline(null, null, what, null, null, chosen);
}

/** One certain date. */
export function datedDeadline(
  due: Due,
  amount: number | null,
  unit: CountedUnit | null,
  chosen: CompiledLimit | null,
): Deadline {
  return deadline(due, null, null, amount, unit, chosen);
}

/** Whether facts are missing that would decide between dates. */
export function isRange({ earliest, latest }: Deadline): boolean {
  return earliest !== null && (latest === null || latest.overFrom !== earliest.overFrom);
}
