import { describe, expect, test } from "vitest";
import { dayFromIso, isoFromDay, weekday } from "./day.ts";
import { daysOff, easterSunday, holidays } from "./holidays.ts";

/** Kept by hand from printed calendars, independent of the rules under test. */
const easters = {
  1961: "04-02",
  1981: "04-19",
  2000: "04-23",
  2008: "03-23",
  2011: "04-24",
  2016: "03-27",
  2019: "04-21",
  2020: "04-12",
  2021: "04-04",
  2022: "04-17",
  2023: "04-09",
  2024: "03-31",
  2025: "04-20",
  2026: "04-05",
  2027: "03-28",
  2038: "04-25",
} as const;

test.each(Object.entries(easters))("Easter Sunday of %s is %s", (year, monthDay) => {
  expect(isoFromDay(easterSunday(Number(year)))).toBe(`${year}-${monthDay}`);
});

/** Public holidays by hand, month and day. */
const known = {
  NO: {
    2023: "01-01 04-06 04-07 04-09 04-10 05-01 05-17 05-18 05-28 05-29 12-25 12-26",
    2024: "01-01 03-28 03-29 03-31 04-01 05-01 05-09 05-17 05-19 05-20 12-25 12-26",
    2025: "01-01 04-17 04-18 04-20 04-21 05-01 05-17 05-29 06-08 06-09 12-25 12-26",
    2026: "01-01 04-02 04-03 04-05 04-06 05-01 05-14 05-17 05-24 05-25 12-25 12-26",
  },
  DK: {
    2022: "01-01 04-14 04-15 04-17 04-18 05-13 05-26 06-05 06-06 12-25 12-26",
    2023: "01-01 04-06 04-07 04-09 04-10 05-05 05-18 05-28 05-29 12-25 12-26",
    2024: "01-01 03-28 03-29 03-31 04-01 05-09 05-19 05-20 12-25 12-26",
    2025: "01-01 04-17 04-18 04-20 04-21 05-29 06-08 06-09 12-25 12-26",
  },
  SE: {
    2004: "01-01 01-06 04-09 04-11 04-12 05-01 05-20 05-30 05-31 06-26 11-06 12-25 12-26",
    2023: "01-01 01-06 04-07 04-09 04-10 05-01 05-18 05-28 06-06 06-24 11-04 12-25 12-26",
    2024: "01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-06 06-22 11-02 12-25 12-26",
    2025: "01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-06 06-08 06-21 11-01 12-25 12-26",
  },
} as const;

describe.each(Object.entries(known))("public holidays in %s", (country, years) => {
  test.each(Object.entries(years))("in %s are those of the printed calendar", (year, days) => {
    const found = [...holidays(country as "NO" | "DK" | "SE", Number(year)).keys()].toSorted((a, b) => a - b);
    expect(found.map((day) => isoFromDay(day).slice(5)).join(" ")).toBe(days);
  });
});

test("store bededag was a holiday in Denmark until 2023 and never again", () => {
  expect(holidays("DK", 2023).get(dayFromIso("2023-05-05"))).toBe("great-prayer-day");
  expect([...holidays("DK", 2024).values()]).not.toContain("great-prayer-day");
});

test("where two holidays meet, the one that moves with Easter gives the name", () => {
  expect(holidays("NO", 2008).get(dayFromIso("2008-05-01"))).toBe("ascension-day");
  expect(holidays("NO", 2012).get(dayFromIso("2012-05-17"))).toBe("ascension-day");
});

test("Danish and Swedish offices are closed on the eves, Norwegian offices are open", () => {
  const eve = dayFromIso("2024-12-24");
  expect(daysOff("DK", 2024).get(eve)).toBe("christmas-eve");
  expect(daysOff("SE", 2024).get(eve)).toBe("christmas-eve");
  expect(daysOff("NO", 2024).has(eve)).toBe(false);
  expect(daysOff("DK", 2024).get(dayFromIso("2024-06-05"))).toBe("danish-constitution-day");
  expect(daysOff("SE", 2024).get(dayFromIso("2024-06-21"))).toBe("midsummer-eve");
});

test("midsummer is a Saturday from 20 to 26 June, all saints' from 31 October to 6 November", () => {
  for (let year = 1960; year < 2100; year += 1) {
    for (const [day, name] of holidays("SE", year)) {
      const monthDay = isoFromDay(day).slice(5);
      if (name === "midsummer-day")
        expect([weekday(day), monthDay >= "06-20" && monthDay <= "06-26"]).toEqual([6, true]);
      if (name === "all-saints-day")
        expect([weekday(day), monthDay >= "10-31" && monthDay <= "11-06"]).toEqual([6, true]);
    }
  }
});
