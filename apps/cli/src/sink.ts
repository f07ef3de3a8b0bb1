import { type FileHandle, open } from "node:fs/promises";
import type { Terminal } from "./command.ts";
import { cannotWrite } from "./file-complaints.ts";

/** Where an answer of many lines goes: a file, or the terminal. Waits for a slow reader. */
export interface Sink {
  /** Whole lines, each with its end. */
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * A file where a path is given, else the terminal. The file is made with the first line, or at the end where there is none:
 * what is refused before leaves a file that was there as it is. Complains of a file that cannot be written.
 */
export function sinkFor(path: string | null, terminal: Terminal): Sink {
  if (path === null) return { write: (text) => terminal.say(text.trimEnd()), close: () => Promise.resolve() };
  let file: FileHandle | null = null;
  const toFile = async (text: string): Promise<void> => {
    try {
      file ??= await open(path, "w");
      await file.writeFile(text);
    } catch (error) {
      throw cannotWrite(path, error);
    }
  };
  return {
    write: toFile,
    async close() {
      await toFile("");
      await file?.close();
    },
  };
}
