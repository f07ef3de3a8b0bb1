import type { Loaded } from "../../load/load-guidelines.ts";
import { type Item, states } from "../../standing.ts";
import { followGolden } from "../follow-golden.ts";
import type { GoldenCase } from "../golden-case.ts";
import { unreachable } from "../reachable.ts";
import { product, testGuideline } from "./content.ts";
import { goldenCases, goldenTestCases } from "./golden-courses.ts";

/** An element in a state that it can be in, with an item of a golden course that is expected to be so; null without one. */
export interface Pair {
  readonly name: string;
  readonly guideline: string;
  readonly kindAndState: string;
  readonly item: Item | null;
}

/** The first item of each element and state that a golden course names. */
function itemsNamed(cases: readonly GoldenCase[], loaded: Loaded): ReadonlyMap<string, Item> {
  const named = new Map<string, Item>();
  for (const golden of cases) {
    for (const { moment, items } of followGolden(golden, loaded)) {
      for (const item of items) {
        const name = `${item.guideline}/${item.element} ${item.state}`;
        const isExpected = moment.items.get(item.element)?.some(({ state }) => state === item.state) ?? false;
        if (isExpected && !named.has(name)) named.set(name, item);
      }
    }
  }
  return named;
}

function pairsOf(loaded: Loaded, cases: readonly GoldenCase[]): readonly Pair[] {
  const named = itemsNamed(cases, loaded);
  return loaded.guidelines.flatMap((guideline) =>
    guideline.elements.flatMap((element) =>
      states
        .filter((state) => unreachable[state](element, guideline) === null)
        .map((state) => {
          const name = `${guideline.id}/${element.id} ${state}`;
          const kindAndState = `${element.kind} ${state}`;
          return { name, guideline: guideline.id, kindAndState, item: named.get(name) ?? null };
        }),
    ),
  );
}

/** Every element of the test guideline and of what the product follows, in every state that it can be in. */
export const pairs: readonly Pair[] = [...pairsOf(testGuideline, goldenTestCases), ...pairsOf(product, goldenCases)];
