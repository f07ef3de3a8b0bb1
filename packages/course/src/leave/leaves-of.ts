import { zoneClock } from "../calendar/zone-clock.ts";
import type { Entry, EntryOf } from "../entry.ts";
import { type When, whenOf } from "../moment.ts";
import type { Leave, LeaveEntry, LeaveState } from "./leave.ts";

const kinds: ReadonlySet<string> = new Set<LeaveEntry["kind"]>([
  "leave-requested",
  "leave-decided",
  "leave-started",
  "leave-ended",
  "leave-evaluated",
]);
const minute = 60_000;

/** True for entries of the kinds that say something of a leave. */
export function isOfLeave(entry: Entry): entry is Entry & LeaveEntry {
  return kinds.has(entry.kind);
}

/**
 * The leaves that entries in effect speak of, as they stand at `now` (epoch ms), the one that begins last first. What is dated after `now`
 * has not happened yet. Of several decisions the last in time counts, of several returns the first; that somebody came back outweighs
 * whatever else is said of the end. The order in which things were recorded does not matter.
 */
export function leavesOf(inEffect: readonly Entry[], now: number): readonly Leave[] {
  const said = Map.groupBy(inEffect.filter(isOfLeave).filter(hasHappenedBy(now)), ({ data }) => data.leave);
  return [...said]
    .map(([leave, entries]) => leaveOf(leave, entries.toSorted(inTime), now))
    .toSorted((a, b) => (b.from ?? "").localeCompare(a.from ?? "") || a.leave.localeCompare(b.leave));
}

function leaveOf(leave: string, entries: readonly LeaveEntry[], now: number): Leave {
  const request = all(entries, "leave-requested").at(-1) ?? null;
  const decision = all(entries, "leave-decided").at(-1) ?? null;
  const started = all(entries, "leave-started").at(0) ?? null;
  const ended = endOf(all(entries, "leave-ended"));
  const isMoved = decision !== null && decision.data.answer !== "refused";
  const from = (isMoved ? decision.data.from : undefined) ?? request?.data.from ?? null;
  const to = (isMoved ? decision.data.to : undefined) ?? request?.data.to ?? null;
  const facts = { request, decision, started, ended, from, to };
  const state = stateOf(facts, now);
  return {
    leave,
    state,
    ...facts,
    evaluation: all(entries, "leave-evaluated").at(-1) ?? null,
    minutesLate: minutesLate(state, facts, now),
  };
}

type Facts = Pick<Leave, "request" | "decision" | "started" | "ended" | "from" | "to">;

function stateOf({ decision, started, ended, to }: Facts, now: number): LeaveState {
  const isPast = to !== null && minutesAfter(to, now) >= 1;
  if (ended !== null) return stateOfEnd(ended, to);
  if (started !== null) return isPast ? "not-back" : "out";
  if (decision === null) return "asked";
  if (decision.data.answer === "refused") return "refused";
  return isPast ? "lapsed" : decision.data.answer;
}

function stateOfEnd(ended: EntryOf<"leave-ended">, to: string | null): LeaveState {
  if (ended.data.outcome !== "returned") return ended.data.outcome;
  return to !== null && minutesAfter(to, when(ended).from) >= 1 ? "back-late" : "back";
}

function minutesLate(state: LeaveState, { ended, to }: Facts, now: number): number | null {
  if (to === null) return null;
  if (state === "not-back") return minutesAfter(to, now);
  if (state !== "back-late" || ended === null) return null;
  return when(ended).precision === "instant" ? minutesAfter(to, when(ended).from) : null;
}

/** Whole minutes from an instant (ISO) to another (epoch ms): nobody is late by seconds. */
function minutesAfter(to: string, at: number): number {
  return Math.floor((at - Date.parse(to)) / minute);
}

function endOf(ends: readonly EntryOf<"leave-ended">[]): EntryOf<"leave-ended"> | null {
  return ends.find(({ data }) => data.outcome === "returned") ?? ends.at(-1) ?? null;
}

/**
 * Whether the person is away at an instant (epoch ms) because of this leave: as granted until it begins, then as it went. Somebody who is
 * not back is away until somebody says that they are.
 */
export function isAwayAt({ state, started, ended, from, to }: Leave, at: number): boolean {
  if (ended?.data.outcome === "not-used") return false;
  if (started !== null) {
    const isBack = ended?.data.outcome === "returned" && when(ended).from <= at;
    return when(started).from <= at && !isBack;
  }
  const isGranted = state === "granted" || state === "granted-otherwise";
  return isGranted && from !== null && to !== null && Date.parse(from) <= at && at < Date.parse(to);
}

function hasHappenedBy(now: number): (entry: LeaveEntry) => boolean {
  return (entry) => when(entry).from <= now;
}

/** By when it was true; what is equal by when it was written, and then by id, so that recording order decides nothing. */
function inTime(a: LeaveEntry, b: LeaveEntry): number {
  return when(a).from - when(b).from || a.authored.localeCompare(b.authored) || a.id.localeCompare(b.id);
}

function when({ effective, zone }: LeaveEntry): When {
  return whenOf(effective, zoneClock(zone));
}

function all<K extends LeaveEntry["kind"]>(entries: readonly LeaveEntry[], kind: K): readonly EntryOf<K>[] {
  return entries.filter((entry) => entry.kind === kind) as unknown as readonly EntryOf<K>[];
}
