import type { CareLevel, Day, EntryOf } from "@helhet/course";
import type { Fact } from "./fact.ts";

/** A stretch of days at one care level in one enrolment, both ends inclusive. */
export interface CareLevelSpan {
  readonly enrolment: string;
  readonly unit: string;
  readonly level: CareLevel;
  readonly from: Day;
  readonly to: Day;
  readonly fact: Fact;
  /** The place of its enrolment among all that have begun: a change of level makes none the newest. */
  readonly began: number;
}

type LevelEntry = EntryOf<"enrolment-started"> | EntryOf<"care-level-changed"> | EntryOf<"enrolment-ended">;

/**
 * The care levels of a course and, for each entry that ended one, which one it ended. `facts` are the
 * starts, changes and ends of enrolments, in order. A change counts from its own day on; a last day
 * belongs to the level that ended.
 */
export function careLevels(facts: readonly Fact[]): {
  readonly spans: readonly CareLevelSpan[];
  readonly left: ReadonlyMap<Fact, CareLevel>;
} {
  const spans: CareLevelSpan[] = [];
  const left = new Map<Fact, CareLevel>();
  const running = new Map<string, number>();
  for (const fact of facts) {
    const entry = fact.entry as LevelEntry;
    const at = running.get(entry.data.enrolment);
    const before = at === undefined ? undefined : spans[at];
    const isEnd = entry.kind === "enrolment-ended";
    if (at !== undefined && before !== undefined) {
      left.set(fact, before.level);
      spans[at] = { ...before, to: isEnd ? fact.day : fact.day - 1 };
    }
    if (isEnd) {
      running.delete(entry.data.enrolment);
      continue;
    }
    const unit = entry.kind === "enrolment-started" ? entry.data.unit : (before?.unit ?? "");
    running.set(entry.data.enrolment, spans.length);
    const to = Number.POSITIVE_INFINITY;
    const isBegin = before === undefined || entry.kind === "enrolment-started";
    const began = isBegin ? spans.length : before.began;
    spans.push({ enrolment: entry.data.enrolment, unit, level: entry.data.careLevel, from: fact.day, to, fact, began });
  }
  return { spans, left };
}
