import { type Day, dayAtStartOf, isoFromDay } from "./day.ts";
import { digitAt, twoDigitsAt } from "./digits.ts";

/** Milliseconds in a day of 24 hours. */
export const msPerDay = 86_400_000;
const msPerHour = 3_600_000;
const dot = 46;
const upperT = 84;
const upperZ = 90;
const colon = 58;

/** The fraction between `.` and `Z` in milliseconds: none, or one to three digits. NaN otherwise. */
function milliseconds(iso: string): number {
  const end = iso.length - 1;
  if (end === 19) return 0;
  if (end < 21 || end > 23 || iso.charCodeAt(19) !== dot) return Number.NaN;
  let value = 0;
  for (let at = 20; at < 23; at += 1) value = value * 10 + (at < end ? digitAt(iso, at) : 0);
  return value;
}

/**
 * Epoch milliseconds of `YYYY-MM-DDTHH:MM:SS[.s|.ss|.sss]Z`. Written for the hot path: no regular
 * expression, no Date. Throws RangeError for anything else: text is checked before it comes here.
 */
export function msFromIso(iso: string): number {
  const day: Day = dayAtStartOf(iso);
  const hours = twoDigitsAt(iso, 11);
  const minutes = twoDigitsAt(iso, 14);
  const seconds = twoDigitsAt(iso, 17);
  const isShaped =
    iso.charCodeAt(10) === upperT &&
    iso.charCodeAt(13) === colon &&
    iso.charCodeAt(16) === colon &&
    iso.charCodeAt(iso.length - 1) === upperZ;
  const isInRange = hours <= 23 && minutes <= 59 && seconds <= 59;
  const ms = day * msPerDay + hours * msPerHour + minutes * 60_000 + seconds * 1_000 + milliseconds(iso);
  if (!isShaped || !isInRange || Number.isNaN(ms)) throw new RangeError("Not an instant in UTC.");
  return ms;
}

/** An instant as `YYYY-MM-DDTHH:MM:SS.sssZ`. */
export function isoFromMs(ms: number): string {
  const day = Math.floor(ms / msPerDay);
  const rest = ms - day * msPerDay;
  const part = (value: number, width: number): string => String(Math.trunc(value)).padStart(width, "0");
  const clock = `${part(rest / msPerHour, 2)}:${part((rest / 60_000) % 60, 2)}:${part((rest / 1_000) % 60, 2)}`;
  return `${isoFromDay(day)}T${clock}.${part(rest % 1_000, 3)}Z`;
}

/** Exactly `hours` later, whatever the clocks on the wall do. Epoch milliseconds in and out. */
export function addHours(ms: number, hours: number): number {
  return ms + hours * msPerHour;
}
