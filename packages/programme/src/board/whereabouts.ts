import { type Entry, isAwayAt, type Leave, leavesOf } from "@helhet/course";
import type { AppointmentHere } from "./board.ts";

/** When somebody comes back from leave (epoch ms), and whether that time has passed without a word. */
export interface Away {
  readonly back: number | null;
  readonly isLate: boolean;
  readonly state: Leave["state"];
}

/** The leave somebody is out on at an instant, as it looks at `now` (both epoch ms): who is out is expected when the leave is to end. */
export function awayAt(inEffect: readonly Entry[], at: number, now: number): Away | null {
  const leave = leavesOf(inEffect, now).find((one) => isAwayAt(one, at) && !isExpectedBack(one, at));
  if (leave === undefined) return null;
  const back = leave.to === null ? null : Date.parse(leave.to);
  return { back, isLate: leave.state === "not-back", state: leave.state };
}

function isExpectedBack({ state, to }: Leave, at: number): boolean {
  return state === "out" && to !== null && at >= Date.parse(to);
}

/** What somebody has for themselves: more binding than what everybody does. */
const forOneself: ReadonlySet<string> = new Set(["individual", "one-to-one", "family", "other"]);

export function isForOneself({ format }: Pick<AppointmentHere, "format">): boolean {
  return forOneself.has(format);
}

interface Running {
  readonly at: number | null;
  readonly minutes: number | null;
}

/** The end of something, epoch ms; null where its length is not known. */
function endOf({ at, minutes }: Running): number | null {
  return at === null || minutes === null ? null : at + minutes * 60_000;
}

/** The own appointment, of those that stand, that runs when something begins. */
export function runningAt(
  own: readonly AppointmentHere[],
  at: number | null,
): { one: AppointmentHere; until: number } | null {
  if (at === null) return null;
  for (const one of own) {
    const until = endOf(one);
    if (one.at !== null && until !== null && one.at <= at && at < until) return { one, until };
  }
  return null;
}

/** The own appointment that begins while something runs. */
export function beginningDuring(own: readonly AppointmentHere[], running: Running): AppointmentHere | null {
  const { at } = running;
  const end = endOf(running);
  if (at === null || end === null) return null;
  return own.find((one) => one.at !== null && at < one.at && one.at < end) ?? null;
}
