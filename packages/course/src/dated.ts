import { daysOfPartial } from "./calendar/age.ts";
import { dayFromIso } from "./calendar/day.ts";
import { zoneClock } from "./calendar/zone-clock.ts";
import type { Draft } from "./entry.ts";
import { kindDefinition } from "./kinds.ts";
import { whenOf } from "./moment.ts";
import type { Problem } from "./problem.ts";

/**
 * How far a device's clock may be ahead of the record's, in ms: what is dated within it has happened. Also just before
 * midnight. A convention of ours: docs/reference/conventions.md.
 */
export const clockToleranceMs = 5 * 60_000;

/**
 * What is wrong with the dates of a draft that is recorded at an instant (epoch ms): what happened may not begin ahead of
 * its recording, and dates in its data stay within their kind's bounds. Only writing asks this; what stands is read as it is.
 */
export function datedProblems(draft: Draft, recordedAt: number): readonly Problem[] {
  const definition = kindDefinition(draft.kind);
  if (definition === undefined) return [];
  const now = recordedAt + clockToleranceMs;
  const { from } = whenOf(draft.effective, zoneClock(draft.zone));
  const ahead = definition.happens === "past" && from > now ? [liesAhead("effective")] : [];
  return [...ahead, ...dataProblems(draft, zoneClock(draft.zone).dayAt(now))];
}

function dataProblems(draft: Draft, today: number): readonly Problem[] {
  const data = draft.data as Readonly<Record<string, unknown>>;
  return Object.entries(kindDefinition(draft.kind)?.days ?? {}).flatMap(([field, { earliest, latest }]) => {
    const written = data[field];
    if (typeof written !== "string") return [];
    const { first, last } = daysOfPartial(written);
    if (latest === "today" && first > today) return [liesAhead(`data.${field}`)];
    return earliest !== undefined && last < dayFromIso(earliest) ? [tooEarly(`data.${field}`, earliest)] : [];
  });
}

function liesAhead(path: string): Problem {
  const message = "What has happened cannot be dated ahead.";
  return { path, what: "lies-ahead", message, mend: "Give the day it happened: today at the latest." };
}

function tooEarly(path: string, earliest: string): Problem {
  return { path, what: "too-early", message: "The date is too early.", mend: `Give ${earliest} or a later day.` };
}
