import { expect, test } from "vitest";
import { instantAt } from "./instant-at.ts";

test.each([
  ["2026-11-10", "08:42", "2026-11-10T07:42:00.000Z"],
  ["2026-07-01", "00:00", "2026-06-30T22:00:00.000Z"],
  ["2026-03-29", "01:30", "2026-03-29T00:30:00.000Z"],
  ["2026-03-29", "12:00", "2026-03-29T10:00:00.000Z"],
  ["2026-10-25", "12:00", "2026-10-25T11:00:00.000Z"],
  ["2026-10-25", "23:30", "2026-10-25T22:30:00.000Z"],
])("%s %s in Oslo is %s", (day, clock, instant) => {
  expect(instantAt("Europe/Oslo", day, clock)).toBe(instant);
});
