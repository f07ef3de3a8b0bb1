import { dayFromIso } from "./day.ts";
import { msPerDay } from "./instant.ts";
import { zoneClock } from "./zone-clock.ts";

/**
 * The instant (ISO, UTC) of a clock time (`HH:MM` or `HH:MM:SS`) on a day in a zone. A time that the clock skips in spring counts as the hour
 * after it; one that comes twice in autumn counts as the first.
 */
export function instantAt(zone: string, day: string, clock: string): string {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(":").map(Number);
  const clockOfZone = zoneClock(zone);
  const midnight = clockOfZone.startOfDay(dayFromIso(day));
  const wanted = hours * 60 + minutes;
  const guess = midnight + wanted * 60_000;
  const corrected = guess + shortest(wanted - clockOfZone.minutesAt(guess)) * 60_000;
  const isSkipped = clockOfZone.minutesAt(corrected) !== wanted;
  return new Date((isSkipped ? guess : corrected) + seconds * 1000).toISOString();
}

const minutesOfDay = msPerDay / 60_000;

/** The way round the clock that is no longer than half of it. */
function shortest(minutes: number): number {
  if (minutes > minutesOfDay / 2) return minutes - minutesOfDay;
  return minutes < -minutesOfDay / 2 ? minutes + minutesOfDay : minutes;
}
