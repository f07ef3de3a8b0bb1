import { type Course, type Day, type Entry, entriesInEffect, whenOf, type ZoneClock } from "@helhet/course";
import type { WeeklyDefinition } from "./definition.ts";
import type { WeeklyFacts } from "./words.ts";

/**
 * What a course says for weekly words, after all corrections, on the clock of a zone; null where the origin has not happened.
 * Entries known only to a month, a year or a stretch of days say nothing of a week, and are not read. A screen's class is
 * its `name`, else its substance.
 */
export function weeklyFacts(definition: WeeklyDefinition, course: Course, clock: ZoneClock): WeeklyFacts | null {
  const dated = entriesInEffect(course.entries).flatMap((entry) => {
    const { day, lastDay } = whenOf(entry.effective, clock);
    return day === lastDay ? [{ entry, day }] : [];
  });
  const inOrder = dated.toSorted((a, b) => a.day - b.day);
  const origin = inOrder.find(({ entry }) => entry.kind === definition.entries.origin);
  if (origin === undefined) return null;
  const anchors = anchorsAmong(inOrder, definition);
  const [first] = anchors;
  return {
    origin: origin.day,
    anchors: anchors.map((anchor) => anchor?.day ?? null),
    arm: first?.entry.kind === "randomised" ? first.entry.data.arm : null,
    attended: inOrder.filter(({ entry }) => entry.kind === "session-attended").map(({ day }) => day),
    positive: inOrder.flatMap(({ entry, day }) => {
      const screenClass = positiveClass(entry, definition);
      return screenClass === null ? [] : [[day, screenClass] as const];
    }),
  };
}

interface Dated {
  readonly entry: Entry;
  readonly day: Day;
}

function anchorsAmong(dated: readonly Dated[], { entries, phases }: WeeklyDefinition): readonly (Dated | null)[] {
  const ofKind = dated.filter(({ entry }) => entry.kind === entries.anchors);
  const isDraw = (entry: Entry, draw: number) => entry.kind === "randomised" && entry.data.draw === draw;
  return Array.from({ length: phases }, (_, phase) => {
    if (entries.anchors !== "randomised") return ofKind[phase] ?? null;
    return ofKind.find(({ entry }) => isDraw(entry, phase + 1)) ?? null;
  });
}

function positiveClass(entry: Entry, { entries }: WeeklyDefinition): string | null {
  if (entry.kind !== "test-result" || entry.data.result !== "positive") return null;
  const { specimen, name, substance } = entry.data;
  return entries.specimens.includes(specimen) ? (name ?? substance) : null;
}
