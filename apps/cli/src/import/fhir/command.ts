import { dayIn } from "@helhet/course";
import type { ImportHouse, PersonRead } from "@helhet/fhir";
import type { Terminal } from "../../command.ts";
import { type ExitCode, exitCodes, misused } from "../../complaint.ts";
import { readGuidelines, usualFolder } from "../../guideline-folder.ts";
import { readOptions } from "../../options.ts";
import { tally } from "../../progress.ts";
import { progressBar } from "../../progress-bar.ts";
import { withRecord } from "../../record/open-record.ts";
import { aFewAtATime } from "../put-all.ts";
import { membersIn, settle } from "../settle.ts";
import { askedIn, houseOf, madePlace, placeFor } from "./house.ts";
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

/** Reads FHIR R4 resources into the record: docs/reference/fhir-import.md. */
export async function importFhir(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readOptions(words, { ...kinds, test: flag, "dry-run": flag }, 1);
  const [path] = options.words;
  if (path === undefined) throw misused("What is to be imported is not named.", "helhet import fhir FILE or DIR");
  const asked = askedIn(options);
  const members = membersIn(options);
  const inputs = await inputsIn(path);
  const ledger = newLedger();
  const total = newTotal(ledger);
  const now = Date.now();
  const began = performance.now();
  if (options.flag("dry-run")) {
    const house = houseOf(madePlace(asked.source), asked, now);
    for await (const read of persons(inputs, house, ledger, terminal)) total.add(asPut(read, house));
    await terminal.say("Nothing was written.");
  } else {
    const loaded = await readGuidelines(options.text("guidelines") ?? usualFolder);
    await withRecord(terminal, loaded, async (record) => {
      const place = await placeFor(record, asked);
      await settle(record, place, members, dayIn(place.unit.zone, now));
      const house = houseOf(place, asked, now);
      const progress = tally(terminal, "persons");
      await aFewAtATime(persons(inputs, house, ledger, terminal), async (read) => {
        total.add(await putRead(record, read, house));
        progress.at(total.persons);
      });
    });
  }
  return say(terminal, ledger, inputs, [paceOf(total, began), ...total.lines()]);
}

function persons(inputs: Inputs, house: ImportHouse, ledger: Ledger, terminal: Terminal): AsyncGenerator<PersonRead> {
  const bar = progressBar(terminal);
  const kilobytes = (bytes: number): number => Math.ceil(bytes / 1_024);
  return readPersons(inputs, house, ledger, (done, all) => bar.at(kilobytes(done), kilobytes(all)));
}

function paceOf({ entries }: Total, began: number): string {
  const seconds = (performance.now() - began) / 1_000;
  return `${Math.round(entries / seconds)} entries/s in ${seconds.toFixed(1)} s`;
}

async function say(terminal: Terminal, ledger: Ledger, inputs: Inputs, closing: readonly string[]): Promise<ExitCode> {
  for (const line of [...reportOf(ledger, inputs), ...closing]) await terminal.say(line);
  return ledger.refused().count > 0 ? exitCodes.refused : exitCodes.done;
}
