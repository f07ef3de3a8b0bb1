import { dateOf } from "@helhet/course";
import { type Due, isRange } from "../follow/deadline.ts";
import type { Demand } from "../follow/demand.ts";
import { isoOf, isoOfInstant } from "../follow/iso.ts";
import { daysOverWhenStopped, isLate } from "../follow/settle.ts";
import { grid } from "../follow/ways/grid.ts";
import type { Step } from "../reason.ts";
import type { State } from "../standing.ts";
import { step } from "./step.ts";

const msPerHour = 3_600_000;
const msPerDay = 86_400_000;

function dueText(due: Due, demand: Demand, daysBack = 0): string {
  const { clock } = demand.place.following.program;
  if (Number.isNaN(due.instant)) return isoOf(due.day - daysBack);
  return isoOfInstant(due.instant - daysBack * msPerDay, clock);
}

function windowSteps(demand: Demand): readonly Step[] {
  const { window, place } = demand;
  if (window === null) return [];
  const { number } = window;
  const told = step("window", { number, from: isoOf(window.from), to: isoOf(window.to) });
  const missed = grid(place).filter((one) => (one.window?.number ?? number) < number && one.answer === null).length;
  return missed === 0 ? [told] : [told, step("windows-missed", { count: missed })];
}

function startText(demand: Demand): string {
  const { anchor, startDay, deadline, place } = demand;
  const isInstant = deadline.unit === "hours" && anchor?.exact === true;
  return isInstant ? isoOfInstant(anchor.from, place.following.program.clock) : isoOf(startDay);
}

/** A limit that is the day of an entry: that day, or the one expected while nobody has recorded it. Null for all others. */
function dayOfSteps({ deadline: { chosen, unknown } }: Demand, { day }: Due): readonly Step[] | null {
  if (chosen?.limit.unit !== "day-of") return null;
  const [kind] = chosen.limit.query.kinds;
  if (kind === undefined) return null;
  return unknown === "end-entry"
    ? [step("expected-date", { expected: isoOf(day), kind })]
    : [step("day-of-entry", { due: isoOf(day), kind })];
}

function countedSteps(demand: Demand): readonly Step[] {
  const { deadline, startDay, window } = demand;
  const { earliest, amount, unit, notBefore, extendedDays } = deadline;
  if (earliest === null || window !== null) return [];
  const awaited = dayOfSteps(demand, earliest);
  if (awaited !== null) return awaited;
  const due = dueText(earliest, demand, extendedDays);
  const steps: Step[] = [];
  if (notBefore !== null) steps.push(step("not-before", { day: isoOf(notBefore) }));
  else if (amount !== null && unit !== null)
    steps.push(step("counted", { from: startText(demand), amount, unit, due }));
  else steps.push(step("given-date", { due }));
  if (unit === "months" && dateOf(earliest.day - extendedDays).dayOfMonth !== dateOf(startDay).dayOfMonth) {
    steps.push(step("clamped-to-month-end", { day: due }));
  }
  if (extendedDays > 0) steps.push(step("extended", { days: extendedDays, due: dueText(earliest, demand) }));
  return steps;
}

function rangeSteps(demand: Demand): readonly Step[] {
  const { earliest, latest } = demand.deadline;
  if (earliest === null || latest === null || !isRange(demand.deadline)) return [];
  return [step("possible-dates", { earliest: dueText(earliest, demand), latest: dueText(latest, demand) })];
}

interface Amount {
  readonly amount: number;
  readonly unit: "days" | "hours";
}

/** How far a moment lies from the deadline, always positive, rounded up to begun hours. */
function distance(due: Due, instant: number, day: number): Amount {
  if (Number.isNaN(due.instant)) return { amount: Math.abs(day - due.day), unit: "days" };
  return { amount: Math.ceil(Math.abs(instant - due.instant) / msPerHour), unit: "hours" };
}

function answeredSteps(demand: Demand, due: Due): readonly Step[] {
  const { answer } = demand;
  if (answer === null) return [];
  const { timely } = answer;
  if (isLate(demand, answer)) return [step("late-by", distance(due, timely.from, timely.day))];
  return isRange(demand.deadline) ? [] : [step("in-time", { due: dueText(due, demand) })];
}

function stoppedSteps(demand: Demand): readonly Step[] {
  const days = daysOverWhenStopped(demand);
  const { latest } = demand.deadline;
  if (demand.end === null) {
    return demand.isClockStopped || latest === null ? [] : [step("lapsed", { at: dueText(latest, demand) })];
  }
  return [days > 0 ? step("was-overdue-when-stopped", { days }) : step("was-in-time-when-stopped", {})];
}

function standingSteps(demand: Demand, state: State): readonly Step[] {
  const { answer, deadline, place } = demand;
  const { at, today } = place.following;
  if (state === "not-applicable") return [];
  if (state === "stopped") return stoppedSteps(demand);
  if (deadline.latest === null) return [];
  if (answer !== null) return answeredSteps(demand, deadline.latest);
  const due = dueText(deadline.latest, demand);
  if (demand.verdict === "met") return [step("in-time", { due })];
  if (demand.verdict === "met-late") return [step("mended", { due })];
  const gap = distance(deadline.latest, at, today);
  if (at >= deadline.latest.overFrom) return [step("over-by", gap)];
  return isRange(deadline) || demand.verdict !== null || state === "exempt" ? [] : [step("time-left", gap)];
}

/** The arithmetic from the start to the deadline, and how it stands against it. */
export function arithmeticSteps(demand: Demand, state: State): readonly Step[] {
  return [...windowSteps(demand), ...countedSteps(demand), ...rangeSteps(demand), ...standingSteps(demand, state)];
}
