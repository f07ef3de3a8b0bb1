import fc from "fast-check";
import { expect, test } from "vitest";
import { dayFromIso, isoFromDay, weekday } from "./day.ts";
import { type Country, countries, daysOff } from "./holidays.ts";
import { addWorkingDays, isWorkingDay } from "./working-days.ts";

test.each<[Country, string, number, string]>([
  ["NO", "2024-02-02", 1, "2024-02-05"], // received on a Friday: the day of receipt is not counted
  ["NO", "2024-02-03", 1, "2024-02-05"], // received on a Saturday
  ["NO", "2024-03-20", 10, "2024-04-08"], // over Easter
  ["NO", "2024-05-06", 10, "2024-05-23"], // over Ascension, 17 May and Whitsun
  ["NO", "2024-12-20", 3, "2024-12-27"], // 24 December counts in Norway
  ["DK", "2024-12-20", 3, "2024-12-30"], // it does not in Denmark
  ["SE", "2024-12-20", 3, "2024-12-30"], // nor in Sweden
  ["DK", "2023-05-04", 1, "2023-05-08"], // store bededag
  ["DK", "2024-04-25", 1, "2024-04-26"], // no longer
  ["DK", "2024-06-04", 1, "2024-06-06"], // grundlovsdag
  ["NO", "2024-02-05", 0, "2024-02-05"],
  ["NO", "2024-02-05", -1, "2024-02-02"],
])("%s: from %s, %i working days reach %s", (country, from, count, to) => {
  expect(isoFromDay(addWorkingDays(dayFromIso(from), count, country))).toBe(to);
});

test("the working day reached is one, and exactly so many lie after the first day", () => {
  const day = fc.integer({ min: 0, max: 40_000 });
  fc.assert(
    fc.property(fc.constantFrom(...countries), day, fc.integer({ min: 1, max: 60 }), (country, from, count) => {
      const reached = addWorkingDays(from, count, country);
      let counted = 0;
      for (let at = from + 1; at <= reached; at += 1) counted += isWorkingDay(at, country) ? 1 : 0;
      expect(counted).toBe(count);
      expect(isWorkingDay(reached, country)).toBe(true);
    }),
  );
});

test("no Saturday, Sunday or day off is a working day", () => {
  fc.assert(
    fc.property(fc.constantFrom(...countries), fc.integer({ min: 0, max: 40_000 }), (country, day) => {
      const isOff = weekday(day) > 5 || daysOff(country, Number(isoFromDay(day).slice(0, 4))).has(day);
      expect(isWorkingDay(day, country)).toBe(!isOff);
    }),
  );
});
