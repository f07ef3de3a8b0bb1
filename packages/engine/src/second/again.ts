import { startsOf } from "./anchors.ts";
import { type DayText, dayAfter, daysBetween, daysLater } from "./day-text.ts";
import { fixedDeadline, unknownDeadline } from "./deadline.ts";
import { answersTo, awaiting, counted, type Demand, endOf, keyOf, plain } from "./demand.ts";
import { dayOfMoment } from "./moment.ts";
import { possibleDates } from "./possible.ts";
import { isAtOrAfter, type Said } from "./said.ts";
import type { Followed, Stretch } from "./world.ts";

/** Whether an act answers the interval that began with `start`. Acts on one day count as one. */
function isNext(act: Said, start: Said, anchor: Said, inHours: boolean): boolean {
  if (act.day > start.day) return true;
  if (act.day < start.day) return false;
  if (start === anchor && act.entry.kind !== anchor.entry.kind) return isAtOrAfter(act, start);
  return inHours && act.day === start.day && act.ms !== null && start.ms !== null && act.ms > start.ms;
}

/** The acts by the day on which it ends: later ones neither answer nor begin anything. */
function actsBy(followed: Followed, anchor: Said, end: DayText | null): readonly Said[] {
  const acts = answersTo({ ...followed, element: { ...followed.element, countsBefore: true } }, anchor);
  return end === null ? acts : acts.filter(({ day }) => day <= end);
}

function chainFrom(followed: Followed, occurrence: string, anchor: Said): readonly Demand[] {
  const { element } = followed;
  const inHours = element.limits.some(({ limit }) => limit.unit === "hours");
  const end = endOf(followed, anchor, element.until);
  const acts = actsBy(followed, anchor, end);
  const demands: Demand[] = [];
  let start: Said | null = anchor;
  let key = keyOf(followed, occurrence);
  while (start !== null) {
    const from: Said = start;
    const answer: Said | null = acts.find((act) => isNext(act, from, anchor, inHours)) ?? null;
    demands.push(counted(followed, key, from, { answer, end }));
    if (answer !== null) key = keyOf(followed, `${occurrence}.${answer.root}`);
    start = answer;
  }
  return demands;
}

/** What recurs from one act to the next. */
export function chain(followed: Followed, all: readonly Stretch[]): readonly Demand[] {
  return startsOf(followed, all).flatMap(({ occurrence, anchor }) =>
    anchor === null ? [awaiting(followed, keyOf(followed, occurrence))] : chainFrom(followed, occurrence, anchor),
  );
}

/** The length of the windows in days, as judged on the anchor's day; null where the limits give no date. */
function windowLength(followed: Followed, anchor: Said): number | null {
  if (anchor.latest !== anchor.day) return null;
  const [possible] = possibleDates({ followed, start: anchor, from: anchor.day, answer: null });
  if (possible === undefined || typeof possible === "string") return null;
  return daysBetween(anchor.day, dayOfMoment(possible, followed.world.setting.zone));
}

function windowsFrom(followed: Followed, occurrence: string, anchor: Said): readonly Demand[] {
  const { world, element } = followed;
  const length = windowLength(followed, anchor);
  const end = endOf(followed, anchor, element.until);
  const acts = actsBy(followed, anchor, end);
  if (length === null) {
    const key = keyOf(followed, occurrence);
    const demand = counted(followed, key, anchor, { answer: null, end });
    const isVague = anchor.latest !== anchor.day;
    return [isVague ? { ...demand, deadline: unknownDeadline(followed, key, anchor.day) } : demand];
  }
  const lastDay = end !== null && end < world.today ? end : world.today;
  const demands: Demand[] = [];
  let first: DayText | null = null;
  const begins = element.windowsFrom === "day-after" ? dayAfter(anchor.day) : anchor.day;
  for (let day = begins, number = 0, left = 0; day <= lastDay; day = dayAfter(day), left -= 1) {
    if (left > 0) continue;
    number += 1;
    left = length;
    first = day;
    demands.push(window(followed, keyOf(followed, `${occurrence}.${number}`), anchor, { first, length, acts, end }));
  }
  return demands;
}

interface Days {
  readonly first: DayText;
  readonly length: number;
  readonly acts: readonly Said[];
  readonly end: DayText | null;
}

function window(followed: Followed, key: string, anchor: Said, { first, length, acts, end }: Days): Demand {
  const last = daysLater(first, length - 1);
  const done = acts.find((act) => act.day >= first && act.day <= last) ?? null;
  const deadline = fixedDeadline(followed, key, { day: last }, first, done);
  return { ...plain, key, followed, anchor, deadline, done, timing: done, end, window: { first, last } };
}

/** What is asked in every window of a fixed grid: each window that has begun is an item. */
export function grid(followed: Followed, all: readonly Stretch[]): readonly Demand[] {
  return startsOf(followed, all).flatMap(({ occurrence, anchor }) =>
    anchor === null ? [awaiting(followed, keyOf(followed, occurrence))] : windowsFrom(followed, occurrence, anchor),
  );
}
