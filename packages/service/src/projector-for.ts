import { type Loaded, project } from "@helhet/engine";
import type { ProjectorFor } from "@helhet/record";
import { ruleBook } from "./rule-book.ts";

/** How far ahead time alone is foreseen (ms): then the course is followed again. */
const foreseen = 60 * 86_400_000;

/** The projector that the record follows every written course with, for what units have decided. */
export function projectorFor(loaded: Loaded): ProjectorFor {
  return (decisions) => {
    const book = ruleBook(loaded, decisions);
    return (course, from) => project(book.programFor(course), course, from, from + foreseen);
  };
}
