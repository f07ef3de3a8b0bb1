import { expect, test } from "vitest";
import { todayUntilEvening, tomorrow, weekend } from "./presets.ts";

const zone = "Europe/Oslo";

test("today lasts until the evening, or some hours on when evening is near", () => {
  const morning = Date.parse("2026-11-25T09:02:10Z");
  expect(todayUntilEvening(zone, "2026-11-25", morning)).toEqual({
    from: "2026-11-25T09:05:00.000Z",
    to: "2026-11-25T19:00:00.000Z",
  });
  const late = Date.parse("2026-11-25T22:30:00Z");
  expect(todayUntilEvening(zone, "2026-11-25", late)).toEqual({
    from: "2026-11-25T22:30:00.000Z",
    to: "2026-11-26T02:30:00.000Z",
  });
});

test("tomorrow and the coming weekend are whole days on the unit's own clock", () => {
  expect(tomorrow(zone, "2026-03-28")).toEqual({ from: "2026-03-29T08:00:00.000Z", to: "2026-03-29T18:00:00.000Z" });
  expect(weekend(zone, "2026-11-25").from).toBe("2026-11-28T09:00:00.000Z");
  expect(weekend(zone, "2026-11-28")).toEqual({ from: "2026-12-05T09:00:00.000Z", to: "2026-12-06T19:00:00.000Z" });
});
