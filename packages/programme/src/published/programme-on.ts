import { dayBefore } from "@helhet/course";
import { type UnitEntry, type UnitEntryOf, unitEntriesOf } from "../book/unit-entry.ts";

export type Published = UnitEntryOf<"programme-published">;

/**
 * The published programme that holds on a day, `YYYY-MM-DD` in the unit's zone: of those that have begun the one that began last, and
 * of two from the same day the one published last. Null where none has begun.
 */
export function programmeOn(entries: readonly UnitEntry[], day: string): Published | null {
  return unitEntriesOf(entries, "programme-published")
    .filter(({ data }) => data.from <= day)
    .reduce<Published | null>((held, one) => (held === null || one.data.from >= held.data.from ? one : held), null);
}

/** A published programme, and the first and last day on which it holds (`to` null: until another does). */
export interface HeldProgramme {
  readonly published: Published;
  readonly from: string;
  readonly to: string | null;
}

/** The programmes that hold at some time, in order of their days: what another took the place of from its own first day is left out. */
export function programmesInTime(entries: readonly UnitEntry[]): readonly HeldProgramme[] {
  const days = [...new Set(unitEntriesOf(entries, "programme-published").map(({ data }) => data.from))].toSorted();
  return days.flatMap((from, at) => {
    const published = programmeOn(entries, from);
    const next = days[at + 1];
    return published === null ? [] : [{ published, from, to: next === undefined ? null : dayBefore(next) }];
  });
}
