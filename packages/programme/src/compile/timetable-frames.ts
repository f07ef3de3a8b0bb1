import type { Element } from "@helhet/engine";
import type { RulesAround } from "../check/around.ts";
import { type Programme, type TimetableItem, weekdays } from "../programme.ts";

/** A unit value that a timetable's item stands for. */
export interface FrameElement {
  readonly guideline: string;
  readonly edition: string;
  readonly element: string;
  readonly value: string;
}

/** The elements of the guidelines that the unit follows whose act coming to this item is, and whose interval is the unit's own to set. */
export function frameElementsOf(
  item: TimetableItem,
  { guidelines, acts, followed }: RulesAround,
): readonly FrameElement[] {
  const { activity, everyone } = item;
  if (activity === undefined || !everyone) return [];
  const doing = new Set(
    acts
      .filter(({ kind, preset }) => kind === "session-attended" && preset["activity"] === activity)
      .map(({ id }) => id),
  );
  return guidelines
    .filter(({ id, edition }) => followed.some((one) => one.guideline === id && one.edition === edition))
    .flatMap(({ id, edition, elements }) =>
      elements
        .filter((one) => one.kind === "recurring" && doing.has(one.act))
        .flatMap((one) => valuesOf(one).map((value) => ({ guideline: id, edition, element: one.id, value }))),
    );
}

function valuesOf({ limits }: Element): readonly string[] {
  return limits.flatMap(({ limit }) => (limit.unit === "unit-value" ? [limit.name] : []));
}

/** The most days from one time to the next, as the timetable has these items, over two weeks; null for none. */
export function mostDaysApart(items: readonly TimetableItem[]): number | null {
  const inTwoWeeks = items.flatMap(({ days, weeks }) =>
    days.flatMap((day) => {
      const at = weekdays.indexOf(day);
      return [...(weeks === "even" ? [] : [at]), ...(weeks === "odd" ? [] : [at + 7])];
    }),
  );
  const sorted = [...new Set(inTwoWeeks)].toSorted((a, b) => a - b);
  const [first] = sorted;
  if (first === undefined) return null;
  const nexts = [...sorted.slice(1), first + 14];
  return Math.max(...sorted.map((day, at) => (nexts[at] ?? day) - day));
}

/**
 * What the timetable's own common frames set: for each item that the unit counts as one, its element's interval is the most days that
 * the timetable leaves between two. What `frames` sets itself is not set again.
 */
export function timetableFrames({ timetable, frames }: Programme, around: RulesAround): Programme["frames"] {
  const counted = timetable.filter(({ frame, from, to }) => frame === true && from === undefined && to === undefined);
  const byValue = new Map<string, { readonly of: FrameElement; readonly items: readonly TimetableItem[] }>();
  for (const item of counted)
    for (const of of frameElementsOf(item, around)) {
      const name = `${of.guideline} ${of.value}`;
      byValue.set(name, { of, items: [...(byValue.get(name)?.items ?? []), item] });
    }
  return [...byValue.values()].flatMap(({ of, items }) => {
    const { guideline, edition, value } = of;
    const days = mostDaysApart(items);
    const isSet = frames.some((one) => one.guideline === guideline && one.value === value);
    return days === null || isSet ? [] : [{ guideline, edition, value, days }];
  });
}
