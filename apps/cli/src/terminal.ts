import { once } from "node:events";
import type { Terminal } from "./command.ts";

/** The terminal of this process. A reader who goes away (as `head` does) ends the program in silence. */
export function processTerminal(): Terminal {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  return {
    async say(line) {
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
    },
    tell: (line) => void process.stderr.write(`${line}\n`),
    environment: process.env,
  };
}
