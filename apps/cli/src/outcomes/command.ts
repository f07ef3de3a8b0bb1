import { existsSync } from "node:fs";
import { outcomes, outcomesOf, outcomeWord, weeklyWords } from "@helhet/measures";
import type { Command } from "../command.ts";
import { exitCodes, misused, notThere, refused } from "../complaint.ts";
import { TableError } from "../import/ctn0094/read-table.ts";
import { readOptions } from "../options.ts";
import { tally } from "../progress.ts";
import { sinkFor } from "../sink.ts";
import { readTrialPersons, type TrialPerson } from "./read-weekly-facts.ts";

const usage = `helhet outcomes DIR [--out FILE]

Reads the tables everybody, randomization, visit and uds of a folder in the form of CTN-0094, and writes sixty-two published
treatment outcomes of every person as CSV: who, then a column an outcome. Yes and no are TRUE and FALSE; empty where the person's weeks
are too few to say. What each column means: docs/reference/outcomes.md.

  --out FILE  writes there; to the terminal where it is not said
The last line is: N persons (told beside the answer where the CSV goes to the terminal).`;

/** Published outcomes of a folder of trial tables, as CSV. */
export const outcomesCommand: Command = {
  name: "outcomes",
  summary: "sixty-two published outcomes of a folder of trial tables, as CSV",
  usage,
  async run(words, terminal) {
    const options = readOptions(words, { out: { type: "string" } }, 1);
    const [directory] = options.words;
    if (directory === undefined) throw misused("The folder of tables is not named.", "helhet outcomes DIR --out FILE");
    if (!existsSync(directory)) throw notThere("The folder is not there.", { where: directory });
    const path = options.text("out");
    const rows = tally(terminal, "rows");
    const persons = await readTrialPersons(directory, (read) => rows.at(read)).catch((error) =>
      complainedOf(error, directory),
    );
    const out = sinkFor(path, terminal);
    await out.write(`${["who", ...outcomes.map(({ column }) => column)].join(",")}\n`);
    const done = tally(terminal, "persons");
    for (const [index, person] of persons.entries()) {
      await out.write(lineOf(person));
      done.at(index + 1, persons.length);
    }
    await out.close();
    const total = `${persons.length} persons`;
    if (path === null) terminal.tell(total);
    else await terminal.say(total);
    return exitCodes.done;
  },
};

function lineOf({ who, definition, facts }: TrialPerson): string {
  const values = [...outcomesOf(outcomeWord(weeklyWords(definition, facts))).values()];
  return `${[who, ...values.map(cellOf)].join(",")}\n`;
}

function cellOf(value: number | boolean | null): string {
  return value === null ? "" : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function complainedOf(error: unknown, where: string): never {
  const mend =
    "Name the folder that holds everybody.csv and the others, also with .gz: docs/reference/ctn0094-import.md.";
  if (error instanceof TableError) throw refused(error.message, { where, mend });
  throw error;
}
