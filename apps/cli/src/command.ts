import type { ExitCode } from "./complaint.ts";

/** Where a command writes and what it reads beside its arguments. */
export interface Terminal {
  /** A line of the answer; resolves when the reader can take more. */
  say(line: string): Promise<void>;
  /** A line for people: progress and complaints. Never part of the answer. */
  tell(line: string): void;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** One word of the command line. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** All that `--help` shows. */
  readonly usage: string;
  /** Throws Complaint for whatever the user can mend. */
  run(words: readonly string[], terminal: Terminal): Promise<ExitCode>;
}
