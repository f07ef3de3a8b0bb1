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
  const shown = minutesIn(zone, guess);
  const corrected = guess + (wanted - shown) * 60_000;
  const instant = Math.abs(corrected - guess) > msPerDay / 2 ? guess : corrected;
  return new Date(instant + seconds * 1000).toISOString();
}

function minutesIn(zone: string, ms: number): number {
  const text = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const [hours = 0, minutes = 0] = text.format(ms).split(":").map(Number);
  return hours * 60 + minutes;
}
