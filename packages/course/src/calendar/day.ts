import { twoDigitsAt } from "./digits.ts";

/** A calendar day: whole days since 1970-01-01, proleptic Gregorian, years 0000–9999. No time zone. */
export type Day = number;

/** The parts of a calendar day; `month` and `dayOfMonth` count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

const dash = 45;

/** The day of a year, month and day of month that exist. Integer arithmetic (H. Hinnant, "days_from_civil"). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.trunc((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.trunc(yearOfEra / 4) - Math.trunc(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The year, month and day of month of a day. */
export function dateOf(day: Day): CalendarDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.trunc(
    (dayOfEra - Math.trunc(dayOfEra / 1_460) + Math.trunc(dayOfEra / 36_524) - Math.trunc(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.trunc(yearOfEra / 4) - Math.trunc(yearOfEra / 100));
  const shiftedMonth = Math.trunc((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.trunc((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** True in years with 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of the first ten characters, `YYYY-MM-DD`. NaN where they are no day that exists. */
export function dayAtStartOf(text: string): Day {
  const century = twoDigitsAt(text, 0);
  const yearOfCentury = twoDigitsAt(text, 2);
  const month = twoDigitsAt(text, 5);
  const dayOfMonth = twoDigitsAt(text, 8);
  const hasYear = century >= 0 && yearOfCentury >= 0 && text.charCodeAt(4) === dash && text.charCodeAt(7) === dash;
  if (!hasYear || month < 1 || month > 12 || dayOfMonth < 1) return Number.NaN;
  const year = century * 100 + yearOfCentury;
  return dayOfMonth <= daysInMonth(year, month) ? dayOf(year, month, dayOfMonth) : Number.NaN;
}

/** The day of `YYYY-MM-DD`. Throws RangeError for anything else: text is checked before it comes here. */
export function dayFromIso(iso: string): Day {
  const day = iso.length === 10 ? dayAtStartOf(iso) : Number.NaN;
  if (Number.isNaN(day)) throw new RangeError("Not a calendar day of the form YYYY-MM-DD.");
  return day;
}

/** A day as `YYYY-MM-DD`. */
export function isoFromDay(day: Day): string {
  const { year, month, dayOfMonth } = dateOf(day);
  return `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${dayOfMonth < 10 ? "0" : ""}${dayOfMonth}`;
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/**
 * The same day of the month, `months` later (earlier when negative); the month's last day where
 * there is no such day: 31 January and one month is 28 or 29 February.
 */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = dateOf(day);
  const counted = year * 12 + (month - 1) + months;
  const toYear = Math.floor(counted / 12);
  const toMonth = counted - toYear * 12 + 1;
  return dayOf(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)));
}

/** The same date, `years` later; 29 February becomes 28 February in a common year. */
export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12);
}
