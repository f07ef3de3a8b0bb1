import { createContext, useContext } from "react";
import type { Board, Row } from "./queue/apply-pending.ts";
import type { Fate, Markable, useMarking } from "./use-marking.ts";

/** What every part of the board works with. */
export interface OnBoard {
  readonly board: Board;
  readonly marking: ReturnType<typeof useMarking>;
  readonly mark: (row: Row, whom: readonly Markable[], fate: Fate) => void;
  readonly nameOf: (person: string) => { readonly name: string; readonly synthetic: boolean };
  /** Opens the form in which the reason of a mark is told. */
  readonly tellWhy: (person: string, entry: string) => void;
}

export const BoardContext = createContext<OnBoard | null>(null);

/** The board that is shown. Throws outside it. */
export function useOnBoard(): OnBoard {
  const on = useContext(BoardContext);
  if (on === null) throw new Error("Used outside the board");
  return on;
}
