import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addMonths,
  addYears,
  type Day,
  dateOf,
  dayFromIso,
  dayOf,
  daysInMonth,
  isLeapYear,
  isoFromDay,
  weekday,
} from "./day.ts";

const epoch = Temporal.PlainDate.from("1970-01-01");
const plainOf = (day: Day) => epoch.add({ days: day });
const dayOfPlain = (date: Temporal.PlainDate) => epoch.until(date, { largestUnit: "days" }).days;
/** 0001-01-01 to 9999-12-31. */
const days = fc.integer({ min: -719_162, max: 2_932_896 });

describe("calendar days agree with an independent calendar", () => {
  test("a day reads and writes as the same date, with the same weekday", () => {
    fc.assert(
      fc.property(days, (day) => {
        const plain = plainOf(day);
        expect(isoFromDay(day)).toBe(plain.toString());
        expect(dayFromIso(plain.toString())).toBe(day);
        expect(weekday(day)).toBe(plain.dayOfWeek);
        expect(dateOf(day)).toEqual({ year: plain.year, month: plain.month, dayOfMonth: plain.day });
        expect(dayOf(plain.year, plain.month, plain.day)).toBe(day);
        expect(daysInMonth(plain.year, plain.month)).toBe(plain.daysInMonth);
        expect(isLeapYear(plain.year)).toBe(plain.inLeapYear);
      }),
      { numRuns: 2_000 },
    );
  });

  test("months and years later are the same date there, or the month's last day", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: -600, max: 600 }), (day, months) => {
        expect(addMonths(day, months)).toBe(dayOfPlain(plainOf(day).add({ months })));
        expect(addYears(day, months % 50)).toBe(dayOfPlain(plainOf(day).add({ years: months % 50 })));
      }),
      { numRuns: 2_000 },
    );
  });
});

test.each([
  ["2023-01-31", 1, "2023-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2024-05-31", 1, "2024-06-30"],
  ["2024-08-31", 6, "2025-02-28"],
  ["2024-03-31", -1, "2024-02-29"],
  ["2024-11-15", 3, "2025-02-15"],
  ["2024-02-29", 12, "2025-02-28"],
])("%s and %i months is %s", (from, months, to) => {
  expect(isoFromDay(addMonths(dayFromIso(from), months))).toBe(to);
});

test.each([
  "2023-02-29",
  "2024-13-01",
  "2024-00-10",
  "2024-1-01",
  "2024-01-32",
  "",
  "2024-01-01T00:00:00Z",
  "20x4-01-01",
])("%j is no day and is refused loudly", (text) => {
  expect(() => dayFromIso(text)).toThrow(RangeError);
});
