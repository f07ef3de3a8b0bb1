import type { EntryOf } from "@helhet/course";
import type { OwnLookups } from "../compile/program.ts";
import { type Fact, isAtOrAfter } from "../facts/fact.ts";
import { type Facts, find } from "../facts/read-course.ts";

/** A clock that was stopped for named items, and when it ran again. */
export interface ClockStop {
  readonly stopped: Fact;
  readonly resumed: Fact | null;
  /** Item keys or `guideline/element`. */
  readonly names: readonly string[];
  readonly reason: EntryOf<"clock-stopped">["data"]["reason"];
}

const none: readonly ClockStop[] = [];

/** Reads the stops of a course in order. */
export function clockStopsOf(facts: Facts, own: OwnLookups): readonly ClockStop[] {
  const stops = find(facts, own.clockStops);
  if (stops.length === 0) return none;
  const resumes = find(facts, own.clockResumes);
  return stops.map((stopped) => {
    const { stop, items, reason } = (stopped.entry as EntryOf<"clock-stopped">).data;
    const resumed = resumes.find(
      (fact) => (fact.entry as EntryOf<"clock-resumed">).data.stop === stop && isAtOrAfter(fact, stopped),
    );
    return { stopped, resumed: resumed ?? null, names: items, reason };
  });
}

/** The stops that name an item, by its key or its element. */
export function stopsFor(stops: readonly ClockStop[], key: string, element: string): readonly ClockStop[] {
  return stops.length === 0 ? none : stops.filter(({ names }) => names.includes(key) || names.includes(element));
}
