import type { ElementKind } from "../../guideline.ts";
import type { Item } from "../../standing.ts";
import type { State } from "../../state.ts";

/** How often each kind of element, each state, and each kind in each state came up. */
export interface Counts {
  add(items: readonly Item[]): void;
  of(name: ElementKind | State, state?: State): number;
}

/** Counts from nothing. */
export function newCounts(): Counts {
  const counts = new Map<string, number>();
  const count = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  return {
    add(items) {
      for (const { kind, state } of items) {
        count(kind);
        count(state);
        count(`${kind} ${state}`);
      }
    },
    of: (name, state) => counts.get(state === undefined ? name : `${name} ${state}`) ?? 0,
  };
}

/** The counts as a table: a row a state, a column a kind. */
export function tableOf(counts: Counts, kinds: readonly ElementKind[], states: readonly State[]): string {
  const cell = (value: number | string): string => String(value).padStart(11);
  const row = (name: string, values: readonly (number | string)[]): string =>
    name.padEnd(15) + values.map(cell).join("");
  const rows = states.map((state) => row(state, [...kinds.map((kind) => counts.of(kind, state)), counts.of(state)]));
  const all = kinds.map((kind) => counts.of(kind));
  const total = all.reduce((sum, one) => sum + one, 0);
  return [row("", [...kinds, "all"]), ...rows, row("all", [...all, total])].join("\n");
}
