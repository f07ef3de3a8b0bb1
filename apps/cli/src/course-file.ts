import { createReadStream } from "node:fs";
import { type Course, courseFileReader, type Problem } from "@helhet/course";
import { notThere, refused } from "./complaint.ts";

const mostShown = 50;

/**
 * The courses of a file, one at a time. The file is read twice: first it is checked whole, so that nothing is given of a
 * file with a mistake in it; then its courses come one after another. Throws complaints.
 */
export async function* coursesIn(path: string): AsyncGenerator<Course> {
  for await (const _course of read(path));
  yield* read(path);
}

async function* read(path: string): AsyncGenerator<Course> {
  const reader = courseFileReader();
  try {
    for await (const piece of createReadStream(path, "utf8")) yield* reader.push(piece as string);
  } catch (error) {
    if (error instanceof Error && "syscall" in error)
      throw notThere("The course file cannot be read.", { where: path });
    throw error;
  }
  const rest = reader.end();
  if (!rest.ok) throw refused(toldOf(rest.refusal), { where: path });
  yield* rest.value;
}

function toldOf(problems: readonly Problem[]): string {
  const lines = problems.slice(0, mostShown).map(({ line, path, message, mend }) => {
    const at = path === "" ? "" : `, ${path}`;
    return `\n  line ${line ?? "?"}${at}: ${message} ${mend}`;
  });
  const more = problems.length > mostShown ? `\n  … and ${problems.length - mostShown} more` : "";
  return `The course file is not right, and nothing of it was used:${lines.join("")}${more}`;
}
