import { isDay } from "@helhet/words";
import type { Catalogue } from "../catalogue/nb.ts";
import type { Time } from "./use-time.ts";

/** A deadline in two lines: how far away it is, and which day that is. */
export interface Due {
  readonly near: string;
  readonly day: string;
}

/** Says a deadline relative to now: `5 dager over` / `tors. 5. nov.`. Null where there is none. */
export function sayDue(dueAt: string | null, now: number, time: Time, words: Catalogue): Due | null {
  if (dueAt === null) return null;
  const days = time.daysTo(dueAt);
  if (isDay(dueAt)) return { near: nearDay(days, words), day: time.short(dueAt) };
  // Begun hours, as the reason says them.
  const hoursOver = Math.ceil((now - Date.parse(dueAt)) / 3_600_000);
  const near = hoursOver >= 0 && hoursOver < 48 ? words.time.hoursOver(hoursOver) : nearDay(days, words);
  return { near, day: `${time.short(dueAt)} ${words.time.at(time.clock(dueAt))}` };
}

function nearDay(days: number, words: Catalogue): string {
  if (days < 0) return words.time.daysOver(-days);
  if (days === 0) return words.time.today;
  return days === 1 ? words.time.tomorrow : words.time.inDays(days);
}
