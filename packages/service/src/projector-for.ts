import type { Course, Entry } from "@helhet/course";
import { type Loaded, project } from "@helhet/engine";
import type { ProjectorFor } from "@helhet/record";
import { hasHome } from "./home.ts";
import { ruleBook } from "./rule-book.ts";

/** How far ahead time alone is foreseen (ms): then the course is followed again. */
const foreseen = 60 * 86_400_000;

/** The projector that the record follows every written course with, for what units have decided. */
export function projectorFor(loaded: Loaded): ProjectorFor {
  return (decisions) => {
    const book = ruleBook(loaded, decisions);
    const follow = (course: Course, from: number) => project(book.programFor(course), course, from, from + foreseen);
    // Without a home of its own a course is counted by the clock of its newest entry, whatever that is.
    const reads = (course: Course, { kind }: Entry) => !hasHome(course) || book.programFor(course).slots.has(kind);
    return Object.assign(follow, { reads });
  };
}
