import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chiSquareTail } from "./chi-square.ts";
import { type Followed, kaplanMeier, medianOf } from "./kaplan-meier.ts";
import { logRank } from "./log-rank.ts";

const people = (text: string): readonly Followed[] =>
  text.split(" ").map((one) => ({ time: Number.parseInt(one, 10), isEvent: !one.endsWith("+") }));

/** Remission times of the 6-MP arm and of placebo: Freireich 1963, the textbook example of both methods. */
const treated = people("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");
const placebo = people("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23");

describe("the share not yet reached", () => {
  test("steps down by those who reached it among those still followed", () => {
    const curve = kaplanMeier(treated).filter(({ events }) => events > 0);
    expect(curve.map(({ time, atRisk, events }) => [time, atRisk, events])).toEqual([
      [6, 21, 3],
      [7, 17, 1],
      [10, 15, 1],
      [13, 12, 1],
      [16, 11, 1],
      [22, 7, 1],
      [23, 6, 1],
    ]);
    const steps = [18 / 21, 16 / 17, 14 / 15, 11 / 12, 10 / 11, 6 / 7, 5 / 6];
    let product = 1;
    for (const [index, step] of steps.entries()) {
      product *= step;
      expect(curve[index]?.survival).toBeCloseTo(product, 12);
    }
    const [first] = curve;
    expect(first?.standardError).toBeCloseTo((18 / 21) * Math.sqrt(3 / (21 * 18)), 12);
  });

  test("has no limits where nobody is left, and limits of 1 where nobody has reached it", () => {
    expect(kaplanMeier(people("1 2"))).toMatchObject([
      { survival: 0.5 },
      { survival: 0, standardError: null, lower: null, upper: null },
    ]);
    expect(kaplanMeier(people("1+ 2"))[0]).toMatchObject({ survival: 1, standardError: 0, lower: 1, upper: 1 });
    expect(kaplanMeier([])).toEqual([]);
  });

  test("its median is where it crosses one half, or the middle of where it lies there, or none", () => {
    expect(medianOf(kaplanMeier(treated)).median).toBe(23);
    expect(medianOf(kaplanMeier(placebo)).median).toBe(8);
    expect(medianOf(kaplanMeier(people("1 2 5 9"))).median).toBe(3.5);
    expect(medianOf(kaplanMeier(people("1 5+ 9+"))).median).toBeNull();
  });

  test("the order of people means nothing, and the limits hold the curve between them", () => {
    const anybody = fc.record({ time: fc.integer({ min: 1, max: 12 }), isEvent: fc.boolean() });
    fc.assert(
      fc.property(fc.array(anybody, { minLength: 1, maxLength: 30 }), (all) => {
        const curve = kaplanMeier(all);
        expect(kaplanMeier(all.toReversed())).toEqual(curve);
        for (const { survival, lower, upper } of curve) {
          if (lower === null || upper === null) continue;
          expect(lower).toBeLessThanOrEqual(survival + 1e-12);
          expect(upper).toBeGreaterThanOrEqual(survival - 1e-12);
        }
      }),
    );
  });
});

describe("whether groups differ", () => {
  test("the textbook example: chi-square 16.8 on one degree of freedom", () => {
    const { chiSquare, degrees, p } = logRank([treated, placebo]);
    expect(chiSquare).toBeCloseTo(16.793, 3);
    expect(degrees).toBe(1);
    expect(p).toBeCloseTo(0.0000417, 7);
  });

  test("equal groups do not differ, and the order of groups means nothing", () => {
    expect(logRank([treated, treated, treated])).toMatchObject({ degrees: 2, p: 1 });
    const three = [treated, placebo, people("2 3 9 14+")];
    expect(logRank(three).chiSquare).toBeCloseTo(logRank(three.toReversed()).chiSquare, 10);
  });

  test.each([
    [3.841_458_820_694_124, 1, 0.05],
    [5.991_464_547_107_979, 2, 0.05],
    [7.814_727_903_251_179, 3, 0.05],
    [11.070_497_693_516_351, 5, 0.05],
    [6.634_896_601_021_213, 1, 0.01],
    [0, 3, 1],
  ])("a chi-square of %s on %s degrees has the tail %s", (x, degrees, p) => {
    expect(chiSquareTail(x, degrees)).toBeCloseTo(p, 12);
  });
});
