import { expect, test } from "vitest";
import { effectiveOf } from "./brief.ts";
import { isoFromDay } from "./calendar/day.ts";
import { isoFromMs } from "./calendar/instant.ts";
import { zoneClock } from "./calendar/zone-clock.ts";
import { whenOf } from "./moment.ts";

const oslo = zoneClock("Europe/Oslo");
const read = (when: string) => {
  const { from, to, day, lastDay, precision } = whenOf(effectiveOf(when), oslo);
  return [
    precision,
    isoFromMs(from),
    to === Number.POSITIVE_INFINITY ? "open" : isoFromMs(to),
    isoFromDay(day),
    lastDay === null ? "open" : isoFromDay(lastDay),
  ];
};

test("an instant is one millisecond, on the unit's own day", () => {
  expect(read("2024-06-01T22:30:00Z")).toEqual([
    "instant",
    "2024-06-01T22:30:00.000Z",
    "2024-06-01T22:30:00.001Z",
    "2024-06-02",
    "2024-06-02",
  ]);
});

test("a date is that whole day in the unit's zone, also when the clocks change", () => {
  expect(read("2024-03-31")).toEqual([
    "day",
    "2024-03-30T23:00:00.000Z",
    "2024-03-31T22:00:00.000Z",
    "2024-03-31",
    "2024-03-31",
  ]);
});

test("a period holds both its ends; without an end it is open", () => {
  expect(read("2024-06-01..2024-06-03").slice(1)).toEqual([
    "2024-05-31T22:00:00.000Z",
    "2024-06-03T22:00:00.000Z",
    "2024-06-01",
    "2024-06-03",
  ]);
  expect(read("2024-06-01..")).toEqual(["period", "2024-05-31T22:00:00.000Z", "open", "2024-06-01", "open"]);
});

test("a month or a year is one unknown day among all of them", () => {
  expect(read("2024-02").slice(3)).toEqual(["2024-02-01", "2024-02-29"]);
  expect(read("2024-02")[0]).toBe("month");
  expect(read("2024").slice(3)).toEqual(["2024-01-01", "2024-12-31"]);
  expect(read("2024")[0]).toBe("year");
  expect(whenOf({ partial: "2024-02-03" }, oslo).precision).toBe("day");
});
