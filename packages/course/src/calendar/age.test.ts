import fc from "fast-check";
import { expect, test } from "vitest";
import { ageRange, daysOfPartial, yearsBetween } from "./age.ts";
import { dayFromIso, isoFromDay } from "./day.ts";

test.each([
  ["2000-02-29", "2023-02-28", 22],
  ["2000-02-29", "2023-03-01", 23],
  ["2000-02-29", "2024-02-29", 24],
  ["2001-06-15", "2024-06-14", 22],
  ["2001-06-15", "2024-06-15", 23],
  ["2024-06-15", "2024-06-14", -1],
  ["2001-06", "2024-06-29", 22],
  ["2001-06", "2024-06-30", 23],
  ["2001", "2024-12-30", 22],
])("who is born %s has on %s lived %i whole years", (born, on, years) => {
  expect(yearsBetween(born, dayFromIso(on))).toBe(years);
});

test("a birth known to the year leaves the age open between two numbers", () => {
  expect(ageRange("2001", dayFromIso("2024-06-15"))).toEqual({ atLeast: 22, atMost: 23 });
  expect(ageRange("2001-06-15", dayFromIso("2024-06-15"))).toEqual({ atLeast: 23, atMost: 23 });
});

test("a month or a year is all its days", () => {
  const days = (partial: string) => Object.values(daysOfPartial(partial)).map(isoFromDay);
  expect(days("2024-02")).toEqual(["2024-02-01", "2024-02-29"]);
  expect(days("2024")).toEqual(["2024-01-01", "2024-12-31"]);
  expect(days("2024-02-03")).toEqual(["2024-02-03", "2024-02-03"]);
});

test("the age agrees with an independent calendar", () => {
  const day = fc.integer({ min: -30_000, max: 30_000 });
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [born, on] = a <= b ? [a, b] : [b, a];
      const birth = Temporal.PlainDate.from(isoFromDay(born));
      const years = birth.until(Temporal.PlainDate.from(isoFromDay(on)), { largestUnit: "years" }).years;
      expect(yearsBetween(born, on)).toBe(years);
    }),
    { numRuns: 2_000 },
  );
});
