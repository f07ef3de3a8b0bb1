import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { type Course, courseFileReader, type Problem } from "@helhet/course";
import { refused } from "./complaint.ts";
import { cannotRead } from "./file-complaints.ts";

const mostShown = 50;
const theFile = "The course file";

/** The word that means standard input where a course file is asked for. */
const standardInput = "-";

/** A course file that was checked whole: its courses, one at a time. */
export type CheckedCourses = () => AsyncGenerator<Course>;

/**
 * Checks a course file whole, so that nothing is given of a file with a mistake in it; then its courses come one after
 * another. A file on disk is read twice and one course is held; standard input (`-`) and pipes are held in memory. Complains
 * of a file that is away, is not right or has no entries.
 */
export async function checkedCourses(path: string): Promise<CheckedCourses> {
  const pieces = await piecesOf(path);
  let isEmpty = true;
  for await (const _course of read(path, pieces())) isEmpty = false;
  if (isEmpty)
    throw refused(`${theFile} has no entries.`, {
      where: path,
      mend: "Write one entry a line: docs/reference/course-files.md.",
    });
  return () => read(path, pieces());
}

type Pieces = () => AsyncIterable<Buffer> | Iterable<Buffer>;

async function piecesOf(path: string): Promise<Pieces> {
  if (path === standardInput) return heldOf(path, process.stdin);
  const found = await stat(path).catch((error: unknown) => {
    throw cannotRead(theFile, path, error);
  });
  const isReadOnce = !found.isFile() && !found.isDirectory();
  return isReadOnce ? heldOf(path, createReadStream(path)) : () => createReadStream(path);
}

async function heldOf(path: string, stream: AsyncIterable<Buffer>): Promise<Pieces> {
  try {
    const held = await Array.fromAsync(stream);
    return () => held;
  } catch (error) {
    throw cannotRead(theFile, path, error);
  }
}

async function* read(path: string, pieces: ReturnType<Pieces>): AsyncGenerator<Course> {
  const reader = courseFileReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decoded = (piece?: Buffer): string => {
    try {
      return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
    } catch {
      throw refused(`${theFile} is not UTF-8, and nothing of it was used.`, { where: path, mend: "Save it as UTF-8." });
    }
  };
  for await (const piece of readable(path, pieces)) yield* reader.push(decoded(piece));
  yield* reader.push(decoded());
  const rest = reader.end();
  if (!rest.ok) throw refused(toldOf(rest.refusal), { where: path });
  yield* rest.value;
}

async function* readable(path: string, pieces: ReturnType<Pieces>): AsyncGenerator<Buffer> {
  try {
    yield* pieces;
  } catch (error) {
    throw cannotRead(theFile, path, error);
  }
}

function toldOf(problems: readonly Problem[]): string {
  const lines = problems.slice(0, mostShown).map(({ line, path, message, mend }) => {
    const at = path === "" ? "" : `, ${path}`;
    return `\n  line ${line ?? "?"}${at}: ${message} ${mend}`;
  });
  const more = problems.length > mostShown ? `\n  … and ${problems.length - mostShown} more` : "";
  return `The course file is not right, and nothing of it was used:${lines.join("")}${more}`;
}
