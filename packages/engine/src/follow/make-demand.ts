import type { Day } from "@helhet/course";
import { no } from "../compile/ask.ts";
import { type Fact, nothing } from "../facts/fact.ts";
import { stopsFor } from "./clock-stops.ts";
import { type Deadline, notCounted } from "./deadline.ts";
import { type Answer, applies, type Demand, type End, endOf, type Verdict, type Window } from "./demand.ts";
import type { Following, Place } from "./following.ts";
import { withAgreedInterval } from "./interval-change.ts";
import { limitFrom } from "./limits.ts";
import { partsOf } from "./parts.ts";
import { type StoppedClock, withStops } from "./stopped-clock.ts";

/** What a way of following knows of one demand; the rest follows. */
export interface Raised {
  readonly occurrence: string;
  readonly anchor: Fact | null;
  readonly startDay: Day;
  readonly answer: Answer | null;
  /** An end that comes before the scope's. */
  readonly end?: End | null;
  readonly window?: Window | null;
  /** Replaces the element's own limits. */
  readonly deadline?: Deadline;
  readonly verdict?: Verdict | null;
}

/** The last day whose facts may still bear on the demand: when it was answered, else today. */
function knownUntil({ following }: Place, answer: Answer | null): Day {
  return isAnswered(answer) ? answer.by.seenDay : following.today;
}

function isAnswered(answer: Answer | null): answer is Answer {
  return answer !== null && answer.says !== "awaited";
}

/** Takes what the questions about one demand rested on, and leaves the question clean for the next. */
function takeUsed({ ask }: Following): readonly Fact[] {
  const { used } = ask;
  if (used.length === 0) return nothing;
  ask.used = [];
  return used;
}

function takeWake({ ask }: Following): Day {
  const { wakeDay } = ask;
  ask.wakeDay = Number.POSITIVE_INFINITY;
  return wakeDay;
}

const unasked = { deadline: notCounted, isStopped: false };

/** The limit counted from the anchor, or the interval agreed for this person in its place. */
function agreedLimit(place: Place, startDay: Day, anchor: Fact, until: Day, isAnswered: boolean): Deadline {
  const plain = limitFrom(place, startDay, anchor, until, isAnswered ? until - 1 : until);
  return place.of.way === "chain" ? withAgreedInterval(place, plain, startDay, until) : plain;
}

/** The deadline, moved by stopped clocks. */
function clocked(place: Place, key: string, { anchor, startDay, answer, deadline }: Raised): StoppedClock {
  const until = knownUntil(place, answer);
  const plain =
    deadline ?? (anchor === null ? notCounted : agreedLimit(place, startDay, anchor, until, isAnswered(answer)));
  const { stops, program } = place.following;
  const mine = anchor === null ? [] : stopsFor(stops, key, place.of);
  return mine.length === 0
    ? { deadline: plain, isStopped: false }
    : withStops(plain, mine, startDay, until, program.clock);
}

/** Completes a demand: its key, whether it applies, its deadline with stopped clocks, and what ends it. */
export function makeDemand(place: Place, raised: Raised): Demand {
  const { following, of } = place;
  const { anchor, startDay, answer } = raised;
  const key = `${of.name}/${raised.occurrence}`;
  const end = raised.end ?? endOf(place, anchor);
  const truth = applies(place, end, answer);
  const isAsked = truth !== no;
  const { deadline, isStopped } = isAsked ? clocked(place, key, raised) : unasked;
  return {
    place,
    key,
    anchor,
    startDay,
    applies: truth,
    deadline,
    isClockStopped: isStopped,
    answer,
    end,
    window: raised.window ?? null,
    verdict: raised.verdict ?? null,
    parts: isAsked ? partsOf(place, answer, end) : null,
    used: takeUsed(following),
    wakeDay: takeWake(following),
  };
}
