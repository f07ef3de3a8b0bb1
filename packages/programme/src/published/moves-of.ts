import { dayBefore } from "@helhet/course";
import type { UnitEntry } from "../book/unit-entry.ts";
import { type Compiled, layerName } from "../compile/compile-programme.ts";
import { type HeldProgramme, programmesInTime } from "./programme-on.ts";

/** What publishing a programme puts in force, and what of earlier programmes it ends. Nothing that a unit set by hand is among it. */
export interface ProgrammeMoves extends Compiled {
  /** `to` is the last day; before its first day it never holds. */
  readonly withdraw: readonly { readonly layer: string; readonly to: string }[];
  readonly unset: readonly { readonly entry: string; readonly to: string }[];
}

/** The first and last day of the programme that an entry publishes, in the book with it; null where another takes its place at once. */
export function heldBy(entries: readonly UnitEntry[], entry: string): HeldProgramme | null {
  return programmesInTime(entries).find(({ published }) => published.id === entry) ?? null;
}

/** What moves when the book goes from `before` to `after`, which has one publication more, compiled. */
export function movesOf(before: readonly UnitEntry[], after: readonly UnitEntry[], compiled: Compiled): ProgrammeMoves {
  const ended = programmesInTime(before).flatMap((held) => {
    const to = endAfter(held, after);
    return to === held.to || to === null ? [] : [{ published: held.published, to }];
  });
  return {
    ...compiled,
    unset: ended.map(({ published, to }) => ({ entry: published.id, to })),
    withdraw: ended.flatMap(({ published, to }) => {
      const { silences } = published.data.programme;
      const names = new Set(silences.map((one) => layerName(published.id, one)));
      return [...names].map((layer) => ({ layer, to }));
    }),
  };
}

function endAfter({ published, from }: HeldProgramme, after: readonly UnitEntry[]): string | null {
  const held = heldBy(after, published.id);
  return held === null ? dayBefore(from) : held.to;
}
