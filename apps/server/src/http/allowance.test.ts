import { expect, test } from "vitest";
import { allowance } from "./allowance.ts";

test("so many times in a stretch, then one waits, then one may again", () => {
  const finding = allowance(2, 60);
  expect([0, 1, 2].map((second) => finding.waitFor("a", second * 1_000))).toEqual([0, 0, 58]);
  expect(finding.waitFor("b", 2_000)).toBe(0);
  expect(finding.waitFor("a", 60_000)).toBe(0);
});
