import type { Element, Guideline } from "../guideline.ts";
import { type State, states } from "../standing.ts";
import { type Found, isWrittenFor } from "./follow-golden.ts";
import type { GoldenCase } from "./golden-case.ts";
import { unreachable } from "./reachable.ts";

/** Whether golden courses show a state of an element: shown, still missing, out of reach, or shown although it is. */
export type Cover = "shown" | "missing" | "out-of-reach" | "against-reason";

/** What golden courses show of one element. */
export interface ElementCoverage {
  readonly element: string;
  readonly states: Readonly<Record<State, Cover>>;
  /** Why a state is out of reach; null where it is not. */
  readonly whyNot: Readonly<Record<State, string | null>>;
  /** The contents of its act that no course shows held, and those that none shows missing. */
  readonly neverHeld: readonly string[];
  readonly neverLacking: readonly string[];
}

/** A golden course with what was found at its moments. */
export interface Followed {
  readonly golden: GoldenCase;
  readonly found: readonly Found[];
}

function coverOf(isShown: boolean, why: string | null): Cover {
  if (why === null) return isShown ? "shown" : "missing";
  return isShown ? "against-reason" : "out-of-reach";
}

function byState<T>(of: (state: State) => T): Readonly<Record<State, T>> {
  return Object.fromEntries(states.map((state) => [state, of(state)])) as Record<State, T>;
}

type PartsShown = Pick<ElementCoverage, "neverHeld" | "neverLacking">;

function partsShown(element: Element, followed: readonly Followed[]): PartsShown {
  const looked = followed.flatMap(({ found }) =>
    found.filter(({ moment }) => moment.parts.has(element.id)).flatMap(({ items }) => items),
  );
  const parts = looked.filter((item) => item.element === element.id).map((item) => item.parts);
  const held = new Set(parts.flatMap((one) => one?.held ?? []));
  const lacking = new Set(parts.flatMap((one) => one?.missing ?? []));
  const ids = element.parts.map(({ id }) => id);
  return { neverHeld: ids.filter((id) => !held.has(id)), neverLacking: ids.filter((id) => !lacking.has(id)) };
}

/** What the golden courses of a guideline show of each of its elements. Expectations count, not what happened to be found. */
export function coverageOf(guideline: Guideline, followed: readonly Followed[]): readonly ElementCoverage[] {
  const own = followed.filter(({ golden }) => isWrittenFor(golden, guideline));
  const expected = new Set(
    own.flatMap(({ golden }) =>
      golden.moments.flatMap(({ items }) =>
        [...items].flatMap(([element, wanted]) => wanted.map(({ state }) => `${element} ${state}`)),
      ),
    ),
  );
  return guideline.elements.map((element) => {
    const whyNot = byState((state) => unreachable[state](element, guideline));
    const covers = byState((state) => coverOf(expected.has(`${element.id} ${state}`), whyNot[state]));
    return { element: element.id, states: covers, whyNot, ...partsShown(element, own) };
  });
}
