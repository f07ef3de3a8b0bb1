import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { Terminal } from "./command.ts";
import { notThere } from "./complaint.ts";

/** Where an answer of many lines goes: a file, or the terminal. Waits for a slow reader. */
export interface Sink {
  /** Whole lines, each with its end. */
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/** A file where a path is given, else the terminal. Complains of a file that cannot be written. */
export function sinkFor(path: string | null, terminal: Terminal): Sink {
  if (path === null) return { write: (text) => terminal.say(text.trimEnd()), close: () => Promise.resolve() };
  const file = createWriteStream(path);
  const broken = once(file, "error").then(() => {
    throw notThere("The file cannot be written.", { where: path });
  });
  broken.catch(() => {});
  return {
    async write(text) {
      if (!file.write(text)) await Promise.race([once(file, "drain"), broken]);
    },
    async close() {
      file.end();
      await Promise.race([once(file, "close"), broken]);
    },
  };
}
