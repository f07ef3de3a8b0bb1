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

/** When somebody whom the record has in the unit is enrolled there, by entries in effect; null where no enrolment is written: always. */
export function enrolmentsIn(inEffect: readonly Entry[], unit: string): readonly Stretch[] | null {
  const started = inEffect.filter((one) => one.kind === "enrolment-started" && one.data.unit === unit);
  if (started.length === 0) return null;
  return (started as readonly EntryOf<"enrolment-started">[]).map((one) => {
    const ends = inEffect.filter(
      (other) => other.kind === "enrolment-ended" && other.data.enrolment === one.data.enrolment,
    );
    return { from: when(one).from, to: Math.min(Number.POSITIVE_INFINITY, ...ends.map((end) => when(end).to)) };
  });
}

/** A stretch on which somebody is to be away. */
export interface Away extends Stretch {
  readonly leave: string;
}

/**
 * The leaves on which somebody is to be away, by entries in effect: as granted, or from when they went out, until they are to be back or
 * came back before. Who is not back in time is expected again, as sessions are planned.
 */
export function awayOn(inEffect: readonly Entry[]): readonly Away[] {
  return leavesOf(inEffect, Number.POSITIVE_INFINITY).flatMap((one) => plannedAway(one) ?? []);
}

function plannedAway({ leave, decision, started, ended, from, to }: Leave): Away | null {
  if (decision === null || decision.data.answer === "refused" || from === null || to === null) return null;
  if (ended?.data.outcome === "not-used") return null;
  const out = started === null ? Date.parse(from) : Math.min(Date.parse(from), when(started).from);
  const back = ended?.data.outcome === "returned" ? when(ended).from : Number.POSITIVE_INFINITY;
  return { leave, from: out, to: Math.min(Date.parse(to), back) };
}
