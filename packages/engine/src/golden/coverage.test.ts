import { describe, expect, test } from "vitest";
import type { Loaded } from "../load/load-guidelines.ts";
import { states } from "../standing.ts";
import { followGolden } from "./follow-golden.ts";
import type { GoldenCase } from "./golden-case.ts";
import { unreachable } from "./reachable.ts";
import { product, testGuideline } from "./testing/content.ts";
import { goldenCases, goldenTestCases } from "./testing/golden-courses.ts";

/** `guideline/element state` of every expectation that is written down. */
function expectedPairs(cases: readonly GoldenCase[]): ReadonlySet<string> {
  return new Set(
    cases.flatMap(({ guideline, moments }) =>
      moments.flatMap(({ items }) =>
        [...items].flatMap(([element, expected]) => expected.map(({ state }) => `${guideline}/${element} ${state}`)),
      ),
    ),
  );
}

/** Every element with every state, and why it cannot be reached. */
function table({ guidelines }: Loaded): readonly { readonly pair: string; readonly why: string | null }[] {
  return guidelines.flatMap((guideline) =>
    guideline.elements.flatMap((element) =>
      states.map((state) => ({
        pair: `${guideline.id}/${element.id} ${state}`,
        why: unreachable[state](element, guideline),
      })),
    ),
  );
}

describe.each([
  { name: "what the product follows", loaded: product, cases: goldenCases },
  { name: "the test guideline", loaded: testGuideline, cases: goldenTestCases },
])("$name", ({ loaded, cases }) => {
  const shown = expectedPairs(cases);
  const rows = table(loaded);

  test("every element is shown in every state that it can be in", () => {
    const missing = rows.filter(({ pair, why }) => why === null && !shown.has(pair)).map(({ pair }) => pair);
    expect(missing).toEqual([]);
  });

  test("no element is shown in a state that is said to be out of reach", () => {
    const wrong = rows
      .filter(({ pair, why }) => why !== null && shown.has(pair))
      .map(({ pair, why }) => `${pair}: ${why}`);
    expect(wrong).toEqual([]);
  });

  test("every golden course speaks of elements that exist", () => {
    const known = new Set(rows.map(({ pair }) => pair));
    expect([...shown].filter((pair) => !known.has(pair))).toEqual([]);
  });

  const reachable = rows.filter(({ why }) => why === null);
  test(`${cases.length} golden courses, ${reachable.length} reachable states of ${rows.length / states.length} elements`, () => {
    expect(shown.size).toBe(reachable.length);
  });
});

test("every content of an act is shown where it is held and where it is missing", () => {
  const items = goldenCases.flatMap((golden) =>
    followGolden(golden, product).flatMap((found) =>
      found.items.filter(({ element }) => found.moment.parts.has(element)),
    ),
  );
  const shown = new Set(
    items.flatMap(({ guideline, element, parts }) => [
      ...(parts?.held ?? []).map((part) => `${guideline}/${element} holds ${part}`),
      ...(parts?.missing ?? []).map((part) => `${guideline}/${element} lacks ${part}`),
    ]),
  );
  const wanted = product.guidelines.flatMap(({ id, elements }) =>
    elements.flatMap(({ id: element, parts }) =>
      parts.flatMap((part) => [`${id}/${element} holds ${part.id}`, `${id}/${element} lacks ${part.id}`]),
    ),
  );
  expect(wanted.filter((one) => !shown.has(one))).toEqual([]);
});

test("the test guideline shows every kind of element and every state", () => {
  const items = goldenTestCases.flatMap((golden) =>
    followGolden(golden, testGuideline).flatMap((found) => found.items),
  );
  expect(new Set(items.map(({ state }) => state))).toEqual(new Set(states));
  expect(new Set(items.map(({ kind }) => kind)).size).toBe(8);
});
