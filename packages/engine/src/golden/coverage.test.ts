import { describe, expect, test } from "vitest";
import { states } from "../standing.ts";
import { coverageOf } from "./coverage.ts";
import { followGolden } from "./follow-golden.ts";
import { product, testGuideline } from "./testing/content.ts";
import { goldenCases, goldenTestCases } from "./testing/golden-courses.ts";

describe.each([
  { name: "what the product follows", loaded: product, cases: goldenCases },
  { name: "the test guideline", loaded: testGuideline, cases: goldenTestCases },
])("$name", ({ loaded, cases }) => {
  const followed = cases.map((golden) => ({ golden, found: followGolden(golden, loaded) }));
  const rows = loaded.guidelines.flatMap((guideline) =>
    coverageOf(guideline, followed).map((row) => ({ ...row, name: `${guideline.id}/${row.element}` })),
  );
  const pairs = rows.flatMap(({ name, states: covers }) =>
    states.map((state) => ({ pair: `${name} ${state}`, cover: covers[state] })),
  );
  const thatAre = (cover: string): readonly string[] =>
    pairs.filter((one) => one.cover === cover).map(({ pair }) => pair);

  test("every element is shown in every state that it can be in", () => {
    expect(thatAre("missing")).toEqual([]);
  });

  test("no element is shown in a state that is said to be out of reach", () => {
    expect(thatAre("against-reason")).toEqual([]);
  });

  test("every golden course speaks of elements that exist", () => {
    const known = new Set(rows.map(({ name }) => name));
    const spoken = cases.flatMap(({ guideline, moments }) =>
      moments.flatMap(({ items }) => [...items.keys()].map((element) => `${guideline}/${element}`)),
    );
    expect(spoken.filter((name) => !known.has(name))).toEqual([]);
  });

  const shown = thatAre("shown").length;
  test(`${cases.length} golden courses, ${shown} reachable states of ${rows.length} elements`, () => {
    expect(shown).toBeGreaterThan(rows.length);
  });
});

test("every content of an act is shown where it is held and where it is missing", { timeout: 120_000 }, () => {
  const followed = goldenCases.map((golden) => ({ golden, found: followGolden(golden, product) }));
  const covered = product.guidelines.flatMap((guideline) => coverageOf(guideline, followed));
  const lacking = covered.filter(({ neverHeld, neverLacking }) => neverHeld.length + neverLacking.length > 0);
  expect(lacking.map(({ element, neverHeld, neverLacking }) => ({ element, neverHeld, neverLacking }))).toEqual([]);
});

test("the test guideline shows every kind of element and every state", () => {
  const items = goldenTestCases.flatMap((golden) =>
    followGolden(golden, testGuideline).flatMap((found) => found.items),
  );
  expect(new Set(items.map(({ state }) => state))).toEqual(new Set(states));
  expect(new Set(items.map(({ kind }) => kind)).size).toBe(8);
});
