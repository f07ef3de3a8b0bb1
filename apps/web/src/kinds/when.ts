import type { Effective } from "@helhet/course";
import type { Catalogue } from "../catalogue/nb.ts";
import type { Time } from "../time/use-time.ts";

/** The first day or instant an entry was true, to sort and group by. */
export function startOf(effective: Effective): string {
  if ("instant" in effective) return effective.instant;
  if ("date" in effective) return effective.date;
  return "from" in effective ? effective.from : effective.partial;
}

/** When an entry was true, in words. */
export function sayWhen(effective: Effective, time: Time, words: Catalogue): string {
  if ("instant" in effective) return time.event(effective.instant);
  if ("date" in effective) return time.event(effective.date);
  if ("partial" in effective) return time.partial(effective.partial);
  if (effective.to === undefined) return words.time.openPeriod(time.bare(effective.from));
  return words.time.period(time.bare(effective.from), time.bare(effective.to));
}
