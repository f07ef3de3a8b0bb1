import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayFromIso, isoFromDay } from "./day.ts";
import { msFromIso } from "./instant.ts";
import { isZone, zoneClock } from "./zone-clock.ts";

const zones = [
  "Europe/Oslo",
  "Europe/Copenhagen",
  "Europe/Stockholm",
  "America/Nuuk",
  "America/Sao_Paulo",
  "America/St_Johns",
  "Pacific/Apia",
  "Africa/Cairo",
  "Asia/Kathmandu",
  "UTC",
];
const zone = fc.constantFrom(...zones);

describe.each(zones)("the clock of %s", (name) => {
  const clock = zoneClock(name);

  test("shows the local day and minute of any instant", () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1890, 0, 2), max: Date.UTC(2189, 11, 30) }), (ms) => {
        const local = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(name);
        expect(isoFromDay(clock.dayAt(ms))).toBe(local.toPlainDate().toString());
        expect(clock.minutesAt(ms)).toBe(local.hour * 60 + local.minute);
      }),
      { numRuns: 500 },
    );
  });

  test("starts every day of a hundred years where an independent calendar does", () => {
    for (let day = dayFromIso("1950-01-01"); day < dayFromIso("2050-01-01"); day += 1) {
      const start = Temporal.PlainDate.from(isoFromDay(day)).toZonedDateTime(name).epochMilliseconds;
      if (clock.startOfDay(day) !== start) expect(`${isoFromDay(day)} ${clock.startOfDay(day)}`).toBe(String(start));
    }
  });
});

test("a day that the clocks shorten has 23 hours, one they lengthen has 25", () => {
  const oslo = zoneClock("Europe/Oslo");
  const hours = (iso: string) => (oslo.startOfDay(dayFromIso(iso) + 1) - oslo.startOfDay(dayFromIso(iso))) / 3_600_000;
  expect(hours("2024-03-31")).toBe(23);
  expect(hours("2024-10-27")).toBe(25);
  expect(hours("2024-06-01")).toBe(24);
});

test("where midnight does not exist the day starts with the first moment that does", () => {
  const saoPaulo = zoneClock("America/Sao_Paulo");
  expect(saoPaulo.startOfDay(dayFromIso("2018-11-04"))).toBe(msFromIso("2018-11-04T03:00:00Z"));
  expect(saoPaulo.minutesAt(msFromIso("2018-11-04T03:00:00Z"))).toBe(60);
});

test("a day that a zone skipped has no width", () => {
  const apia = zoneClock("Pacific/Apia");
  const skipped = dayFromIso("2011-12-30");
  expect(apia.startOfDay(skipped)).toBe(apia.startOfDay(skipped + 1));
});

test("no day starts before the one before it", () => {
  fc.assert(
    fc.property(zone, fc.integer({ min: -29_000, max: 80_000 }), (name, day) => {
      const clock = zoneClock(name);
      expect(clock.startOfDay(day)).toBeLessThanOrEqual(clock.startOfDay(day + 1));
    }),
  );
});

test("only names of zones that exist are zones", () => {
  expect(zones.every(isZone)).toBe(true);
  expect(["Mars/Phobos", "+01:00", "", "Europe/Oslo "].some(isZone)).toBe(false);
  expect(() => zoneClock("Mars/Phobos")).toThrow(RangeError);
});
