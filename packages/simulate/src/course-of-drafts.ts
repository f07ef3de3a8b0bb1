import { type Course, type Draft, type Entry, isoFromMs, msFromIso } from "@helhet/course";

/**
 * The course that drafts become when each is recorded at the moment it was written (a millisecond after the one before,
 * where that would not increase): for tests, measurements and course files, where no record gives `recorded` and `seq`.
 */
export function courseOfDrafts(person: string, drafts: readonly Draft[]): Course {
  let last = Number.NEGATIVE_INFINITY;
  const entries = drafts.map((draft, index): Entry => {
    last = Math.max(last + 1, msFromIso(draft.authored));
    return { ...draft, recorded: isoFromMs(last), seq: index + 1 };
  });
  return { person, entries };
}
