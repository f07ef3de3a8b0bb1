import { courseGathering } from "./course-gathering.ts";
import type { Course, Entry } from "./entry.ts";
import { lineSplitter } from "./line-splitter.ts";
import type { Problem } from "./problem.ts";
import { readEntry } from "./read-entry.ts";
import { ok, type Result, refuse } from "./result.ts";

/** The longest line that is read, in UTF-16 units. No honest entry comes near it. */
const longestLine = 1_000_000;
/** After so many problems the file is not read further: it is no course file. */
const mostProblems = 10_000;

/** Reads a course file piece by piece: docs/reference/course-files.md. */
export interface CourseFileReader {
  /**
   * Takes the next piece of text and gives the courses that it completed. They are provisional until `end` is ok:
   * write them in one transaction, or read the file twice. None come after the first problem.
   */
  push(chunk: string): readonly Course[];
  /** The last course, or every problem of the whole file. */
  end(): Result<readonly Course[], readonly Problem[]>;
}

function parseLine(text: string): Result<unknown, readonly Problem[]> {
  try {
    return ok(JSON.parse(text));
  } catch {
    const mend = "Write one JSON object on one line.";
    return refuse([{ path: "", what: "not-json", message: "The line is not JSON.", mend }]);
  }
}

const tooLong: Problem = {
  path: "",
  what: "line-too-long",
  message: `The line is longer than ${longestLine} characters.`,
  mend: "Write one entry a line, and no documents inside entries.",
};

function entryOf(text: string | null): Result<Entry, readonly Problem[]> {
  if (text === null) return refuse([tooLong]);
  const json = parseLine(text);
  return json.ok ? readEntry(json.value) : json;
}

/** A reader that holds one course at a time, however long the file. */
export function courseFileReader(): CourseFileReader {
  const gathering = courseGathering();
  const problems: Problem[] = [];
  let complete: Course[] = [];

  const refuseLine = (line: number, found: readonly Problem[]): void => {
    if (problems.length < mostProblems) problems.push(...found.map((one) => ({ line, ...one })));
  };
  const takeLine = (line: number, text: string | null): void => {
    if (text?.trim() === "") return;
    const entry = entryOf(text);
    if (entry.ok) {
      const gathered = gathering.take(entry.value);
      refuseLine(line, gathered.problems);
      if (gathered.complete !== null) complete.push(gathered.complete);
    } else {
      gathering.skip();
      refuseLine(line, entry.refusal);
    }
  };
  const lines = lineSplitter(longestLine, takeLine);
  const handOver = (): readonly Course[] => {
    const courses = problems.length === 0 ? complete : [];
    complete = [];
    return courses;
  };

  return {
    push(chunk) {
      lines.push(chunk);
      return handOver();
    },
    end() {
      lines.end();
      const last = gathering.end();
      if (last !== null) complete.push(last);
      return problems.length === 0 ? ok(handOver()) : refuse(problems);
    },
  };
}

/** Every course of a file, or, where anything is wrong, every problem with its line, path and mend. */
export function readCourseFile(text: string): Result<readonly Course[], readonly Problem[]> {
  const reader = courseFileReader();
  const first = reader.push(text);
  const rest = reader.end();
  return rest.ok ? ok([...first, ...rest.value]) : rest;
}

/** A course as a file: one entry a line, in order. Files of several persons are such texts one after another. */
export function writeCourseFile(course: Course): string {
  return course.entries
    .map(({ seq, person, id, kind, effective, data, ...rest }) =>
      JSON.stringify({ seq, person, id, kind, effective, data, ...rest }),
    )
    .concat("")
    .join("\n");
}
