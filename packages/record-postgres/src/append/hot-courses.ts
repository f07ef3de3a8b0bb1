import type { Course } from "@helhet/course";
import type { DemandRow } from "@helhet/record";

/** A course as it was at one revision, with what its projection was then. */
export interface HotCourse {
  readonly course: Course;
  /** 0: no such course yet. */
  readonly revision: number;
  readonly link: Buffer;
  readonly live: readonly DemandRow[];
  /** Epoch ms; null for none. */
  readonly wakeAt: number | null;
}

/**
 * Courses read or written lately. It may be stale and still right: whatever is written from it commits only if the
 * course's revision under the row lock is the one it was made from. Reads through the gate never use it.
 */
export interface HotCourses {
  get(person: string): HotCourse | undefined;
  put(hot: HotCourse): void;
  drop(person: string): void;
}

/** Keeps the courses used last, so many entries in all. */
export function hotCourses(mostEntries = 100_000): HotCourses {
  const kept = new Map<string, HotCourse>();
  let entries = 0;
  const drop = (person: string): void => {
    entries -= kept.get(person)?.course.entries.length ?? 0;
    kept.delete(person);
  };
  return {
    drop,
    get(person) {
      const hot = kept.get(person);
      if (hot === undefined) return undefined;
      kept.delete(person);
      kept.set(person, hot);
      return hot;
    },
    put(hot) {
      drop(hot.course.person);
      kept.set(hot.course.person, hot);
      entries += hot.course.entries.length;
      for (const oldest of kept.keys()) {
        if (entries <= mostEntries) break;
        drop(oldest);
      }
    },
  };
}
