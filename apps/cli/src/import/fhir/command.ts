import { dayIn } from "@helhet/course";
import type { ImportHouse, PersonRead } from "@helhet/fhir";
import type { Terminal } from "../../command.ts";
import { type ExitCode, exitCodes, misused } from "../../complaint.ts";
import { readGuidelines, usualFolder } from "../../guideline-folder.ts";
import { type Options, readOptions } from "../../options.ts";
import { tally } from "../../progress.ts";
import { progressBar } from "../../progress-bar.ts";
import { withRecord } from "../../record/open-record.ts";
import { exitOnSignals } from "../../record/signals.ts";
import { aFewAtATime } from "../put-all.ts";
import { membersIn, type NewMember, settle } from "../settle.ts";
import { type Asked, askedIn, houseOf, madePlace, placeFor } from "./house.ts";
import { type Inputs, inputsIn } from "./inputs.ts";
import { type Ledger, newLedger } from "./ledger.ts";
import { putRead } from "./put-read.ts";
import { readPersons } from "./read-persons.ts";
import { reportOf } from "./report.ts";
import { asPut, newTotal, type Total } from "./total.ts";

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const kinds = {
  unit: text,
  source: text,
  "care-level": text,
  organisation: text,
  member: text,
  guidelines: text,
} as const;

/** One run of the command. */
interface Run {
  readonly options: Options;
  readonly asked: Asked;
  readonly inputs: Inputs;
  readonly ledger: Ledger;
  readonly total: Total;
  readonly now: number;
  readonly terminal: Terminal;
}

/** Reads FHIR R4 resources into the record: docs/reference/fhir-import.md. */
export async function importFhir(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readOptions(words, { ...kinds, "own-appointments": flag, test: flag, "dry-run": flag }, 1);
  const [path] = options.words;
  if (path === undefined) throw misused("What is to be imported is not named.", "helhet import fhir FILE or DIR");
  const asked = askedIn(options);
  const members = membersIn(options);
  const inputs = await inputsIn(path);
  const ledger = newLedger();
  const run: Run = { options, asked, inputs, ledger, total: newTotal(ledger), now: Date.now(), terminal };
  const began = performance.now();
  const release = exitOnSignals();
  try {
    await (options.flag("dry-run") ? countOnly(run) : put(run, members));
  } finally {
    release();
  }
  return say(run, paceOf(run.total, began));
}

/** Reads and maps everything, and writes nothing. */
async function countOnly(run: Run): Promise<void> {
  const house = houseOf(madePlace(run.asked.source), run.asked, run.now);
  for await (const read of persons(run, house)) run.total.add(asPut(read, house));
  await run.terminal.say("Nothing was written.");
}

async function put(run: Run, members: readonly NewMember[]): Promise<void> {
  const { options, asked, total, now, terminal } = run;
  const loaded = await readGuidelines(options.text("guidelines") ?? usualFolder);
  await withRecord(terminal, loaded, async (record) => {
    const place = await placeFor(record, asked);
    await settle(record, place, members, dayIn(place.unit.zone, now));
    const house = houseOf(place, asked, now);
    const progress = tally(terminal, "persons");
    await aFewAtATime(persons(run, house), async (read) => {
      total.add(await putRead(record, read, house));
      progress.at(total.persons);
    });
  });
}

function persons({ inputs, ledger, terminal }: Run, house: ImportHouse): AsyncGenerator<PersonRead> {
  const bar = progressBar(terminal);
  const kilobytes = (bytes: number): number => Math.ceil(bytes / 1_024);
  return readPersons(inputs, house, ledger, (done, all) => bar.at(kilobytes(done), kilobytes(all)));
}

function paceOf({ entries }: Total, began: number): string {
  const seconds = (performance.now() - began) / 1_000;
  return `${Math.round(entries / seconds)} entries/s in ${seconds.toFixed(1)} s`;
}

async function say({ terminal, ledger, inputs, total }: Run, pace: string): Promise<ExitCode> {
  for (const line of [...reportOf(ledger, inputs), pace, ...total.lines()]) await terminal.say(line);
  return ledger.refused().count > 0 ? exitCodes.refused : exitCodes.done;
}
