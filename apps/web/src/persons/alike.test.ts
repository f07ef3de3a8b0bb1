import { expect, test } from "vitest";
import { mayBeBornIn } from "./alike.ts";

test.each([
  [36, "1990-05-01", true],
  [35, "1990-12-24", true],
  [37, "1990-05-01", false],
  [34, "1990", false],
  [null, "1990-05-01", true],
  [52, "", true],
])("somebody of %s years may be born in “%s”: %s", (age, born, isPossible) => {
  expect(mayBeBornIn(age, born, "2026-11-25")).toBe(isPossible);
});
