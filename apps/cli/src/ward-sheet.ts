import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type KeptSheet, type SheetStore, sheetStore } from "@helhet/record-postgres";
import type { Command, Terminal } from "./command.ts";
import { type ExitCode, exitCodes, misused, notThere, refused } from "./complaint.ts";
import { isDay } from "./day.ts";
import { readOptions } from "./options.ts";
import { dataDirectoryOf, keysThere } from "./record/keys.ts";

const usage = `helhet ward-sheet --to DIR [--day DAY] [--unit UNIT]

Opens the sheets for downtime that the server made in the morning, and writes them as PDF into a folder, to be printed. It
needs neither the server nor the database: only HELHET_DATA and the keys. Each unit's newest sheet, unless a day is said. The
files name who is on the wards: print them, then delete them.

  --to DIR      where they are written; made where it is not there. A file that is there is replaced
  --day DAY     the sheets of that day, as 2026-01-31
  --unit UNIT   one unit's alone, by its UUID`;

const options = { to: { type: "string" }, day: { type: "string" }, unit: { type: "string" } } as const;

/** Opens the sheets that the server keeps for a morning when it does not answer. */
export const wardSheet: Command = {
  name: "ward-sheet",
  summary: "write the wards' sheets for downtime as PDF, without server or database",
  usage,
  async run(words, terminal): Promise<ExitCode> {
    const { need, text } = readOptions(words, options);
    const to = need("to");
    const [day, unit] = [text("day"), text("unit")];
    if (day !== null && !isDay(day)) throw misused("--day is not a day of the calendar.", "Write it as 2026-01-31.");
    const keys = keysThere(terminal);
    const store = sheetStore(dataDirectoryOf(terminal), () => keys);
    const kept = (await store.kept()).filter((one) => (day ?? one.day) === one.day && (unit ?? one.unit) === one.unit);
    const newest = kept.filter((one, n) => kept.findIndex((other) => other.unit === one.unit) === n);
    if (newest.length === 0)
      throw notThere("No such sheet is kept.", {
        where: join(dataDirectoryOf(terminal), "ward-sheets"),
        mend: "A sheet is made each day in units whose leader has set a time: Dagtavle, Dagens ark.",
      });
    await mkdir(to, { recursive: true });
    for (const sheet of newest) await write(store, sheet, to, terminal);
    return exitCodes.done;
  },
};

async function write(store: SheetStore, sheet: KeptSheet, to: string, terminal: Terminal): Promise<void> {
  const file = join(to, `${sheet.unit}_${sheet.day}.pdf`);
  const pdf = await store.open(sheet).catch(() => {
    throw refused("The sheet cannot be opened.", {
      where: `${sheet.unit}, ${sheet.day}`,
      mend: "Set HELHET_KEYS to those of the server that made it. If they are, the file was changed.",
    });
  });
  await writeFile(file, pdf, { mode: 0o600 }).catch(() => {
    throw refused("The PDF cannot be written.", { where: file, mend: "Choose another folder." });
  });
  await terminal.say(file);
}
