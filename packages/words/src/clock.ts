import { dayFromIso, isoFromDay } from "@helhet/course";
import { type Language, localeOf } from "./language.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}${zone}${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(localeOf[language], { timeZone: zone, ...options });
  formats.set(key, known);
  return known;
}

/** True for a calendar day `YYYY-MM-DD`, false for an instant. */
export function isDay(when: string): boolean {
  return when.length <= 10;
}

/** The local day `YYYY-MM-DD` of a day or an instant, in a zone. */
export function dayIn(zone: string, when: string): string {
  if (isDay(when)) return when;
  const parts = format("en", zone, { year: "numeric", month: "2-digit", day: "2-digit" }).formatToParts(new Date(when));
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}

/** Days from one calendar day to another; negative when `to` is before `from`. */
export function daysBetween(from: string, to: string): number {
  return dayFromIso(to) - dayFromIso(from);
}

/** The calendar day `days` after `day`. */
export function dayAfter(day: string, days: number): string {
  return isoFromDay(dayFromIso(day) + days);
}

/** A clock time in a zone: `09.38` in Norwegian and Danish, `09:38` in English. */
export function clockIn(language: Language, zone: string, instant: string | number): string {
  const text = format("en", zone, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(instant));
  return language === "en" ? text : text.replace(":", ".");
}

function noon(when: string): Date {
  const day = when.slice(0, 10);
  return new Date(`${day}T12:00:00Z`);
}

/** `man. 9. nov.`, with the year where it is another than today's. */
export function shortDay(language: Language, day: string, today: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: "numeric" } as const);
  return format(language, "UTC", { weekday: "short", day: "numeric", month: "short", ...year }).format(noon(day));
}

/** `9. nov.`, with the year where it is another than today's. */
export function bareDay(language: Language, day: string, today: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: "numeric" } as const);
  return format(language, "UTC", { day: "numeric", month: "short", ...year }).format(noon(day));
}

/** `mandag 9. november`, with the year where it is another than today's. */
export function longDay(language: Language, day: string, today: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: "numeric" } as const);
  return format(language, "UTC", { weekday: "long", day: "numeric", month: "long", ...year }).format(noon(day));
}

/** `tirsdag 10. november 2026`. */
export function wholeDay(language: Language, day: string): string {
  const options = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
  return format(language, "UTC", options).format(noon(day));
}

/** `10. november 2026`, for what is read long after. */
export function fullDay(language: Language, day: string): string {
  return format(language, "UTC", { day: "numeric", month: "long", year: "numeric" }).format(noon(day));
}

/** `november 2026` or `2026`, for a date known only so far; a whole date as `shortDay`. */
export function partialDay(language: Language, partial: string, today: string): string {
  if (partial.length === 4) return partial;
  if (partial.length > 7) return shortDay(language, partial, today);
  return format(language, "UTC", { month: "long", year: "numeric" }).format(noon(`${partial}-15`));
}
