import type { Day } from "@helhet/course";
import { type Fact, nothing } from "../facts/fact.ts";
import { stopsFor } from "./clock-stops.ts";
import { type Deadline, notCounted } from "./deadline.ts";
import { type Answer, applies, type Demand, type End, endOf, type Verdict, type Window } from "./demand.ts";
import type { Following, Place } from "./following.ts";
import { limitFrom } from "./limits.ts";
import { partsOf } from "./parts.ts";
import { withStops } from "./stopped-clock.ts";

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
export function knownUntil({ following }: Place, answer: Answer | null): Day {
  return answer === null || answer.says === "awaited" ? following.today : answer.by.day;
}

/** Takes what the questions about one demand rested on, and leaves the question clean for the next. */
function takeUsed({ ask }: Following): { readonly used: readonly Fact[]; readonly wakeDay: Day } {
  const taken = { used: ask.used.length === 0 ? nothing : ask.used.slice(), wakeDay: ask.wakeDay };
  ask.used.length = 0;
  ask.wakeDay = Number.POSITIVE_INFINITY;
  return taken;
}

/** Completes a demand: its key, whether it applies, its deadline with stopped clocks, and what ends it. */
export function makeDemand(place: Place, raised: Raised): Demand {
  const { following, of } = place;
  const { anchor, startDay, answer } = raised;
  const key = `${of.name}/${raised.occurrence}`;
  const end = raised.end ?? endOf(place, anchor);
  const until = knownUntil(place, answer);
  const plain = raised.deadline ?? (anchor === null ? notCounted : limitFrom(place, startDay, anchor, until));
  const stops = stopsFor(following.stops, key, of.name);
  const { deadline, isStopped } =
    stops.length === 0 || anchor === null
      ? { deadline: plain, isStopped: false }
      : withStops(plain, stops, startDay, until, following.program.clock);
  const truth = applies(place, end, answer);
  const parts = partsOf(place, answer, end);
  const { used, wakeDay } = takeUsed(following);
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
    parts,
    used,
    wakeDay,
  };
}
