import { expect, test } from "vitest";
import { depthOf } from "./json-body.ts";

test.each([
  ["1", 0],
  ["{}", 1],
  ['{"a":[{"b":1}]}', 3],
  ['{"a":"[[[["}', 1],
  ['{"a":"\\"[["}', 1],
  ["[[],[[]]]", 3],
])("%s is nested %i deep", (text, depth) => {
  expect(depthOf(text)).toBe(depth);
});

test("a hundred thousand brackets are counted without falling over", () => {
  expect(depthOf("[".repeat(100_000))).toBe(100_000);
});
