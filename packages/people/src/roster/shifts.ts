import { dayAfter, dayFromIso, instantAt, isoFromMs, msFromIso, weekday, zoneClock } from "@helhet/course";

/** A stretch of the clock on some days of the week, on the unit's own clock. */
export interface ClockStretch {
  /** 1 Monday … 7 Sunday: the days on which it begins. */
  readonly days: readonly number[];
  /** `HH:MM`. */
  readonly from: string;
  /** `HH:MM`; not after `from`: on the next day. */
  readonly to: string;
}

/** A shift that a unit keeps, by the unit's own name. */
export interface ShiftPattern extends ClockStretch {
  readonly key: string;
  readonly name: string;
}

/** A stretch as it falls on one day: instants, `to` exclusive. */
export interface Slot {
  /** `YYYY-MM-DD` on which it begins. */
  readonly day: string;
  readonly from: string;
  readonly to: string;
}

/** A shift as it falls on one day. */
export interface ShiftSlot extends Slot {
  readonly shift: string;
}

/**
 * The shifts that begin on the days from one (`YYYY-MM-DD`) on, in order. One that summer time leaves no time for does not
 * happen.
 */
export function shiftsIn(
  patterns: readonly ShiftPattern[],
  zone: string,
  first: string,
  days: number,
): readonly ShiftSlot[] {
  const dates = datesFrom(first, days);
  return patterns
    .flatMap((pattern) =>
      dates.flatMap((day) => slotsOn(pattern, zone, day).map((slot) => ({ ...slot, shift: pattern.key }))),
    )
    .toSorted((a, b) => msFromIso(a.from) - msFromIso(b.from) || (a.shift < b.shift ? -1 : 1));
}

/** A stretch on the day it begins; none where it does not begin that day, or has no length. */
export function slotsOn(stretch: ClockStretch, zone: string, day: string): readonly Slot[] {
  if (!stretch.days.includes(weekday(dayFromIso(day)))) return [];
  const from = clockInstant(zone, day, stretch.from);
  const to = clockInstant(zone, stretch.to <= stretch.from ? dayAfter(day) : day, stretch.to);
  return from < to ? [{ day, from: isoFromMs(from), to: isoFromMs(to) }] : [];
}

/** Days from one on, each `YYYY-MM-DD`. */
function datesFrom(first: string, days: number): readonly string[] {
  const dates: string[] = [];
  for (let day = first; dates.length < days; day = dayAfter(day)) dates.push(day);
  return dates;
}

/** The instant (epoch ms) of a clock time; one that is skipped in spring is the moment of the change, so that order stays. */
function clockInstant(zone: string, day: string, clock: string): number {
  const { minutesAt } = zoneClock(zone);
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  const wanted = hours * 60 + minutes;
  let instant = msFromIso(instantAt(zone, day, clock));
  if (minutesAt(instant) === wanted) return instant;
  while (minutesAt(instant - 60_000) > wanted) instant -= 60_000;
  return instant;
}
