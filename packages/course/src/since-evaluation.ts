import { zoneClock } from "./calendar/zone-clock.ts";
import type { Entry, EntryOf } from "./entry.ts";
import { whenOf } from "./moment.ts";
import { sessionsIn } from "./sessions.ts";

/** How often the same thing was missed. `title` null: sessions without one. */
export interface MissedPattern {
  readonly title: string | null;
  readonly missed: number;
  /** Those that were marked, as come or as missed. */
  readonly of: number;
}

/** What an evaluation should take up: what does not fit, and what was missed, since the last one. */
export interface SinceEvaluation {
  /** The last evaluation; null where there has been none. */
  readonly last: EntryOf<"evaluation"> | null;
  readonly resistance: readonly EntryOf<"resistance">[];
  /** The most often missed first; nothing that was never missed. */
  readonly missed: readonly MissedPattern[];
}

/** Reads it off entries in effect, by `now` (epoch ms). What is dated on the last evaluation's own day was there to be talked of. */
export function sinceEvaluation(inEffect: readonly Entry[], now: number): SinceEvaluation {
  const begun = inEffect
    .filter((one) => startOf(one) <= now)
    .toSorted((a, b) => startOf(a) - startOf(b) || a.seq - b.seq);
  const last = begun.findLast((one) => one.kind === "evaluation") ?? null;
  const isSince = (one: Entry): boolean => last === null || dayOf(one) > dayOf(last);
  return {
    last,
    resistance: begun.filter((one) => one.kind === "resistance").filter(isSince),
    missed: missedIn(begun.filter(isSince)),
  };
}

function missedIn(entries: readonly Entry[]): readonly MissedPattern[] {
  const marked = sessionsIn(entries).filter(({ fate }) => fate === "attended" || fate === "missed");
  const byTitle = Map.groupBy(marked, ({ said, planned }) => said.data.title ?? planned?.data.title ?? null);
  return [...byTitle]
    .map(([title, sessions]) => ({
      title,
      missed: sessions.filter(({ fate }) => fate === "missed").length,
      of: sessions.length,
    }))
    .filter(({ missed }) => missed > 0)
    .toSorted((a, b) => b.missed - a.missed || (a.title ?? "").localeCompare(b.title ?? ""));
}

function startOf({ effective, zone }: Entry): number {
  return whenOf(effective, zoneClock(zone)).from;
}

function dayOf({ effective, zone }: Entry): number {
  return whenOf(effective, zoneClock(zone)).day;
}
