/** A calendar day as people write it, `YYYY-MM-DD`; earlier days come first in the order of text. */
export type DayText = string;

const dates = new Map<DayText, Temporal.PlainDate>();
const nextDays = new Map<DayText, DayText>();
const starts = new Map<string, Map<DayText, number>>();

/** A day as Temporal has it. */
export function dateOf(day: DayText): Temporal.PlainDate {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = Temporal.PlainDate.from(day);
  dates.set(day, date);
  return date;
}

/** The day after. */
export function dayAfter(day: DayText): DayText {
  const known = nextDays.get(day);
  if (known !== undefined) return known;
  const next = dateOf(day).add({ days: 1 }).toString();
  nextDays.set(day, next);
  return next;
}

/** So many days later; earlier where negative. */
export function daysLater(day: DayText, days: number): DayText {
  return dateOf(day).add({ days }).toString();
}

/** The same date so many months later, the month's last day where it has no such date. */
export function monthsLater(day: DayText, months: number): DayText {
  return dateOf(day).add({ months }, { overflow: "constrain" }).toString();
}

/** Days from one day to another; negative backwards. */
export function daysBetween(from: DayText, to: DayText): number {
  return from === to ? 0 : dateOf(from).until(dateOf(to), { largestUnit: "days" }).days;
}

/** The first and the last day that a year, a month or a day can mean. */
export function spanOf(partial: string): { readonly first: DayText; readonly last: DayText } {
  if (partial.length === 10) return { first: partial, last: partial };
  if (partial.length === 4) return { first: `${partial}-01-01`, last: `${partial}-12-31` };
  const month = Temporal.PlainYearMonth.from(partial);
  return { first: `${partial}-01`, last: month.toPlainDate({ day: month.daysInMonth }).toString() };
}

/** The local day on which an instant (epoch ms) falls. */
export function dayAt(ms: number, zone: string): DayText {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The instant (epoch ms) with which a day begins on the clocks of a zone. */
export function startOf(day: DayText, zone: string): number {
  const inZone = starts.get(zone) ?? new Map<DayText, number>();
  starts.set(zone, inZone);
  const known = inZone.get(day);
  if (known !== undefined) return known;
  const start = dateOf(day).toZonedDateTime(zone).epochMilliseconds;
  inZone.set(day, start);
  return start;
}

/** The earlier of two days. */
export function earlier(one: DayText, other: DayText): DayText {
  return one < other ? one : other;
}

/** The later of two days. */
export function later(one: DayText, other: DayText): DayText {
  return one > other ? one : other;
}
