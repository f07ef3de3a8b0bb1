import type { Command } from "../command.ts";
import { exitCodes } from "../complaint.ts";
import { readGuidelines, usualFolder } from "../guideline-folder.ts";
import { readOptions } from "../options.ts";
import { progressBar } from "../progress-bar.ts";
import { withHeldRecord } from "./open-record.ts";

const usage = `helhet rebuild [--workers N] [--guidelines DIR]

Makes every projection anew from the entries, beside what was shown in the past. May run while people work.

  --workers N       how many courses at a time; 4 where it is not said
  --guidelines DIR  folder of guidelines
The last line told is: N courses followed again.`;

/** Makes every projection anew. */
export const rebuild: Command = {
  name: "rebuild",
  summary: "make every projection anew from the entries",
  usage,
  async run(words, terminal) {
    const options = readOptions(words, { workers: { type: "string" }, guidelines: { type: "string" } });
    const workers = options.number("workers", 4, 1);
    const loaded = await readGuidelines(options.text("guidelines") ?? usualFolder);
    const bar = progressBar(terminal);
    const { done } = await withHeldRecord(terminal, loaded, (record) =>
      record.rebuild({ workers, onProgress: ({ done, total }) => bar.at(done, total) }),
    );
    terminal.tell(`${done} courses followed again`);
    return exitCodes.done;
  },
};
