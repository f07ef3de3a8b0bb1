import { dayIn } from "@helhet/course";
import type { Terminal } from "../../command.ts";
import { type ExitCode, exitCodes, misused, refused } from "../../complaint.ts";
import { readGuidelines, usualFolder } from "../../guideline-folder.ts";
import { type Options, readOptions } from "../../options.ts";
import { tally } from "../../progress.ts";
import { withRecord } from "../../record/open-record.ts";
import { linesOfTotal, putAll } from "../put-all.ts";
import type { Incoming } from "../put-person.ts";
import { membersIn, type NewMember, settle } from "../settle.ts";
import { checkFolder } from "./check-folder.ts";
import { trialOrganisation, trialUnit } from "./house.ts";
import { type Ledger, ledgerFor } from "./ledger.ts";
import { readCourses } from "./read-courses.ts";
import { TableError } from "./read-table.ts";
import { reportOf } from "./report.ts";
import { idOf, usualDayZero } from "./subject.ts";
import { allTables } from "./tables/all.ts";

const text = { type: "string" } as const;

/** Reads a folder of CTN-0094 tables into the record: docs/reference/ctn0094-import.md. */
export async function importCtn0094(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readOptions(
    words,
    { member: text, "day-zero": text, guidelines: text, "dry-run": { type: "boolean" } },
    1,
  );
  const [directory] = options.words;
  if (directory === undefined) throw misused("The folder of tables is not named.", "helhet import ctn0094 DIR");
  const ledger = ledgerFor(allTables.map(({ table }) => table));
  const members = membersIn(options);
  const dayZero = options.day("day-zero", usualDayZero);
  await asComplaint(checkFolder(directory, allTables));
  const persons = toldAsComplaint(incoming(directory, dayZero, ledger));
  const total = options.flag("dry-run") ? await countOnly(persons) : await put(terminal, options, members, persons);
  for (const line of [...reportOf(ledger, allTables), ...total]) await terminal.say(line);
  return exitCodes.done;
}

async function put(
  terminal: Terminal,
  options: Options,
  members: readonly NewMember[],
  persons: AsyncIterable<Incoming>,
): Promise<readonly string[]> {
  const loaded = await readGuidelines(options.text("guidelines") ?? usualFolder);
  return withRecord(terminal, loaded, async (record) => {
    await settle(
      record,
      { organisation: trialOrganisation, unit: trialUnit, idOf },
      members,
      dayIn("Europe/Oslo", Date.now()),
    );
    const began = performance.now();
    const total = await putAll(record, persons, tally(terminal, "persons"));
    const seconds = (performance.now() - began) / 1_000;
    const pace = `${Math.round(total.written / seconds)} entries/s in ${seconds.toFixed(1)} s`;
    return [pace, ...linesOfTotal(total)];
  });
}

async function* incoming(directory: string, dayZero: string, ledger: Ledger): AsyncGenerator<Incoming> {
  for await (const { person, drafts } of readCourses(directory, dayZero, ledger)) yield { person, drafts, test: false };
}

/** Reads and maps everything, and writes nothing. */
async function countOnly(persons: AsyncIterable<Incoming>): Promise<readonly string[]> {
  let count = 0;
  let entries = 0;
  for await (const { drafts } of persons) {
    count += 1;
    entries += drafts.length;
  }
  return ["Nothing was written.", `${count} persons, ${entries} entries`];
}

async function* toldAsComplaint<T>(source: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    yield* source;
  } catch (error) {
    throw told(error, " What was read before it is in the record; the same import again goes on from there.");
  }
}

const asComplaint = (check: Promise<void>): Promise<void> =>
  check.catch((error: unknown) => {
    throw told(error);
  });

function told(error: unknown, more = ""): unknown {
  if (!(error instanceof TableError)) return error;
  return refused(error.message, { mend: `See docs/reference/ctn0094-import.md for the form.${more}` });
}
