import { addHours, dayAfter, dayFromIso, instantAt, isoFromMs, weekday } from "@helhet/course";

/** A stretch of time that is often asked for. Instants, ISO. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

const evening = "20:00";
const morning = "10:00";
const fiveMinutes = 5 * 60_000;

/** From now until the evening, or four hours on where evening is near: only how the form is filled in, never a rule. */
export function todayUntilEvening(zone: string, today: string, now: number): Stretch {
  const from = Math.ceil(now / fiveMinutes) * fiveMinutes;
  const end = Date.parse(instantAt(zone, today, evening));
  return { from: isoFromMs(from), to: isoFromMs(end - from >= fiveMinutes * 12 ? end : addHours(from, 4)) };
}

/** Tomorrow from morning to evening. */
export function tomorrow(zone: string, today: string): Stretch {
  const day = dayAfter(today);
  return { from: instantAt(zone, day, morning), to: instantAt(zone, day, evening) };
}

/** The coming Saturday morning to Sunday evening; on a Saturday, next week's. */
export function weekend(zone: string, today: string): Stretch {
  let saturday = dayAfter(today);
  while (weekday(dayFromIso(saturday)) !== saturdayOf) saturday = dayAfter(saturday);
  return { from: instantAt(zone, saturday, morning), to: instantAt(zone, dayAfter(saturday), evening) };
}

/** As `weekday` counts: 2026-11-28 is a Saturday. */
const saturdayOf = weekday(dayFromIso("2026-11-28"));
