import { msFromIso } from "./calendar/instant.ts";
import type { Course } from "./entry.ts";

/**
 * The course as the record held it at an instant: what was recorded at or before it. ISO instant in UTC or epoch ms.
 * Without it a course is read with everything recorded until now: docs/reference/conventions.md, "As known at".
 */
export function asKnownAt(course: Course, instant: string | number): Course {
  const known = typeof instant === "string" ? msFromIso(instant) : instant;
  return { person: course.person, entries: course.entries.filter(({ recorded }) => msFromIso(recorded) <= known) };
}
