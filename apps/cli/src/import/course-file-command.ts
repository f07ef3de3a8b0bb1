import type { Course, Draft } from "@helhet/course";
import type { Record } from "@helhet/record";
import type { Terminal } from "../command.ts";
import { type ExitCode, exitCodes, misused } from "../complaint.ts";
import { type CheckedCourses, checkedCourses } from "../course-file.ts";
import { readGuidelines, usualFolder } from "../guideline-folder.ts";
import { readOptions } from "../options.ts";
import { tally } from "../progress.ts";
import { withRecord } from "../record/open-record.ts";
import { linesOfTotal, putAll } from "./put-all.ts";
import type { Incoming } from "./put-person.ts";

const text = { type: "string" } as const;

/** Reads a course file into the record: nothing where any line is wrong, everything once however often it is read. */
export async function importCourseFile(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readOptions(words, { guidelines: text, test: { type: "boolean" } }, 1);
  const [path] = options.words;
  if (path === undefined) throw misused("The course file is not named.", "helhet import course FILE");
  const loaded = await readGuidelines(options.text("guidelines") ?? usualFolder);
  const courses = await checkedCourses(path);
  const units = new Set<string>();
  const lines = await withRecord(terminal, loaded, async (record) => {
    const total = await putAll(record, incoming(courses, options.flag("test"), units), tally(terminal, "persons"));
    return [...(await unknownUnits(record, units)), ...linesOfTotal(total)];
  });
  for (const line of lines) await terminal.say(line);
  return exitCodes.done;
}

async function* incoming(courses: CheckedCourses, test: boolean, units: Set<string>): AsyncGenerator<Incoming> {
  for await (const course of courses()) {
    for (const unit of unitsOf(course)) units.add(unit);
    yield { person: course.person, drafts: course.entries.map(draftOf), test };
  }
}

/** The record gives its own `recorded` and `seq`. */
function draftOf(entry: Course["entries"][number]): Draft {
  const { recorded: _recorded, seq: _seq, ...draft } = entry;
  return draft;
}

function unitsOf({ entries }: Course): readonly string[] {
  return entries.flatMap((one) =>
    one.kind === "enrolment-started" || one.kind === "care-relation" ? one.data.unit : [],
  );
}

async function unknownUnits({ directory }: Record, units: ReadonlySet<string>): Promise<readonly string[]> {
  const known = new Set((await directory.units()).map(({ id }) => id));
  const unknown = [...units].filter((unit) => !known.has(unit)).length;
  if (unknown === 0) return [];
  return [
    `${unknown} units of the file are not known here: their persons are seen by nobody until the units are added.`,
  ];
}
