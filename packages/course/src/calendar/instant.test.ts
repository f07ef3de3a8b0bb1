import fc from "fast-check";
import { expect, test } from "vitest";
import { addHours, isoFromMs, msFromIso } from "./instant.ts";

const instants = fc.integer({ min: Date.UTC(1890, 0, 1), max: Date.UTC(2190, 0, 1) });

test("instants read and write as an independent clock does", () => {
  fc.assert(
    fc.property(instants, (ms) => {
      const iso = isoFromMs(ms);
      expect(iso).toBe(Temporal.Instant.fromEpochMilliseconds(ms).toString({ fractionalSecondDigits: 3 }));
      expect(msFromIso(iso)).toBe(ms);
    }),
    { numRuns: 2_000 },
  );
});

test("fractions of a second may have none to three digits", () => {
  const base = msFromIso("2024-05-06T07:08:09Z");
  expect(msFromIso("2024-05-06T07:08:09.5Z") - base).toBe(500);
  expect(msFromIso("2024-05-06T07:08:09.05Z") - base).toBe(50);
  expect(msFromIso("2024-05-06T07:08:09.005Z") - base).toBe(5);
});

test("48 hours are 48 hours when the clocks change", () => {
  const before = msFromIso("2024-03-30T10:00:00Z");
  expect(isoFromMs(addHours(before, 48))).toBe("2024-04-01T10:00:00.000Z");
});

test.each([
  "2024-05-06",
  "2024-05-06T07:08Z",
  "2024-05-06T07:08:09",
  "2024-05-06T07:08:09.Z",
  "2024-05-06T07:08:09.1234Z",
  "2024-05-06T07:08:09+02:00",
  "2024-05-06T24:00:00Z",
  "2024-05-06T07:60:00Z",
  "2024-02-30T07:08:09Z",
  "2024-05-06 07:08:09Z",
  "2024-05-06T07:08:09.x5Z",
])("%j is no instant in UTC and is refused loudly", (text) => {
  expect(() => msFromIso(text)).toThrow(RangeError);
});
