import type { Entry } from "@helhet/course";
import type { State } from "../standing.ts";
import type { Agreement } from "./agreements.ts";
import type { Demand } from "./demand.ts";
import { factsOf } from "./facts-of.ts";
import { intervalsOf } from "./settle.ts";

/** The demand of that key as it will be at a later instant (epoch ms) if nothing new is recorded; null if it is no more. */
export type Later = (key: string, at: number) => Demand | null;

/** A state that time alone will bring, from `from` (epoch ms) on. */
export interface Turn {
  readonly state: State;
  readonly from: number;
}

/** What time alone will do. `isAll`: nothing more is known to change it, however long one waits. */
export interface TurnsAhead {
  readonly turns: readonly Turn[];
  readonly isAll: boolean;
}

/** So many conditions and entries that lie ahead are waited for; whoever reads so far ahead reads no list. */
const farthest = 24;

/** Until when (epoch ms) nothing can change how this demand is judged, but its own deadlines and agreements. */
function judgedUntil({ place: { following }, wakeDay }: Demand): number {
  const { facts, program } = following;
  const wake = wakeDay === Number.POSITIVE_INFINITY ? wakeDay : program.clock.startOfDay(wakeDay);
  return Math.min(facts.nextAt, wake);
}

function agreedOn({ place: { following, of } }: Demand): readonly Agreement[] {
  return following.agreements.get(of.name) ?? [];
}

/** It rests on nothing that the reader of the first does not know already. */
function restsOnNothingElse(later: Demand, known: ReadonlySet<Entry>): boolean {
  return factsOf(later, agreedOn(later)).every(({ entry }) => known.has(entry));
}

/**
 * The states that time alone will bring, as far as can be told: beyond each judgement it is followed again. An entry that
 * lies ahead and bears on it is told once it has come true, to those who may read it.
 */
export function turnsAhead(demand: Demand, later: Later): TurnsAhead {
  const known = new Set(factsOf(demand, agreedOn(demand)).map(({ entry }) => entry));
  const turns: Turn[] = [];
  let now: Demand | null = demand;
  let state: State | null = null;
  for (let looks = 0; now !== null && looks < farthest; looks += 1) {
    const until = judgedUntil(now);
    for (const stretch of intervalsOf(now, agreedOn(now), now.place.following.at, until)) {
      if (state !== null && stretch.state !== state) turns.push({ state: stretch.state, from: stretch.from });
      state = stretch.state;
    }
    if (until === Number.POSITIVE_INFINITY) return { turns, isAll: true };
    const next = later(demand.key, until);
    now = next !== null && restsOnNothingElse(next, known) ? next : null;
  }
  return { turns, isAll: false };
}
