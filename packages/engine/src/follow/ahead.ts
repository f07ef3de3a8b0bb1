import type { Course } from "@helhet/course";
import type { Program } from "../compile/program.ts";
import type { Interval, Item } from "../standing.ts";
import type { Demand } from "./demand.ts";
import { followedScopes, laterIn, startOf } from "./follow.ts";
import { beginFollowing, type Following, goOn } from "./following.ts";
import { itemOf, stretchesOf } from "./item.ts";
import { personalDemands } from "./personal.ts";
import { requestDemands } from "./request-demands.ts";
import type { Later } from "./turns-ahead.ts";
import { ways } from "./ways/way.ts";

/** Items that are asked together, as time alone leaves them until `until` (epoch ms; Infinity for ever). */
export interface Stretch {
  readonly items: readonly Item[];
  readonly until: number;
  /** Nothing has been told of any of them yet. */
  readonly isNew: boolean;
}

/** Stretches told to an end (epoch ms); what nothing known ends is told for ever, so that nobody need ask again. */
function cut(intervals: readonly Interval[], end: number, isLast: boolean): readonly Interval[] {
  const last = intervals.at(-1);
  if (last === undefined || (last.to === null ? isLast : last.to <= end)) return intervals;
  return intervals
    .filter(({ from }) => from < end)
    .map((one) => ((one.to === null ? isLast : one.to <= end) ? one : { ...one, to: end }));
}

/** One element in one scope, or the person's own plan: what it asks of a course as it is followed. */
type Asks = (following: Following) => readonly Demand[];

function allAsks(following: Following): readonly Asks[] {
  const all: Asks[] = [];
  for (const guideline of following.program.guidelines)
    for (const { elements, scope, scopes, isAdopted, movedBy } of followedScopes(following, guideline))
      for (const of of elements)
        all.push((now) => ways[of.way]({ following: now, guideline, of, scope, scopes, isAdopted, movedBy }));
  if (following.agreements.size > 0) all.push(personalDemands);
  if (following.requests.length > 0) all.push(requestDemands);
  return all;
}

/** How far something is told: what was read holds until `end`; nothing is told beyond `until`. Epoch ms. */
interface Reach {
  readonly end: number;
  readonly until: number;
  readonly later: Later;
}

function stretchFrom(asks: Asks, following: Following, { end, until: told, later }: Reach): Omit<Stretch, "isNew"> {
  following.nextItemDay = Number.POSITIVE_INFINITY;
  const demands = asks(following);
  let day = following.nextItemDay;
  for (const { wakeDay } of demands) if (wakeDay < day) day = wakeDay;
  const until = Math.min(startOf(day, following.program.clock), end);
  const isLast = until === Number.POSITIVE_INFINITY;
  const items = demands.map((demand) =>
    itemOf(demand, cut(stretchesOf(demand, until), Math.min(until, told), isLast), later),
  );
  return { items, until };
}

/**
 * Tells what stands in `[from, until)` (epoch ms), stretch by stretch, in order of time for each item. An element is asked
 * again only when time may change what it asks; all are when an entry dated ahead comes to count.
 */
export function tellAhead(
  program: Program,
  course: Course,
  from: number,
  until: number,
  tell: (stretch: Stretch) => void,
): void {
  const later = laterIn(program, course);
  for (let at = from; at < until; ) {
    const first = beginFollowing(program, course, at);
    const end = first.facts.nextAt;
    const known = new Map([[at, first]]);
    for (const asks of allAsks(first)) {
      for (let now = at; now < Math.min(end, until); ) {
        const following = known.get(now) ?? goOn(first, now);
        known.set(now, following);
        const stretch = stretchFrom(asks, following, { end, until, later });
        tell({ ...stretch, isNew: now === from });
        now = stretch.until;
      }
    }
    at = end;
  }
}
