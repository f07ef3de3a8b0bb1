import { writeCourseFile } from "@helhet/course";
import type { Record } from "@helhet/record";
import type { Command, Terminal } from "../command.ts";
import { exitCodes, misused, notThere } from "../complaint.ts";
import { readGuidelines, usualFolder } from "../guideline-folder.ts";
import { type Options, readOptions } from "../options.ts";
import { tally } from "../progress.ts";
import { type Sink, sinkFor } from "../sink.ts";
import { accountOf } from "./account-of.ts";
import { withHeldRecord } from "./open-record.ts";

const usage = `helhet export --as SUBJECT [--person ID[,ID]] [--out FILE]

Writes course files of the persons whom an account may follow: through the same gate as on the screen, and logged where
the person can see it. Entries that the account may not read are not in the file, and it is said that some are missing.

  --as SUBJECT      whose eyes: the account's subject at the issuer, for instance demo-runa
  --person ID[,ID]  those persons only; all that the account may follow where it is not said
  --out FILE        writes there; to the terminal where it is not said
The last line told is: N persons, M entries.`;

const text = { type: "string" } as const;
const identity = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Writes course files through somebody's eyes. */
export const exportCommand: Command = {
  name: "export",
  summary: "write course files of persons, through an account's eyes",
  usage,
  async run(words, terminal) {
    const options = readOptions(words, { as: text, person: text, out: text });
    options.need("as");
    for (const one of options.list("person"))
      if (!identity.test(one))
        throw misused(`--person cannot be ${one}.`, "It is the id in the address of the person's page.");
    const loaded = await readGuidelines(usualFolder);
    const out = sinkFor(options.text("out"), terminal);
    await withHeldRecord(terminal, loaded, (record) => writeAll(record, options, out, terminal));
    await out.close();
    return exitCodes.done;
  },
};

async function writeAll(record: Record, options: Options, out: Sink, terminal: Terminal): Promise<void> {
  const as = await accountOf(record, options.need("as"));
  const named = options.list("person");
  const persons = named.length > 0 ? named : (await record.persons.listed(as, null)).map(({ person }) => person);
  const progress = tally(terminal, "persons");
  let entries = 0;
  let incomplete = 0;
  for (const [index, person] of persons.entries()) {
    const read = await record.course(as, person);
    if (!read.ok) throw notThere("The account follows nobody of that id.", { where: person });
    await out.write(writeCourseFile(read.value.course));
    entries += read.value.course.entries.length;
    incomplete += read.value.hasHidden ? 1 : 0;
    progress.at(index + 1, persons.length);
  }
  if (incomplete > 0)
    terminal.tell(`Of ${incomplete} persons the account may not read everything: those files are not whole.`);
  terminal.tell(`${persons.length} persons, ${entries} entries`);
}
