import type { State } from "../state.ts";
import { isExempt } from "./agreements.ts";
import { dayAfter, dayAt, earlier, startOf } from "./day-text.ts";
import type { Demand } from "./demand.ts";
import { isAfter, lastInstant, soonFrom, written } from "./moment.ts";
import { type Truth, truthOf } from "./truth.ts";

/** What is said of one item. */
export interface Judged {
  readonly key: string;
  readonly state: State;
  readonly dueAt: string | null;
  readonly metAt: string | null;
}

/** Whether it applies: today, or when it ended; or it did on the day of an answer. */
function applies({ followed, end, done, guard }: Demand): Truth {
  if (guard === "not-begun") return false;
  const { world, element } = followed;
  const day = end === null ? world.today : earlier(end, world.today);
  const now = truthOf({ ...followed, day }, element.when);
  if (now === true || done === null) return now;
  return truthOf({ ...followed, day: done.day }, element.when) === true ? true : now;
}

function isSetAside({ followed, window }: Demand): boolean {
  const { today } = followed.world;
  return isExempt(followed, window === null ? today : earlier(today, window.last));
}

/** Whether it was done late. A guard is late when it was mended after its own day, whatever clocks stood still. */
function isLate({ deadline, timing, followed, anchor, guard }: Demand): boolean {
  if (timing === null || deadline === null) return false;
  if (guard !== null) return anchor !== null && timing.day > anchor.day;
  if (deadline.latest === null || deadline.stands || deadline.isUnknown) return false;
  return isAfter(timing, deadline.latest, followed.world.setting.zone);
}

/** Somebody did what was asked, whether in time or not. */
function isAnswered({ done, isDeclined, isAwaited }: Demand): boolean {
  return done !== null && !isDeclined && !isAwaited;
}

/** Done, and not declined. A possibility is used while it stands open, or not at all. */
function isDone(demand: Demand): boolean {
  return isAnswered(demand) && (demand.followed.element.force !== "may" || !isLate(demand));
}

interface Turn {
  readonly at: number;
  readonly state: State;
}

/** The instants (epoch ms) at which a deadline turns, in order, and what it turns to. */
function turnsOf({ deadline, followed, window }: Demand): readonly Turn[] {
  if (deadline === null || deadline.earliest === null) return [];
  const { zone } = followed.world.setting;
  const { earliest, latest, from } = deadline;
  const over: readonly Turn[] = latest === null ? [] : [{ at: lastInstant(latest, zone) + 1, state: "overdue" }];
  if (latest === null || written(latest) !== written(earliest)) {
    return [{ at: lastInstant(earliest, zone) + 1, state: "undecidable" }, ...over];
  }
  return [
    { at: soonFrom(earliest, from, window !== null, followed.element.soonDays, zone), state: "due-soon" },
    ...over,
  ];
}

/** Walks from the first day on which anything can have turned to today, or until nothing turns any more, and takes every turn on its day. */
function byTime(demand: Demand): State {
  if (demand.isAwaited) return "waiting";
  const { now, today, said, setting } = demand.followed.world;
  const turns = turnsOf(demand);
  let state: State = "open";
  const first = Math.min(...turns.map(({ at }) => at), ...said.slice(0, 1).map(({ since }) => since));
  if (turns.length === 0 || first > now) return state;
  for (let day = dayAt(first, setting.zone); day <= today; day = dayAfter(day)) {
    const begins = startOf(day, setting.zone);
    const ends = startOf(dayAfter(day), setting.zone);
    for (const { at, state: next } of turns) if (at >= begins && at < ends && at <= now) state = next;
    if (turns.every(({ at }) => at < ends)) break;
  }
  return state;
}

function stateOf(demand: Demand): State {
  const { isDeclined, end, deadline, followed, anchor, guard } = demand;
  const truth = applies(demand);
  if (truth === false) return "not-applicable";
  if (guard === "holds" || isDone(demand)) return isLate(demand) ? "met-late" : "met";
  if (isDeclined) return "declined";
  if (end !== null || deadline?.stands || demand.stands) return "stopped";
  const hasRunOut = anchor !== null && byTime({ ...demand, isAwaited: false }) === "overdue";
  if (followed.element.force === "may" && hasRunOut) return "stopped";
  const state = anchor === null ? "waiting" : byTime(demand);
  if (isSetAside(demand)) return "exempt";
  if (truth === "unknown" || guard === "unknown" || (deadline?.isUnknown && !demand.isAwaited)) return "undecidable";
  return guard === "broken" ? "overdue" : state;
}

function dueAt({ deadline }: Demand, state: State): string | null {
  if (state === "not-applicable") return null;
  if (deadline === null || deadline.stands || deadline.isUnknown) return null;
  const { earliest, latest } = deadline;
  if (earliest === null || latest === null || written(earliest) !== written(latest)) return null;
  return written(earliest);
}

/** A day, or under a rule in hours the instant where it is known. What does not apply has no date to lapse on. */
function metAt(demand: Demand, state: State): string | null {
  const { done, followed } = demand;
  const counts = state === "not-applicable" ? isAnswered(demand) : isDone(demand);
  if (done === null || !counts) return null;
  const inHours = followed.element.limits.some(({ limit }) => limit.unit === "hours");
  return done.ms === null || !inHours ? done.day : new Date(done.ms).toISOString();
}

/** Which state shows, by the table in docs/reference/states.md, with the dates that belong to it. */
export function judge(demand: Demand): Judged {
  const state = stateOf(demand);
  return { key: demand.key, state, dueAt: dueAt(demand, state), metAt: metAt(demand, state) };
}
