import { type Day, dayOf, weekday } from "./day.ts";

/** Countries whose public holidays are known here. */
export const countries = ["NO", "DK", "SE"] as const;
export type Country = (typeof countries)[number];

/** The names of days off, as keys for the texts of the interface. */
export type HolidayName =
  | "new-years-day"
  | "epiphany"
  | "maundy-thursday"
  | "good-friday"
  | "easter-sunday"
  | "easter-monday"
  | "great-prayer-day"
  | "labour-day"
  | "norwegian-constitution-day"
  | "ascension-day"
  | "whit-sunday"
  | "whit-monday"
  | "danish-constitution-day"
  | "swedish-national-day"
  | "midsummer-eve"
  | "midsummer-day"
  | "all-saints-day"
  | "christmas-eve"
  | "christmas-day"
  | "second-christmas-day"
  | "new-years-eve";

/** A day off and the rule that places it in a year; null where it does not exist that year. */
interface Rule {
  readonly name: HolidayName;
  readonly day: (year: number, easter: Day) => Day | null;
}

/** Easter Sunday of a Gregorian year ("Anonymous Gregorian algorithm", Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

const fixed = (name: HolidayName, month: number, dayOfMonth: number, since = 0): Rule => ({
  name,
  day: (year) => (year < since ? null : dayOf(year, month, dayOfMonth)),
});
const fromEaster = (name: HolidayName, days: number, until = Number.POSITIVE_INFINITY): Rule => ({
  name,
  day: (year, easter) => (year > until ? null : easter + days),
});
/** The first such weekday (1 Monday – 7 Sunday) on or after a date. */
const weekdayFrom = (name: HolidayName, wanted: number, month: number, dayOfMonth: number): Rule => ({
  name,
  day: (year) => {
    const first = dayOf(year, month, dayOfMonth);
    return first + ((wanted - weekday(first) + 7) % 7);
  },
});

const newYear = fixed("new-years-day", 1, 1);
const easter = [fromEaster("good-friday", -2), fromEaster("easter-sunday", 0), fromEaster("easter-monday", 1)];
const maundyThursday = fromEaster("maundy-thursday", -3);
const ascension = fromEaster("ascension-day", 39);
const whitSunday = fromEaster("whit-sunday", 49);
const whitMonday = fromEaster("whit-monday", 50);
const christmas = [fixed("christmas-day", 12, 25), fixed("second-christmas-day", 12, 26)];
const labourDay = fixed("labour-day", 5, 1);
const eves = [fixed("christmas-eve", 12, 24), fixed("new-years-eve", 12, 31)];

/**
 * Public holidays. Sources: NO lov om helligdager (1995-02-24-12) and lov om 1. og 17. mai som høgtidsdager (1947);
 * DK the holidays of the national church, store bededag abolished from 2024 (lov nr. 214 af 06/03/2023);
 * SE lag (1989:253) om allmänna helgdagar, national day from 2005 and Whit Monday until 2004 (lag 2004:1320).
 */
const publicHolidays: Readonly<Record<Country, readonly Rule[]>> = {
  NO: [
    newYear,
    maundyThursday,
    ...easter,
    ascension,
    whitSunday,
    whitMonday,
    labourDay,
    fixed("norwegian-constitution-day", 5, 17),
    ...christmas,
  ],
  DK: [
    newYear,
    maundyThursday,
    ...easter,
    fromEaster("great-prayer-day", 26, 2023),
    ascension,
    whitSunday,
    whitMonday,
    ...christmas,
  ],
  SE: [
    newYear,
    fixed("epiphany", 1, 6),
    ...easter,
    ascension,
    whitSunday,
    fromEaster("whit-monday", 50, 2004),
    labourDay,
    fixed("swedish-national-day", 6, 6, 2005),
    weekdayFrom("midsummer-day", 6, 6, 20),
    weekdayFrom("all-saints-day", 6, 10, 31),
    ...christmas,
  ],
};

/** Days that are no public holidays but on which no office counts: see docs/reference/conventions.md, "Working days". */
const closedDays: Readonly<Record<Country, readonly Rule[]>> = {
  NO: [],
  DK: [fixed("danish-constitution-day", 6, 5), ...eves],
  SE: [weekdayFrom("midsummer-eve", 5, 6, 19), ...eves],
};

function place(rules: readonly Rule[], year: number): ReadonlyMap<Day, HolidayName> {
  const easterDay = easterSunday(year);
  const placed = new Map<Day, HolidayName>();
  for (const { name, day } of rules) {
    const on = day(year, easterDay);
    if (on !== null && !placed.has(on)) placed.set(on, name);
  }
  return placed;
}

/**
 * The public holidays of a country in a year (1947 and later) by day. Where two fall on one day,
 * the one that moves with Easter gives the name.
 */
export function holidays(country: Country, year: number): ReadonlyMap<Day, HolidayName> {
  return place(publicHolidays[country], year);
}

/** Public holidays, and the eves and half days on which no working day is counted in that country. */
export function daysOff(country: Country, year: number): ReadonlyMap<Day, HolidayName> {
  return place([...publicHolidays[country], ...closedDays[country]], year);
}
