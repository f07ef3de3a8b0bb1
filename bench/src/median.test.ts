import { expect, test } from "vitest";
import type { Measure } from "./measure.ts";
import { mediansOf } from "./median.ts";
import { tableOf } from "./table.ts";

const measured = (value: number): Measure => ({
  name: "follow",
  value,
  unit: "courses/s",
  target: 20,
  met: value >= 20,
});

test("The run in the middle is shown, with what it said of the target", () => {
  expect(mediansOf([[measured(30)], [measured(10)], [measured(19)]])).toEqual([measured(19)]);
  expect(mediansOf([[measured(30)], [measured(10)]])).toEqual([measured(10)]);
});

test("A measure that one run left out is a mistake, not a shorter list", () => {
  expect(() => mediansOf([[measured(30)], []])).toThrow("follow");
});

test("The table has a line a measure, and says yes or no only where there is a target", () => {
  const lines = tableOf([measured(30), { name: "x", value: 1234.56, unit: "ms", target: null, met: null }]).split("\n");
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain("yes");
  expect(lines[2]).toMatch(/1\u2009234\.6 {2}ms$/);
});
