import type { Interval, Item, Line, Standing, State } from "./standing.ts";

/** Which states ask first for attention, where deadlines do not tell. */
const urgency: Readonly<Partial<Record<State, number>>> = {
  overdue: 0,
  undecidable: 1,
  "due-soon": 2,
  open: 3,
  waiting: 4,
};

/** The stretch that holds at an instant (epoch ms), or undefined outside what the item tells. */
export function intervalAt(item: { readonly intervals: readonly Interval[] }, at: number): Interval | undefined {
  return item.intervals.findLast(({ from, to }) => from <= at && (to === null || at < to));
}

/** The state of an item at an instant (epoch ms); null before it begins and beyond what it tells. */
export function stateAt(item: { readonly intervals: readonly Interval[] }, at: number): State | null {
  return intervalAt(item, at)?.state ?? null;
}

/** The tightest deadline first; without one, what is most urgent; then the key, so that the order never wavers. */
function byTightness(a: Item, b: Item): number {
  if (a.dueAt !== b.dueAt) {
    if (a.dueAt === null) return 1;
    return b.dueAt === null || a.dueAt < b.dueAt ? -1 : 1;
  }
  return (urgency[a.state] ?? 9) - (urgency[b.state] ?? 9) || (a.key < b.key ? -1 : 1);
}

/** Work for a list: overdue, undecidable, awaiting an answer, or due within seven days. */
function isWork({ intervals }: Item): boolean {
  return intervals[0]?.line === true;
}

/** Still to be answered, so that the same entry would answer it too. */
function isAsked(item: Item): boolean {
  return isWork(item) || item.state === "open" || item.state === "due-soon";
}

function lineOf(key: string, items: readonly Item[]): Line | null {
  const [governing, ...others] = items.filter(isWork).toSorted(byTightness);
  if (governing === undefined) return null;
  const { act, state, dueAt } = governing;
  const alongside = items.filter((item) => !isWork(item)).toSorted(byTightness);
  return { key, act, items: [governing, ...others, ...alongside], governing, state, dueAt };
}

/**
 * One line for each act and what it belongs to: everything the same entry would answer. The tightest
 * deadline governs; what `mayRead` hides neither governs nor shows. An open demand without a date is no line.
 */
export function linesOf({ items }: Standing, mayRead: (item: Item) => boolean = () => true): readonly Line[] {
  const byAct = new Map<string, Item[]>();
  for (const item of items) {
    if (!isAsked(item) || !mayRead(item)) continue;
    const key = item.belongsTo === null ? item.act : `${item.act}/${item.belongsTo}`;
    const together = byAct.get(key);
    if (together === undefined) byAct.set(key, [item]);
    else together.push(item);
  }
  const lines = [...byAct].map(([key, together]) => lineOf(key, together));
  return lines.filter((line) => line !== null);
}
