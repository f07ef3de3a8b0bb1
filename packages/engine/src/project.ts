import type { Course } from "@helhet/course";
import type { Program } from "./compile/program.ts";
import { tellAhead } from "./follow/ahead.ts";
import type { Interval, Item } from "./standing.ts";

/** An item as it is told for a stretch of time. The same key comes again where its facts change within the stretch. */
export type ProjectedItem = Omit<Item, "state" | "changesAt" | "reasons">;

/** What time alone will do to a course in `[from, until)`. */
export interface Projection {
  readonly items: readonly ProjectedItem[];
  /** When the course must be followed again although nothing new was written (epoch ms); null for never. */
  readonly wakeAt: number | null;
}

/** All that a reader of an item is shown beside its state and when that holds. */
const shown = Object.keys({
  act: true,
  belongsTo: true,
  guideline: true,
  edition: true,
  element: true,
  phase: true,
  kind: true,
  force: true,
  title: true,
  anchor: true,
  dueAt: true,
  metAt: true,
  metBy: true,
  window: true,
  role: true,
  named: true,
  unit: true,
  parts: true,
  tailored: true,
  facts: true,
  categories: true,
  controllers: true,
  source: true,
} satisfies Record<Exclude<keyof ProjectedItem, "key" | "intervals">, true>) as readonly (keyof ProjectedItem)[];

function tellsTheSame(before: ProjectedItem, after: ProjectedItem): boolean {
  return shown.every((name) => {
    const was = before[name];
    const is = after[name];
    return was === is || (typeof is === "object" && JSON.stringify(was) === JSON.stringify(is));
  });
}

function joined(before: readonly Interval[], after: readonly Interval[]): readonly Interval[] {
  const last = before.at(-1);
  const [first, ...rest] = after;
  if (last === undefined || first === undefined || last.to !== first.from) return [...before, ...after];
  const isSame = last.state === first.state && last.line === first.line;
  return isSame ? [...before.slice(0, -1), { ...last, to: first.to }, ...rest] : [...before, ...after];
}

/** Goes on with an item told before where its facts did not change; else it begins anew. */
function goOnTelling(items: ProjectedItem[], item: ProjectedItem): void {
  // What was told last is asked again first: it stands near the end.
  const at = items.findLastIndex(({ key }) => key === item.key);
  const before = items[at];
  if (before === undefined || !tellsTheSame(before, item)) items.push(item);
  else items[at] = { ...item, intervals: joined(before.intervals, item.intervals) };
}

/**
 * What follow() will say at every instant of `[from, until)` if no new entry comes: each item with the
 * stretches in which each state holds. Throws RangeError for an `until` that is not finite: windows have no end.
 */
export function project(program: Program, course: Course, from: number, until: number): Projection {
  if (!Number.isFinite(until)) throw new RangeError("A projection needs an end.");
  const told: ProjectedItem[] = [];
  let isEndless = true;
  tellAhead(program, course, from, until, ({ items, until: next, isNew }) => {
    if (next !== Number.POSITIVE_INFINITY && next >= until) isEndless = false;
    if (isNew) told.push(...items);
    else for (const item of items) goOnTelling(told, item);
  });
  return { items: told, wakeAt: wakeOf(told, isEndless, until) };
}

/** When the told time is over, where anything may change then or later; never where nothing can. */
function wakeOf(items: readonly ProjectedItem[], isEndless: boolean, until: number): number | null {
  if (!isEndless) return until;
  return items.some(({ intervals }) => intervals.at(-1)?.to === until) ? until : null;
}
