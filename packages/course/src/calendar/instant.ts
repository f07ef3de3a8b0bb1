import { dayAtStartOf, isoFromDay } from "./day.ts";
import { digitAt, twoDigitsAt } from "./digits.ts";

/** Milliseconds in a day of 24 hours. */
export const msPerDay = 86_400_000;
const msPerHour = 3_600_000;
const dot = 46;
const upperT = 84;
const upperZ = 90;
const colon = 58;

/** The fraction between `.` and `Z` in milliseconds: none, or one to three digits. −1 otherwise. */
function milliseconds(iso: string): number {
  const end = iso.length - 1;
  if (end === 19) return 0;
  if (end < 21 || end > 23 || iso.charCodeAt(19) !== dot) return -1;
  const tenths = digitAt(iso, 20);
  const hundredths = end > 21 ? digitAt(iso, 21) : 0;
  const thousandths = end > 22 ? digitAt(iso, 22) : 0;
  return tenths >= 0 && hundredths >= 0 && thousandths >= 0 ? tenths * 100 + hundredths * 10 + thousandths : -1;
}

/** Milliseconds since midnight of `…THH:MM:SS[.sss]Z`, from the eleventh character on. −1 for anything else. */
function clockAtEndOf(iso: string): number {
  const hours = twoDigitsAt(iso, 11);
  const minutes = twoDigitsAt(iso, 14);
  const seconds = twoDigitsAt(iso, 17);
  const rest = milliseconds(iso);
  const isShaped =
    iso.charCodeAt(10) === upperT &&
    iso.charCodeAt(13) === colon &&
    iso.charCodeAt(16) === colon &&
    iso.charCodeAt(iso.length - 1) === upperZ;
  const isClock = hours >= 0 && hours <= 23 && minutes >= 0 && minutes <= 59 && seconds >= 0 && seconds <= 59;
  return isShaped && isClock && rest >= 0 ? ((hours * 60 + minutes) * 60 + seconds) * 1_000 + rest : -1;
}

/**
 * Epoch milliseconds of `YYYY-MM-DDTHH:MM:SS[.s|.ss|.sss]Z`. Written for the hot path: no regular
 * expression, no Date. Throws RangeError for anything else: text is checked before it comes here.
 */
export function msFromIso(iso: string): number {
  const day = dayAtStartOf(iso);
  const clock = clockAtEndOf(iso);
  if (clock < 0 || Number.isNaN(day)) throw new RangeError("Not an instant in UTC.");
  return day * msPerDay + clock;
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
