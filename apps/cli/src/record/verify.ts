import type { ChainFault, Record } from "@helhet/record";
import type { Command, Terminal } from "../command.ts";
import { exitCodes } from "../complaint.ts";
import { readGuidelines, usualFolder } from "../guideline-folder.ts";
import { readOptions } from "../options.ts";
import { tally } from "../progress.ts";
import { withHeldRecord } from "./open-record.ts";

const usage = `helhet verify

Walks the hash chain of every course and tells each fault: {person, seq, fault}, one JSON object a line. Faults are
changed, missing, order, head, signature and salt. Exit code 1 where there is one. The last line told is:
N courses verified, M faults.`;

/** Walks every course's chain. */
export const verify: Command = {
  name: "verify",
  summary: "walk every course's hash chain and tell what is wrong",
  usage,
  async run(words, terminal) {
    readOptions(words, {});
    const loaded = await readGuidelines(usualFolder);
    const faults = await withHeldRecord(terminal, loaded, (record) => walk(record, terminal));
    return faults === 0 ? exitCodes.done : exitCodes.refused;
  },
};

async function walk(record: Record, terminal: Terminal): Promise<number> {
  const progress = tally(terminal, "courses");
  let verified = 0;
  let faults = 0;
  const say = ({ person, seq, fault }: ChainFault): Promise<void> =>
    terminal.say(JSON.stringify({ person, seq, fault }));
  for await (const step of record.verify()) {
    for (const fault of step.faults) await say(fault);
    faults += step.faults.length;
    verified = step.done;
    progress.at(step.done, step.total);
  }
  terminal.tell(`${verified} courses verified, ${faults} faults`);
  return faults;
}
