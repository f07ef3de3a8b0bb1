import { dayFromIso, isoFromDay } from "./day.ts";
import { msFromIso } from "./instant.ts";
import { zoneClock } from "./zone-clock.ts";

/** The calendar day (`YYYY-MM-DD`) of an instant (epoch ms) in a zone. */
export function dayIn(zone: string, ms: number): string {
  return isoFromDay(zoneClock(zone).dayAt(ms));
}

/** The calendar day of a date (`YYYY-MM-DD`) or an instant (ISO, UTC) in a zone. */
export function dayOfMoment(moment: string, zone: string): string {
  return moment.length === 10 ? moment : dayIn(zone, msFromIso(moment));
}

/** Whole days from one day to another, both `YYYY-MM-DD`; negative backwards. */
export function daysBetween(from: string, to: string): number {
  return dayFromIso(to) - dayFromIso(from);
}

/** The day before, `YYYY-MM-DD`. */
export function dayBefore(day: string): string {
  return isoFromDay(dayFromIso(day) - 1);
}

/** The day after, `YYYY-MM-DD`. */
export function dayAfter(day: string): string {
  return isoFromDay(dayFromIso(day) + 1);
}
