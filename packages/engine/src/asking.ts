import type { Item, State } from "./standing.ts";

/** States in which nothing is asked of anybody. */
const silent: readonly State[] = ["not-applicable", "met", "met-late", "declined", "exempt", "stopped"];

/** Whether an item asks somebody for something now; one that waits for what has not begun does not. */
export function isAsking({ state, anchor }: Pick<Item, "state" | "anchor">): boolean {
  return state === "waiting" ? anchor !== null : !silent.includes(state);
}
