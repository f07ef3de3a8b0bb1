import type { Day } from "./day.ts";
import { msPerDay } from "./instant.ts";

/** The clock on the wall of one time zone, as pure arithmetic. Instants are epoch milliseconds. */
export interface ZoneClock {
  readonly zone: string;
  /** The local day of an instant. */
  dayAt(ms: number): Day;
  /**
   * The first instant of a local day. Where midnight does not exist, the first moment that does;
   * where the zone skipped the whole day, the start of the next one.
   */
  startOfDay(day: Day): number;
  /** Minutes since midnight shown by the clock on the wall, 0–1439. */
  minutesAt(ms: number): number;
}

/** Stretches of one offset: `from[i] ≤ ms < from[i + 1]` has `offset[i]` (local minus UTC, ms). */
interface Offsets {
  readonly from: Float64Array;
  readonly offset: Float64Array;
}

const firstDay = "1890-01-01";
const lastDay = "2190-01-01";
/** No zone has ever been further than this from UTC, with a margin. */
const widestOffset = 26 * 3_600_000;

function offsetsOf(zone: string): Offsets {
  const end = Temporal.PlainDate.from(lastDay).toZonedDateTime(zone).epochMilliseconds;
  let at: Temporal.ZonedDateTime | null = Temporal.PlainDate.from(firstDay).toZonedDateTime(zone);
  const from: number[] = [];
  const offset: number[] = [];
  while (at !== null && at.epochMilliseconds < end) {
    from.push(from.length === 0 ? Number.NEGATIVE_INFINITY : at.epochMilliseconds);
    offset.push(at.offsetNanoseconds / 1_000_000);
    at = at.getTimeZoneTransition("next");
  }
  return { from: Float64Array.from(from), offset: Float64Array.from(offset) };
}

/** The last stretch that begins at or before `ms`. */
function indexAt(from: Float64Array, ms: number): number {
  let low = 0;
  let high = from.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((from[middle] as number) <= ms) low = middle;
    else high = middle - 1;
  }
  return low;
}

function firstInstantOf(day: Day, { from, offset }: Offsets): number {
  const midnight = day * msPerDay;
  for (let i = indexAt(from, midnight - widestOffset); ; i += 1) {
    const instant = Math.max(midnight - (offset[i] as number), from[i] as number);
    const isLast = i + 1 >= from.length;
    if (isLast || instant < (from[i + 1] as number)) return instant;
  }
}

/** Days whose starts are kept once found: 1990-01-01 to 2059-12-31, when nearly everything happens. */
const firstKept = 7_305;
const lastKept = 32_871;

/** `firstInstantOf`, remembered for the days that courses are made of. */
function startsOfDays(offsets: Offsets): (day: Day) => number {
  const kept = new Float64Array(lastKept - firstKept + 1).fill(Number.NaN);
  return (day) => {
    if (!(day >= firstKept && day <= lastKept)) return firstInstantOf(day, offsets);
    const known = kept[day - firstKept] as number;
    if (!Number.isNaN(known)) return known;
    const found = firstInstantOf(day, offsets);
    kept[day - firstKept] = found;
    return found;
  };
}

function makeClock(zone: string): ZoneClock {
  const offsets = offsetsOf(zone);
  const local = (ms: number): number => ms + (offsets.offset[indexAt(offsets.from, ms)] as number);
  return {
    zone,
    dayAt: (ms) => Math.floor(local(ms) / msPerDay),
    startOfDay: startsOfDays(offsets),
    minutesAt: (ms) => Math.floor((((local(ms) % msPerDay) + msPerDay) % msPerDay) / 60_000),
  };
}

const clocks = new Map<string, ZoneClock>();
const named = new Set<string>();
/** Enough for every name there is, spelled in more than one way; a stranger cannot fill the memory. */
const mostNames = 1_000;

/**
 * The clock of an IANA zone, from Temporal's transitions 1890–2190 (outside them the nearest offset holds).
 * Made once a zone and kept. Throws RangeError for a zone that does not exist.
 */
export function zoneClock(zone: string): ZoneClock {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const made = makeClock(zone);
  if (clocks.size < mostNames) clocks.set(zone, made);
  return made;
}

/** True for the name of an IANA zone that exists, as `Europe/Oslo`; a bare offset is no zone. Needs no Temporal. */
export function isZone(name: string): boolean {
  if (named.has(name)) return true;
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
  } catch {
    return false;
  }
  if (named.size < mostNames) named.add(name);
  return true;
}
