import { expect, test } from "vitest";
import { allowance } from "./allowance.ts";

test("so many times in a stretch, then one waits, then one may again", () => {
  const finding = allowance(2, 60);
  expect([0, 1, 2].map((second) => finding.waitFor("a", second * 1_000))).toEqual([0, 0, 58]);
  expect(finding.waitFor("b", 2_000)).toBe(0);
  expect(finding.waitFor("a", 60_000)).toBe(0);
});

test("a clock that is set back lets nobody wait until it has come where it was", () => {
  const once = allowance(1, 60);
  const day = 86_400_000;
  expect([once.waitFor("one", 2 * day), once.waitFor("one", 2 * day)]).toEqual([0, 60]);
  expect([once.waitFor("one", day), once.waitFor("one", day)]).toEqual([0, 60]);
});
