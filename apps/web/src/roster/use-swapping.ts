import { useState } from "react";
import { useOnce } from "../server/use-once.ts";
import { useRosterChange } from "./use-roster-change.ts";

/** The shift that is to be swapped, by what it is called. */
export interface First {
  readonly duty: string;
  readonly practitioner: string;
  readonly shift: string;
}

/** A swap on its way: which shift it begins with, and what came of the last one. */
export interface Swapping {
  readonly first: First | null;
  readonly begin: (first: First) => void;
  readonly end: (second: { readonly duty: string; readonly name: string }) => void;
  readonly cancel: () => void;
  readonly isPending: boolean;
  readonly error: Error | null;
  /** Who was asked, or that it is done; null for nothing yet. */
  readonly came: { readonly name: string; readonly done: boolean } | null;
}

/** Swapping by two taps: one's own shift, then the other's. */
export function useSwapping(unit: string): Swapping {
  const { askOnce } = useOnce();
  const [first, setFirst] = useState<First | null>(null);
  const [came, setCame] = useState<Swapping["came"]>(null);
  const swap = useRosterChange(
    ({ mine, theirs }: { readonly mine: string; readonly theirs: string; readonly name: string }) =>
      askOnce("swapDuties", () => ({ path: { unit }, body: { mine, theirs } })),
    ({ done }, { name }) => {
      setFirst(null);
      setCame({ name, done });
    },
  );
  return {
    first,
    came,
    begin: (begins) => {
      swap.reset();
      setCame(null);
      setFirst(begins);
    },
    end: ({ duty, name }) => first && swap.mutate({ mine: first.duty, theirs: duty, name }),
    cancel: () => {
      swap.reset();
      setFirst(null);
    },
    isPending: swap.isPending,
    error: swap.error,
  };
}
