import type { Course } from "@helhet/course";
import type { Program } from "./compile/program.ts";
import { followed } from "./follow/follow.ts";
import type { Interval, Item } from "./standing.ts";

/** An item as it is told for a stretch of time. The same key comes again where its facts change within the stretch. */
export type ProjectedItem = Omit<Item, "state" | "changesAt" | "reasons">;

/** What time alone will do to a course in `[from, until)`. */
export interface Projection {
  readonly items: readonly ProjectedItem[];
  /** When the course must be followed again although nothing new was written (epoch ms); null for never. */
  readonly wakeAt: number | null;
}

/** Nothing known ends it: it is told for ever, so that nobody need ask again. */
function within(interval: Interval, end: number, isLast: boolean): Interval {
  if (interval.to === null ? isLast : interval.to <= end) return interval;
  return { ...interval, to: end };
}

function cut(item: Item, end: number, isLast: boolean): ProjectedItem {
  const { state: _state, changesAt: _changesAt, reasons: _reasons, ...told } = item;
  const inside = item.intervals.filter(({ from }) => from < end);
  return { ...told, intervals: inside.map((interval) => within(interval, end, isLast)) };
}

/** Whether all that a reader of the item is shown beside its state is the same. */
function tellsTheSame(before: ProjectedItem, after: ProjectedItem): boolean {
  for (const name of Object.keys(after) as (keyof ProjectedItem)[]) {
    const was = before[name];
    const is = after[name];
    if (name === "intervals" || was === is) continue;
    if (typeof is !== "object" || JSON.stringify(was) !== JSON.stringify(is)) return false;
  }
  return true;
}

function joined(before: readonly Interval[], after: readonly Interval[]): readonly Interval[] {
  const last = before.at(-1);
  const [first, ...rest] = after;
  if (last === undefined || first === undefined || last.to !== first.from) return [...before, ...after];
  const isSame = last.state === first.state && last.line === first.line;
  return isSame ? [...before.slice(0, -1), { ...last, to: first.to }, ...rest] : [...before, ...after];
}

/** Continues items whose facts did not change; the others begin anew. */
class Stretches {
  readonly items: ProjectedItem[] = [];
  readonly #latest = new Map<string, number>();

  add(item: ProjectedItem): void {
    const at = this.#latest.get(item.key);
    const before = at === undefined ? undefined : this.items[at];
    if (at !== undefined && before !== undefined && tellsTheSame(before, item)) {
      this.items[at] = { ...item, intervals: joined(before.intervals, item.intervals) };
      return;
    }
    this.#latest.set(item.key, this.items.length);
    this.items.push(item);
  }
}

/**
 * What follow() will say at every instant of `[from, until)` if no new entry comes: each item with the
 * stretches in which each state holds. Throws RangeError for an `until` that is not finite: windows have no end.
 */
export function project(program: Program, course: Course, from: number, until: number): Projection {
  if (!Number.isFinite(until)) throw new RangeError("A projection needs an end.");
  const stretches = new Stretches();
  let at = from;
  let horizon = from;
  while (at < until) {
    const { items, horizon: next } = followed(program, course, at);
    horizon = next;
    const end = Math.min(next, until);
    for (const item of items) stretches.add(cut(item, end, next === Number.POSITIVE_INFINITY));
    at = end;
  }
  return { items: stretches.items, wakeAt: wakeOf(stretches.items, horizon, until) };
}

/** When the told time is over, where anything may change then or later; never where nothing can. */
function wakeOf(items: readonly ProjectedItem[], horizon: number, until: number): number | null {
  if (horizon !== Number.POSITIVE_INFINITY) return until;
  return items.some(({ intervals }) => intervals.at(-1)?.to === until) ? until : null;
}
