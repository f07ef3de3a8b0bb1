import type { DemandRow, Need } from "./demand-rows.ts";

/**
 * Fresh rows as far as the stored ones reach (epoch ms): a write does not look further ahead than what is stored, so that
 * what it does not change is not written again. Beyond `reach` the wake-up that is due there goes on.
 */
export function upTo(reach: number, fresh: readonly DemandRow[]): readonly DemandRow[] {
  return fresh
    .filter(({ from }) => from < reach)
    .map((row) => (Number.isFinite(row.to) && row.to > reach ? { ...row, to: reach } : row));
}

/** A row that leaves the live projection: it is kept as shown until `to`, or was never shown when `to` is its beginning. */
export interface ClosedRow {
  readonly item: string;
  readonly from: number;
  readonly to: number;
}

/** How the live rows become the fresh ones at an instant. */
export interface RowChanges {
  readonly closed: readonly ClosedRow[];
  readonly opened: readonly DemandRow[];
  /** What is live afterwards. */
  readonly live: readonly DemandRow[];
}

/**
 * The least that must be written so that from `at` on the fresh rows hold, and before it nothing changes: past stretches
 * stay as shown, a stretch that goes on as foreseen is not touched, one that is superseded ends at `at`.
 */
export function changedRows(live: readonly DemandRow[], fresh: readonly DemandRow[], at: number): RowChanges {
  const wanted = byItem(fresh);
  const kept = new Set<DemandRow>();
  const closed: ClosedRow[] = [];
  const stay: DemandRow[] = [];
  for (const row of live) {
    const begins = Math.max(row.from, at);
    const next = wanted.get(row.item)?.find((one) => one.from === begins);
    if (row.to > at && next !== undefined && row.to === next.to && saysTheSame(row, next)) {
      kept.add(next);
      stay.push(row);
    } else closed.push({ item: row.item, from: row.from, to: Math.max(row.from, Math.min(row.to, at)) });
  }
  const opened = kept.size === fresh.length ? [] : fresh.filter((row) => !kept.has(row));
  return { closed, opened, live: [...stay, ...opened] };
}

function byItem(rows: readonly DemandRow[]): ReadonlyMap<string, DemandRow[]> {
  const items = new Map<string, DemandRow[]>();
  for (const row of rows) {
    const known = items.get(row.item);
    if (known === undefined) items.set(row.item, [row]);
    else known.push(row);
  }
  return items;
}

/** Compares all that a reader could see; not when the stretch begins and ends. */
function saysTheSame(a: DemandRow, b: DemandRow): boolean {
  return (
    told.every((field) => a[field] === b[field]) &&
    a.needs.length === b.needs.length &&
    a.needs.every((need, index) => isSameNeed(need, b.needs[index]))
  );
}

function isSameNeed(a: Need, b: Need | undefined): boolean {
  return a.controller === b?.controller && a.category === b.category;
}

const told = [
  "state",
  "listed",
  "due",
  "line",
  "alone",
  "act",
  "guideline",
  "edition",
  "element",
  "anchorDay",
  "role",
  "holder",
  "unit",
  "tailored",
  "facts",
  "restricted",
] as const satisfies readonly Exclude<keyof DemandRow, "item" | "from" | "to" | "needs">[];
