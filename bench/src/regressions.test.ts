import { expect, test } from "vitest";
import type { Measure } from "./measure.ts";
import { regressionsIn } from "./regressions.ts";

const runs = (ratio: Measure["ratio"], ...values: readonly number[]): readonly (readonly Measure[])[] =>
  values.map((value) => [
    { name: "share", value, unit: "%", target: null, met: null, ...(ratio === undefined ? {} : { ratio }) },
  ]);

test("a share that falls further than its runs differ is a regression", () => {
  const before = runs("more", 33, 35, 36);
  expect(regressionsIn(runs("more", 28, 29, 27), before)).toEqual([
    { name: "share", now: [28, 29, 27], before: [33, 35, 36] },
  ]);
  expect(regressionsIn(runs("more", 28, 31, 27), before)).toEqual([]);
  expect(regressionsIn(runs("more", 50, 51, 52), before)).toEqual([]);
});

test("a growth that rises further than its runs differ is a regression", () => {
  const before = runs("less", 1.5, 1.6, 1.9);
  expect(regressionsIn(runs("less", 2.4, 2.5, 2.6), before)).toHaveLength(1);
  expect(regressionsIn(runs("less", 2.2, 2.5, 2.6), before)).toEqual([]);
});

test("one run among many that were alike is judged by a twentieth", () => {
  expect(regressionsIn(runs("more", 96), runs("more", 100))).toEqual([]);
  expect(regressionsIn(runs("more", 94), runs("more", 100))).toHaveLength(1);
});

test("absolute numbers, and what was not measured before, are never a regression", () => {
  expect(regressionsIn(runs(undefined, 1), runs("more", 100))).toEqual([]);
  expect(regressionsIn(runs("more", 1), [])).toEqual([]);
});
