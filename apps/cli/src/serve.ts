import { fileURLToPath } from "node:url";
import type { Command } from "./command.ts";
import { type ExitCode, exitCodes } from "./complaint.ts";
import { readOptions } from "./options.ts";
import { runToItsEnd } from "./run-to-its-end.ts";

const launcher = fileURLToPath(new URL("../../../scripts/launch.mjs", import.meta.url));

const usage = `helhet serve

The same as npm start: builds what is missing, starts the database, and serves until Ctrl-C. Settings come from the
environment: docs/reference/settings.md. Exit code 1 where it could not start, or ended by a fault; it has said why.`;

/** Serves Helhet, as npm start does. */
export const serve: Command = {
  name: "serve",
  summary: "serve Helhet until Ctrl-C, as npm start does",
  usage,
  async run(words): Promise<ExitCode> {
    readOptions(words, {});
    const code = await runToItsEnd([launcher, "start"]);
    return code === 0 ? exitCodes.done : exitCodes.refused;
  },
};
