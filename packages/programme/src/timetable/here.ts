import { type Entry, type EntryOf, type Leave, leavesOf, whenOf, zoneClock } from "@helhet/course";

/** A stretch of instants, epoch ms; `to` exclusive, Infinity where open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export function covers({ from, to }: Stretch, at: number): boolean {
  return from <= at && at < to;
}

/** When an entry was true, on its own zone's clock. */
export function when(entry: Entry) {
  return whenOf(entry.effective, zoneClock(entry.zone));
}

/** Whether somebody whom the record has in the unit is enrolled there at an instant, by entries in effect. Without an enrolment: yes. */
export function isEnrolledAt(inEffect: readonly Entry[], unit: string, at: number): boolean {
  const started = inEffect.filter((one) => one.kind === "enrolment-started" && one.data.unit === unit);
  if (started.length === 0) return true;
  return (started as readonly EntryOf<"enrolment-started">[]).some((one) => {
    const ends = inEffect.filter(
      (other) => other.kind === "enrolment-ended" && other.data.enrolment === one.data.enrolment,
    );
    return covers(
      { from: when(one).from, to: Math.min(Number.POSITIVE_INFINITY, ...ends.map((end) => when(end).to)) },
      at,
    );
  });
}

/**
 * The leave on which somebody is to be away at an instant (epoch ms): as granted, or from when they went out, until they are to be back or
 * came back before. Who is not back in time is expected again, as sessions are planned.
 */
export function leaveAt(inEffect: readonly Entry[], at: number): Leave | null {
  return leavesOf(inEffect, Number.POSITIVE_INFINITY).find((one) => isPlannedAway(one, at)) ?? null;
}

function isPlannedAway({ decision, started, ended, from, to }: Leave, at: number): boolean {
  if (decision === null || decision.data.answer === "refused" || from === null || to === null) return false;
  if (ended?.data.outcome === "not-used") return false;
  const out = started === null ? Date.parse(from) : Math.min(Date.parse(from), when(started).from);
  const back = ended?.data.outcome === "returned" ? when(ended).from : Number.POSITIVE_INFINITY;
  return covers({ from: out, to: Math.min(Date.parse(to), back) }, at);
}
