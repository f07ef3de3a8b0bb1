import { checkBackup, openRecord, restore as restoreBackup } from "@helhet/record-postgres";
import { projectorFor } from "@helhet/service";
import type { Command, Terminal } from "../command.ts";
import { type ExitCode, exitCodes, misused, refused } from "../complaint.ts";
import { readGuidelines, usualFolder } from "../guideline-folder.ts";
import { readOptions } from "../options.ts";
import { progressBar } from "../progress-bar.ts";
import { keysThere } from "../record/keys.ts";
import { type Database, withDatabase } from "../record/open-record.ts";
import { fileComplaints, sayBackup } from "./said.ts";

const usage = `helhet restore FILE

Puts a backup into an empty database, all of it or nothing, brings it to the newest schema, and walks every course's hash
chain. The file is read whole and checked before anything is written. DATABASE_URL or HELHET_DATA say where, as for the server.
The last line told is: N chains verified.`;

/** Restores a backup into an empty database. */
export const restore: Command = {
  name: "restore",
  summary: "put a backup into an empty database, and verify it",
  usage,
  async run(words, terminal) {
    const [file] = readOptions(words, {}, 1).words;
    if (file === undefined) throw misused("The file of the backup is missing.", "helhet restore FILE");
    await fileComplaints(file, checkBackup(file, keysThere(terminal)));
    return withDatabase(terminal, (database) => put(file, database, terminal));
  },
};

async function put(file: string, database: Database, terminal: Terminal): Promise<ExitCode> {
  const bar = progressBar(terminal);
  const onTable = (_table: string, done: number, total: number): void => bar.at(done, total);
  const restored = await fileComplaints(file, restoreBackup({ ...database, file, onTable }));
  await sayBackup(restored, terminal);
  await verify(database, terminal);
  return exitCodes.done;
}

async function verify(database: Database, terminal: Terminal): Promise<void> {
  const record = await openRecord({ ...database, projectorFor: projectorFor(await readGuidelines(usualFolder)) });
  try {
    let chains = 0;
    for await (const { done, faults } of record.verify()) {
      chains = done;
      if (faults.length > 0)
        throw refused("The restored record has faults.", { mend: "Run helhet verify to see where each is." });
    }
    terminal.tell(`${chains} chains verified`);
  } finally {
    await record.close();
  }
}
