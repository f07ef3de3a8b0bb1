import { expect, test } from "vitest";
import { effectiveOf } from "./when.ts";

test.each([
  ["2024", { partial: "2024" }],
  ["2024-02", { partial: "2024-02" }],
  ["2024-02-29", { date: "2024-02-29" }],
  ["2024-02-29T23:30:00-05:00", { instant: "2024-03-01T04:30:00.000Z" }],
  ["2024-01-01T00:30:00+01:00", { instant: "2023-12-31T23:30:00.000Z" }],
  ["2024-01-01T00:00:00.1234567Z", { instant: "2024-01-01T00:00:00.123Z" }],
  ["2024-01-01T10:00:00.5+05:30", { instant: "2024-01-01T04:30:00.500Z" }],
])("%s is read as exactly as it says", (text, effective) => {
  expect(effectiveOf(text)).toEqual(effective);
});

test.each([
  "2023-02-29",
  "2024-13",
  "2024-00-10",
  "2024-01-01T24:00:00Z",
  "2024-01-01T10:00:60Z",
  "2024-01-01T10:00:00",
  "2024-01-01T10:00Z",
  "2024-01-01 10:00:00Z",
  "24-01-01",
  "soon",
  "",
])("%j is no date, and no time without its offset", (text) => {
  expect(effectiveOf(text)).toBeNull();
});
