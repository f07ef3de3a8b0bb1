import type { Day, ZoneClock } from "@helhet/course";
import type { ClockStop } from "./clock-stops.ts";
import { dueAtInstant, dueOnDay } from "./counting.ts";
import type { Deadline, Due } from "./deadline.ts";

/** What stopped clocks did to a deadline. */
export interface StoppedClock {
  readonly deadline: Deadline;
  /** Still stopped, and not in breach when it stopped. */
  readonly isStopped: boolean;
}

const msPerDay = 86_400_000;

function later(due: Due, days: number, clock: ZoneClock): Due {
  return Number.isNaN(due.instant)
    ? dueOnDay(due.day + days, clock)
    : dueAtInstant(due.instant + days * msPerDay, clock);
}

function extended(deadline: Deadline, days: number, clock: ZoneClock): Deadline {
  const { earliest, latest } = deadline;
  return {
    ...deadline,
    earliest: earliest && later(earliest, days, clock),
    latest: latest && later(latest, days, clock),
    extendedDays: deadline.extendedDays + days,
  };
}

/**
 * Moves a deadline by the days for which its clock stood still: from the day of the stop to the day
 * before it ran again. A stop that began after the breach changes nothing; one before the start counts from there.
 * A day on which several stops hold is one day.
 */
export function withStops(
  deadline: Deadline,
  stops: readonly ClockStop[],
  startDay: Day,
  knownUntil: Day,
  clock: ZoneClock,
): StoppedClock {
  let moved = deadline;
  let countedTo = startDay;
  for (const { stopped, resumed } of stops) {
    const isBreached = moved.earliest !== null && stopped.day > moved.earliest.day;
    if (isBreached || stopped.day > knownUntil) continue;
    if (resumed === null) return { deadline: moved, isStopped: true };
    const days = resumed.day - Math.max(stopped.day, countedTo);
    if (days <= 0) continue;
    moved = extended(moved, days, clock);
    countedTo = resumed.day;
  }
  return { deadline: moved, isStopped: false };
}
