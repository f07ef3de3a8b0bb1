import { useKeys } from "../keyboard/single-keys.ts";
import type { OnBoard } from "./board-context.ts";
import type { Row } from "./queue/apply-pending.ts";
import type { Fate } from "./use-marking.ts";

function cards(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-card]")];
}

function focusedCard(): number {
  return cards().findIndex((card) => card.contains(document.activeElement));
}

/** The first tap of a card; focus is seen on it. */
function focus(at: number): void {
  const card = cards()[at];
  card?.querySelector<HTMLElement>(".mark:not(:disabled)")?.focus();
  card?.scrollIntoView({ block: "nearest" });
}

/** How many cards stand side by side. */
function columns(): number {
  const [first, ...rest] = cards().map((card) => card.offsetTop);
  const next = rest.findIndex((top) => top !== first);
  return next === -1 ? rest.length + 1 : next + 1;
}

/** Arrows move between cards; H and I (or N) mark the one in focus and go on to the next; Z undoes. */
export function useBoardKeys(row: Row | null, { marking, mark }: Pick<OnBoard, "marking" | "mark">): void {
  const move = (step: () => number) => (event: KeyboardEvent) => {
    const at = focusedCard();
    const last = cards().length - 1;
    if (last < 0) return;
    event.preventDefault();
    focus(at === -1 ? 0 : Math.min(last, Math.max(0, at + step())));
  };
  const markFocused = (fate: Fate) => (): void => {
    const at = focusedCard();
    const cell = row?.expected[at];
    const isClosed = cards()[at]?.querySelector(".mark:disabled") !== null;
    if (row === null || cell === undefined || isClosed) return;
    if (cell.mark?.fate !== fate) mark(row, [cell], fate);
    focus(Math.min(row.expected.length - 1, at + 1));
  };
  useKeys({
    ArrowRight: move(() => 1),
    ArrowLeft: move(() => -1),
    ArrowDown: move(columns),
    ArrowUp: move(() => -columns()),
    h: markFocused("attended"),
    i: markFocused("missed"),
    n: markFocused("missed"),
    z: () => marking.done?.undo(),
  });
}
