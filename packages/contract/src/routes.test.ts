import { expect, test } from "vitest";
import { routes } from "./index.ts";

test("a unit may set any whole number of days from none to ten years, and no other", () => {
  const isTaken = (days: number): boolean =>
    routes.setUnitValue.body.safeParse({ guideline: "no-standard-package", name: "plan", days, from: "2026-11-25" })
      .success;
  expect([0, 1, 181, 3_650].filter((days) => !isTaken(days))).toEqual([]);
  expect([-1, 1.5, 3_651].filter(isTaken)).toEqual([]);
});
