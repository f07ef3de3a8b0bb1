import { stat } from "node:fs/promises";
import { notThere } from "../../complaint.ts";
import { readTable, tablePath } from "./read-table.ts";
import type { TableMapping } from "./table-mapping.ts";

/**
 * Looks for the folder, for every table in it and for every table's columns, before anything is opened or made. Complains of
 * what is not there, all at once; throws TableError for a table of another form.
 */
export async function checkFolder(directory: string, tables: readonly TableMapping[]): Promise<void> {
  const found = await stat(directory).catch(() => null);
  if (found === null || !found.isDirectory())
    throw notThere(`The folder of tables is ${found === null ? "not there" : "no folder"}.`, {
      where: directory,
      mend: "Name the folder that holds tables/everybody.csv.gz and the others.",
    });
  const missing = tables.map(({ table }) => table).filter((table) => tablePath(directory, table) === undefined);
  if (missing.length > 0)
    throw notThere(`The folder lacks the tables ${missing.join(", ")}.`, {
      where: directory,
      mend: "Each stands in it as tables/NAME.csv.gz, NAME.csv.gz, or the same unzipped.",
    });
  for (const { table, columns } of tables) {
    const rows = readTable({ directory, table, columns: Object.keys(columns) });
    await rows.next();
    await rows.return(undefined);
  }
}
