import type { Day } from "@helhet/course";
import { no, unknown } from "../compile/ask.ts";
import type { Interval, State } from "../standing.ts";
import { type Agreement, liftsDemand } from "./agreements.ts";
import { isRange } from "./deadline.ts";
import type { Answer, Demand } from "./demand.ts";

/** The state that holds whatever the time is; null where time decides. */
function timeless(demand: Demand): State | null {
  const { applies, answer, end, verdict } = demand;
  if (applies === no) return "not-applicable";
  if (answer?.says === "done" && !hasLapsed(demand, answer)) return isLate(demand, answer) ? "met-late" : "met";
  if (verdict === "met" || verdict === "met-late") return verdict;
  if (answer?.says === "declined") return "declined";
  return end !== null || demand.isClockStopped ? "stopped" : null;
}

/** A possibility is used while it stands open, or not at all: what comes later answers something else. */
export function hasLapsed(demand: Demand, answer: Answer): boolean {
  return demand.place.of.element.force === "may" && isLate(demand, answer);
}

/** Certainly later than every date that it may have had. While its clock stands still it has none. */
export function isLate({ deadline: { latest }, isClockStopped }: Demand, { timely }: Answer): boolean {
  if (latest === null || isClockStopped) return false;
  const isInHours = !Number.isNaN(latest.instant) && timely.exact;
  return isInHours ? timely.seenFrom > latest.instant : timely.seenDay > latest.day;
}

/** When due-soon begins, epoch ms: by the element, else a third of the time but at most seven days before. */
function soonFrom({ place, deadline, window, startDay }: Demand): number {
  const { earliest } = deadline;
  if (earliest === null || isRange(deadline)) return Number.POSITIVE_INFINITY;
  const { clock } = place.following.program;
  const { soonDays } = place.of.element;
  if (!Number.isNaN(earliest.instant)) return earliest.instant - msBefore(soonDays, deadline.amount ?? 0);
  const length = earliest.day - startDay + (window === null ? 0 : 1);
  return clock.startOfDay(earliest.day - (soonDays ?? Math.max(0, Math.min(7, Math.floor(length / 3)))));
}

const msPerHour = 3_600_000;

function msBefore(soonDays: number | null, hours: number): number {
  return (soonDays === null ? Math.min(7 * 24, hours / 3) : soonDays * 24) * msPerHour;
}

/** From when it is work for a list although it is neither overdue nor undecidable: seven days before the deadline. */
const lineDays = 7;

/** The moments, epoch ms, at which time alone can change a demand. */
export interface Turns {
  readonly soon: number;
  readonly line: number;
  /** From here it may be overdue, from `over` it certainly is. */
  readonly mayBeOver: number;
  readonly over: number;
  /** Exempt stretches, `from ≤ t < to`. */
  readonly lifted: readonly { readonly from: number; readonly to: number }[];
}

function lifts(demand: Demand, agreements: readonly Agreement[]): Turns["lifted"] {
  const { clock } = demand.place.following.program;
  if (!demand.place.of.mayRelax) return [];
  const isPast = (validFrom: Day): boolean => demand.window !== null && demand.window.to < validFrom;
  const lifting = agreements.filter((agreement) => liftsDemand(agreement) && !isPast(agreement.validFrom));
  return lifting.map(({ validFrom, lastDay }) => {
    const coversWindow = demand.window !== null && validFrom <= demand.window.to && demand.window.to <= lastDay;
    const isOpen = coversWindow || lastDay === Number.POSITIVE_INFINITY;
    return { from: clock.startOfDay(validFrom), to: isOpen ? Number.POSITIVE_INFINITY : clock.startOfDay(lastDay + 1) };
  });
}

const noLifts: Turns["lifted"] = [];

/** When time alone can change a demand, given what was agreed about it. */
export function turnsOf(demand: Demand, agreements: readonly Agreement[]): Turns {
  const { earliest, latest } = demand.deadline;
  const { clock } = demand.place.following.program;
  const isCertain = earliest !== null && !isRange(demand.deadline);
  return {
    soon: soonFrom(demand),
    line: isCertain ? clock.startOfDay(earliest.day - lineDays) : Number.POSITIVE_INFINITY,
    mayBeOver: earliest?.overFrom ?? Number.POSITIVE_INFINITY,
    over: latest?.overFrom ?? Number.POSITIVE_INFINITY,
    lifted: agreements.length === 0 ? noLifts : lifts(demand, agreements),
  };
}

/** The state at an instant, by the published precedence: docs/reference/states.md. The first that holds shows. */
function stateOf(demand: Demand, turns: Turns, at: number): State {
  const { answer, deadline, verdict } = demand;
  if (demand.place.of.element.force === "may" && at >= turns.over) return "stopped";
  for (const { from, to } of turns.lifted) if (at >= from && at < to) return "exempt";
  if (verdict !== null) return verdict;
  if (demand.applies === unknown || (deadline.unknown !== null && deadline.earliest === null)) return "undecidable";
  if (demand.anchor === null || answer?.says === "awaited") return "waiting";
  if (at >= turns.over) return "overdue";
  if (at >= turns.mayBeOver) return "undecidable";
  return at >= turns.soon ? "due-soon" : "open";
}

/** Whether it is work for a list at an instant. A window that has passed can no longer be answered and is none. */
function isLine(demand: Demand, state: State, turns: Turns, at: number): boolean {
  if (state === "overdue") return demand.window === null;
  if (state === "undecidable") return true;
  if (state === "waiting") return demand.anchor !== null;
  return (state === "open" || state === "due-soon") && at >= turns.line;
}

function momentsAfter(turns: Turns, at: number, until: number): readonly number[] {
  const all = [at];
  const add = (moment: number): void => {
    if (moment > at && moment < until) all.push(moment);
  };
  add(turns.soon);
  add(turns.line);
  add(turns.mayBeOver);
  add(turns.over);
  for (const { from, to } of turns.lifted) {
    add(from);
    add(to);
  }
  return all.length === 1 ? all : all.sort((a, b) => a - b);
}

/** The stretches in which each state holds from `at` on, until `until` (epoch ms, Infinity for ever). */
export function intervalsOf(
  demand: Demand,
  agreements: readonly Agreement[],
  at: number,
  until: number,
): readonly Interval[] {
  const end = until === Number.POSITIVE_INFINITY ? null : until;
  const fixed = timeless(demand);
  if (fixed !== null) return [{ from: at, to: end, state: fixed, line: false }];
  const turns = turnsOf(demand, agreements);
  const intervals: Interval[] = [];
  let last: { from: number; to: number | null; state: State; line: boolean } | null = null;
  for (const moment of momentsAfter(turns, at, until)) {
    const state = stateOf(demand, turns, moment);
    const line = isLine(demand, state, turns, moment);
    if (last !== null && last.state === state && last.line === line) continue;
    if (last !== null) last.to = moment;
    last = { from: moment, to: end, state, line };
    intervals.push(last);
  }
  return intervals;
}

/** Whether it was overdue on the day on which it was stopped, and by how many days; 0 for in time. */
export function daysOverWhenStopped({ deadline: { latest }, end }: Demand): number {
  return latest === null || end === null ? 0 : Math.max(0, end.day - latest.day);
}
