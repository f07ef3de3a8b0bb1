import { type Backup, NotABackup, NotEmpty } from "@helhet/record-postgres";
import type { Terminal } from "../command.ts";
import { type ExitCode, exitCodes, notThere, refused } from "../complaint.ts";

/** Says what a backup holds, a line a table, and last: N persons, M entries. */
export async function sayBackup({ at, tables }: Backup, terminal: Terminal): Promise<ExitCode> {
  const rows = (name: string): number => tables.find(({ table }) => table === name)?.rows ?? 0;
  await terminal.say(`everything acknowledged until ${at}`);
  for (const { table, rows } of tables) await terminal.say(`${table}: ${rows} rows`);
  await terminal.say(`${rows("person")} persons, ${rows("entry")} entries`);
  return exitCodes.done;
}

/** What may be wrong with the file, told with where and how to mend it. */
export async function fileComplaints<T>(file: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const where = { where: file };
    if (error instanceof NotABackup && isMissing(error.cause)) throw notThere("The file cannot be read.", where);
    if (error instanceof NotABackup) throw refused(`The backup was refused. ${error.message}`, where);
    if (error instanceof NotEmpty)
      throw refused(`${error.message} A restore never writes beside or over one.`, {
        mend: "Give it an empty database, or another HELHET_DATA.",
      });
    if (isMissing(error)) throw notThere("The file cannot be written.", where);
    if (isFull(error)) throw refused("There is no room for the file.", where);
    throw error;
  }
}

const codeOf = (error: unknown): string => String((error as { code?: unknown } | undefined)?.code ?? "");
const isMissing = (error: unknown): boolean =>
  ["ENOENT", "EACCES", "EISDIR", "EROFS", "ENOTDIR"].includes(codeOf(error));
const isFull = (error: unknown): boolean => ["ENOSPC", "EDQUOT", "EFBIG"].includes(codeOf(error));
