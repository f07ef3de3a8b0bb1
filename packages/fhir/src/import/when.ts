import { dayFromIso, type Effective, isoFromMs, msFromIso, msPerDay } from "@helhet/course";

const shape =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(\.\d{1,9})?(Z|[+-](?:0\d|1[0-4]):[0-5]\d))?)?)?$/;

/**
 * A FHIR date, dateTime or instant as when it was true: a clock time as an instant in UTC (parts of a millisecond are cut), a
 * day as that day, a month or year as what is known. Null where the text is none of them, or no calendar has it.
 */
export function effectiveOf(text: string): Effective | null {
  const [, year, month, day, hour, minute, second, fraction = "", offset] = shape.exec(text) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { partial: year };
  if (day === undefined) return Number(month) >= 1 && Number(month) <= 12 ? { partial: `${year}-${month}` } : null;
  const date = `${year}-${month}-${day}`;
  if (!isDay(date)) return null;
  if (hour === undefined || offset === undefined) return { date };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const local = msFromIso(`${date}T${hour}:${minute}:${second}${fraction.slice(0, 4).replace(/^\.$/, "")}Z`);
  return { instant: isoFromMs(local - offsetMs(offset)) };
}

function isDay(date: string): boolean {
  try {
    return !Number.isNaN(dayFromIso(date));
  } catch {
    return false;
  }
}

function offsetMs(offset: string): number {
  if (offset === "Z") return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return (offset.startsWith("-") ? -1 : 1) * minutes * 60_000;
}

/** The same for text that a schema has checked; undefined stays undefined. */
export function whenIn(text: string | undefined): Effective | undefined {
  return text === undefined ? undefined : (effectiveOf(text) ?? undefined);
}

/** Epoch ms of the beginning, a day taken as UTC: an order among entries, never a moment that is shown. */
export function orderOf(on: Effective): number {
  if ("instant" in on) return msFromIso(on.instant);
  if ("date" in on) return dayFromIso(on.date) * msPerDay;
  if ("from" in on) return dayFromIso(on.from) * msPerDay;
  return dayFromIso(on.partial.length === 4 ? `${on.partial}-01-01` : `${on.partial}-01`) * msPerDay;
}
