import { describe, expect, test } from "vitest";
import { differences } from "./follow-golden.ts";
import { product, testGuideline } from "./testing/content.ts";
import { goldenCases, goldenTestCases } from "./testing/golden-courses.ts";

describe("a course stands as its sources say", () => {
  test.each(goldenCases)("$name", (golden) => {
    expect(differences(golden, product)).toEqual([]);
  });
});

describe("every state and every kind of element is shown", () => {
  test.each(goldenTestCases)("$name", (golden) => {
    expect(differences(golden, testGuideline)).toEqual([]);
  });
});
