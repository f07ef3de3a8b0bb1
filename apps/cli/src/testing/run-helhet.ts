import type { ExitCode } from "../complaint.ts";
import { helhet } from "../main.ts";

/** What a command line answered. */
export interface Ran {
  readonly code: ExitCode;
  readonly said: readonly string[];
  readonly told: string;
}

/** Runs a command line in this process, with an environment of its own. */
export async function runHelhet(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const said: string[] = [];
  const told: string[] = [];
  const terminal = {
    say: async (line: string) => void said.push(line),
    tell: (line: string) => void told.push(line),
    environment,
  };
  const code = await helhet(words, terminal);
  return { code, said, told: told.join("\n") };
}
