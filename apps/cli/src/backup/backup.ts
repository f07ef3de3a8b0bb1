import { existsSync } from "node:fs";
import { backUp, checkBackup } from "@helhet/record-postgres";
import type { Command, Terminal } from "../command.ts";
import { type ExitCode, misused, refused } from "../complaint.ts";
import { readOptions } from "../options.ts";
import { progressBar } from "../progress-bar.ts";
import { keysThere } from "../record/keys.ts";
import { checkHeld, withDatabase } from "../record/open-record.ts";
import { fileComplaints, sayBackup } from "./said.ts";

const usage = `helhet backup --out FILE [--recipient age1…[,age1…]]
helhet backup --check FILE

Writes the whole record into one encrypted file while people work: one snapshot, so that no write is half in it. The file is
read again, every sum compared, before it gets its name. It holds everything but sessions.

  --out FILE         where; a file that is there already is never written over
  --recipient age1…  also opened by whoever has the secret of this recipient (age-encryption.org)
  --check FILE       reads a backup, compares every sum, and writes nothing
It is opened by HELHET_KEYS alone: keep the keys elsewhere. Without them a backup is worth nothing.`;

const text = { type: "string" } as const;

/** Backs the record up, or checks a backup. */
export const backup: Command = {
  name: "backup",
  summary: "back the whole record up in one encrypted file, or check one",
  usage,
  async run(words, terminal) {
    const options = readOptions(words, { out: text, recipient: text, check: text });
    const checked = options.text("check");
    return checked === null
      ? write(options.need("out"), options.list("recipient"), terminal)
      : check(checked, terminal);
  },
};

async function write(file: string, recipients: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const wrong = recipients.find((one) => !/^age1[a-z0-9]{50,}$/.test(one));
  if (wrong !== undefined) throw misused("--recipient is not an age recipient.", "It begins with age1.");
  if (existsSync(file))
    throw refused("There is a file of that name already.", { where: file, mend: "Give --out another name." });
  checkHeld(terminal);
  const bar = progressBar(terminal);
  const made = await withDatabase(terminal, ({ connectionString, keys }) => {
    const onTable = (_table: string, done: number, total: number): void => bar.at(done, total);
    return fileComplaints(file, backUp({ connectionString, keys, file, recipients, onTable }));
  });
  return sayBackup(made, terminal);
}

async function check(file: string, terminal: Terminal): Promise<ExitCode> {
  return sayBackup(await fileComplaints(file, checkBackup(file, keysThere(terminal))), terminal);
}
