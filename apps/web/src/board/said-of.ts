import type { Row } from "./queue/apply-pending.ts";

/** Where a row of the day stands at an instant (epoch ms), for its place in the list. */
export type RowState = "done" | "now" | "ahead" | "called-off";

/** `now`: it may be marked, and somebody is left to mark. Own appointments are never done as a whole. */
export function rowState({ isCancelled, expected, marked, opensAt }: Row, now: number): RowState {
  if (isCancelled) return "called-off";
  if (opensAt !== null && now < opensAt && marked === 0) return "ahead";
  return marked === expected.length && marked > 0 ? "done" : "now";
}

/** How many of those expected came. */
export function cameTo({ expected }: Row): number {
  return expected.filter(({ mark }) => mark?.fate === "attended").length;
}

/** The row that somebody who opens the board most likely wants: what people gather for or are in, else what comes next. */
export function rowToOpen(rows: readonly Row[], now: number): Row | null {
  const timed = rows.filter((row) => row.at !== null && !row.isCancelled);
  const under = timed.filter((row) => (row.opensAt ?? 0) <= now && now < endOf(row));
  const unmarked = under.find((row) => row.marked < row.expected.length);
  return unmarked ?? under.at(-1) ?? timed.find((row) => now < (row.at ?? 0)) ?? timed.at(-1) ?? rows[0] ?? null;
}

const ifLengthIsNotKnown = 60;

function endOf({ at, minutes }: Row): number {
  return (at ?? 0) + (minutes ?? ifLengthIsNotKnown) * 60_000;
}
