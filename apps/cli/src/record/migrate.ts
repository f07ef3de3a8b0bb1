import type { Command } from "../command.ts";
import { exitCodes } from "../complaint.ts";
import { readOptions } from "../options.ts";
import { migrateDatabase, withDatabase } from "./open-record.ts";

const usage = `helhet migrate

Brings the database to the newest schema, and makes the roles of the record. Says each step taken, one a line; none where
it is the newest already. Two at once wait for each other.`;

/** Brings the database to the newest schema. */
export const migrate: Command = {
  name: "migrate",
  summary: "bring the database to the newest schema",
  usage,
  async run(words, terminal) {
    readOptions(words, {});
    const steps = await withDatabase(terminal, migrateDatabase);
    for (const step of steps) await terminal.say(step);
    terminal.tell(`${steps.length} steps taken`);
    return exitCodes.done;
  },
};
