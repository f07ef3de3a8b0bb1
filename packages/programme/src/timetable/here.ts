import { type Entry, type EntryOf, whenOf, zoneClock } from "@helhet/course";

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

/** Leave that was granted, as it turned out: back earlier, or not used at all. By entries in effect; of decisions on one, the last counts. */
export function leavesOf(inEffect: readonly Entry[]): readonly (Stretch & { readonly leave: string })[] {
  const asked = new Map<string, EntryOf<"leave-requested">["data"]>();
  const decided = new Map<string, EntryOf<"leave-decided">["data"]>();
  const ended = new Map<string, EntryOf<"leave-ended">>();
  for (const one of inEffect) {
    if (one.kind === "leave-requested") asked.set(one.data.leave, one.data);
    if (one.kind === "leave-decided") decided.set(one.data.leave, one.data);
    if (one.kind === "leave-ended") ended.set(one.data.leave, one);
  }
  return [...decided.values()].flatMap((decision) => {
    if (decision.answer === "refused") return [];
    const from = decision.from ?? asked.get(decision.leave)?.from;
    const to = decision.to ?? asked.get(decision.leave)?.to;
    if (from === undefined || to === undefined) return [];
    const end = ended.get(decision.leave);
    if (end?.data.outcome === "not-used") return [];
    const back = end?.data.outcome === "returned" ? when(end).from : Number.POSITIVE_INFINITY;
    return [{ leave: decision.leave, from: Date.parse(from), to: Math.min(Date.parse(to), back) }];
  });
}
