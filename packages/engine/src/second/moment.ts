import { type DayText, dayAfter, dayAt, daysBetween, startOf } from "./day-text.ts";
import type { Said } from "./said.ts";

/** The last permitted day, or the last permitted instant (epoch ms) under a rule in hours and how many hours it gives. */
export type Moment = { readonly day: DayText } | { readonly ms: number; readonly hours: number };

/** The last instant (epoch ms) that is still in time. */
export function lastInstant(moment: Moment, zone: string): number {
  return "day" in moment ? startOf(dayAfter(moment.day), zone) - 1 : moment.ms;
}

/** How a moment is written as `dueAt`. */
export function written(moment: Moment): string {
  return "day" in moment ? moment.day : new Date(moment.ms).toISOString();
}

/** The local day of a moment. */
export function dayOfMoment(moment: Moment, zone: string): DayText {
  return "day" in moment ? moment.day : dayAt(moment.ms, zone);
}

/** Whether an answer came after the moment. A day without a clock time is in time on the moment's own day. */
export function isAfter(answer: Pick<Said, "day" | "ms">, moment: Moment, zone: string): boolean {
  if ("day" in moment) return answer.day > moment.day;
  return answer.ms === null ? answer.day > dayAt(moment.ms, zone) : answer.ms > moment.ms;
}

/** The instant (epoch ms) from which it is due soon, counted from a day; of a window that day counts too. */
export function soonFrom(moment: Moment, from: DayText, isWindow: boolean, own: number | null, zone: string): number {
  const hour = 3_600_000;
  if ("ms" in moment) return moment.ms - (own === null ? Math.min(7 * 24, moment.hours / 3) : own * 24) * hour;
  const days = own ?? Math.min(7, Math.max(0, Math.floor((daysBetween(from, moment.day) + (isWindow ? 1 : 0)) / 3)));
  let first = moment.day;
  for (let left = days; left > 0; left -= 1) first = dayBefore(first);
  return startOf(first, zone);
}

const before = new Map<DayText, DayText>();

/** The day before. */
export function dayBefore(day: DayText): DayText {
  const known = before.get(day);
  if (known !== undefined) return known;
  const found = Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
  before.set(day, found);
  return found;
}
