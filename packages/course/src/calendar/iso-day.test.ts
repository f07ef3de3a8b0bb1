import { expect, test } from "vitest";
import { dayAfter, dayBefore, dayIn, dayOfMoment, daysBetween } from "./iso-day.ts";

test("an hour before midnight in UTC it is already the next day in Oslo", () => {
  const late = Date.UTC(2026, 10, 25, 23, 5);
  expect(dayIn("Europe/Oslo", late)).toBe("2026-11-26");
  expect(dayIn("UTC", late)).toBe("2026-11-25");
  expect(dayOfMoment("2026-11-25T23:05:00Z", "Europe/Oslo")).toBe("2026-11-26");
  expect(dayOfMoment("2026-11-25", "Europe/Oslo")).toBe("2026-11-25");
});

test("days are counted over a leap day and a year’s end", () => {
  expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
  expect(daysBetween("2026-01-01", "2025-12-31")).toBe(-1);
  expect([dayBefore("2026-01-01"), dayAfter("2024-02-28")]).toEqual(["2025-12-31", "2024-02-29"]);
});
