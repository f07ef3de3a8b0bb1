import type { EntryOf } from "@helhet/course";
import type { CompiledElement } from "../compile/element.ts";
import type { OwnLookups } from "../compile/program.ts";
import { type Fact, isAtOrAfter } from "../facts/fact.ts";
import { type Facts, find } from "../facts/read-course.ts";
import type { FollowedElement, StopReason } from "../guideline.ts";

/** A clock that was stopped for named items, and when it ran again. */
export interface ClockStop {
  readonly stopped: Fact;
  readonly resumed: Fact | null;
  /** Item keys or `guideline/element`. */
  readonly names: readonly string[];
  readonly reason: StopReason;
}

const none: readonly ClockStop[] = [];

/** Whether a clock may stand still for a reason: a guideline may say for which alone. */
export function mayStop({ stops }: FollowedElement, reason: StopReason): boolean {
  return stops === null || stops.includes(reason);
}

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

/** The stops that name an item, by its key or its element, for a reason that stops it. */
export function stopsFor(stops: readonly ClockStop[], key: string, of: CompiledElement): readonly ClockStop[] {
  if (stops.length === 0) return none;
  const isNamed = ({ names }: ClockStop): boolean => names.includes(key) || names.includes(of.name);
  return stops.filter((stop) => isNamed(stop) && mayStop(of.element, stop.reason));
}
