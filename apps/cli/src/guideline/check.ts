import { checkGuideline, problemLine } from "@helhet/engine";
import type { Terminal } from "../command.ts";
import { type ExitCode, exitCodes } from "../complaint.ts";
import { readOptions } from "../options.ts";
import { readGuidelineFolder } from "./read-folder.ts";

/** `helhet guideline check DIR`: every problem of one folder as a line with file, line and mend. */
export async function checkFolder(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const folder = await readGuidelineFolder(readOptions(words, {}, 1).words, "check");
  const problems = checkGuideline(folder.files, folder.name);
  for (const problem of problems) await terminal.say(problemLine({ ...problem, file: folder.pathOf(problem.file) }));
  await terminal.say(`${problems.length} ${problems.length === 1 ? "problem" : "problems"}`);
  return problems.length === 0 ? exitCodes.done : exitCodes.refused;
}
