import { daysOfPartial } from "./calendar/age.ts";
import { type Day, dayFromIso } from "./calendar/day.ts";
import { msFromIso } from "./calendar/instant.ts";
import type { ZoneClock } from "./calendar/zone-clock.ts";
import type { Effective } from "./entry.ts";

/** How exactly a moment is known. `period` is a stretch of days, `month` and `year` one unknown day inside. */
export type Precision = "instant" | "day" | "period" | "month" | "year";

/** When an entry was true, in one zone. Epoch milliseconds: `from ≤ t < to`; `to` is Infinity for an open period. */
export interface When {
  readonly from: number;
  readonly to: number;
  /** The local day of `from`. */
  readonly day: Day;
  /** The last local day, inclusive; null for an open period. */
  readonly lastDay: Day | null;
  readonly precision: Precision;
}

/**
 * Reads an entry's `effective` on the clock of a zone. An instant is one millisecond wide.
 * Throws RangeError for text that no schema has checked.
 */
export function whenOf(effective: Effective, clock: ZoneClock): When {
  if ("instant" in effective) return instant(msFromIso(effective.instant), clock);
  if ("date" in effective) {
    const day = dayFromIso(effective.date);
    return stretch(day, day, "day", clock);
  }
  if ("from" in effective) {
    const lastDay = effective.to === undefined ? null : dayFromIso(effective.to);
    return stretch(dayFromIso(effective.from), lastDay, "period", clock);
  }
  const { first, last } = daysOfPartial(effective.partial);
  return stretch(first, last, precisionOf(effective.partial), clock);
}

function instant(ms: number, clock: ZoneClock): When {
  const day = clock.dayAt(ms);
  return { from: ms, to: ms + 1, day, lastDay: day, precision: "instant" };
}

function stretch(day: Day, lastDay: Day | null, precision: Precision, clock: ZoneClock): When {
  const to = lastDay === null ? Number.POSITIVE_INFINITY : clock.startOfDay(lastDay + 1);
  return { from: clock.startOfDay(day), to, day, lastDay, precision };
}

function precisionOf(partial: string): Precision {
  return partial.length === 4 ? "year" : partial.length === 7 ? "month" : "day";
}
