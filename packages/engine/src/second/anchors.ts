import type { Said } from "./said.ts";
import { belongs } from "./stretches.ts";
import { type Followed, fits, found, occurrenceOf, type Stretch } from "./world.ts";

/** Where an item begins and the occurrence in its key; a null anchor has not happened yet. */
export interface Start {
  readonly occurrence: string;
  readonly anchor: Said | null;
}

/** Everything of an anchor that raises a demand of its own, each in the one stretch that has it. */
export function raised(followed: Followed, said: readonly Said[], all: readonly Stretch[]): readonly Said[] {
  return said.filter((one) => belongs(one, followed.stretch, all, followed.element.outlives));
}

/** From what an element's items are counted in one stretch. */
export function startsOf(followed: Followed, all: readonly Stretch[]): readonly Start[] {
  const { stretch, element, world } = followed;
  const { take, query } = element.anchor;
  const occurrence = occurrenceOf(stretch);
  if (take === "scope-start" || query === null) return [{ occurrence, anchor: stretch.opening }];
  if (take === "each") {
    const each = query.reach === "course" ? world.said.filter((one) => fits(one, query)) : found(followed, query);
    return raised(followed, each, all).map((anchor) => ({ occurrence: anchor.root, anchor }));
  }
  const fitting = found(followed, query);
  return [{ occurrence, anchor: (take === "first" ? fitting[0] : fitting.at(-1)) ?? null }];
}
