import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { createGunzip } from "node:zlib";

/** One row: every column by its name; an empty text is a missing value. */
export type Row = Readonly<Record<string, string>>;

/** A table that cannot be read as the publisher's form; the message says which, and never repeats a value. */
export class TableError extends Error {
  override readonly name = "TableError";
}

/** The columns that a table must have, and where it stands. */
export interface TableForm {
  readonly directory: string;
  readonly table: string;
  readonly columns: readonly string[];
}

/** Where a table stands: `tables/NAME.csv.gz`, `NAME.csv.gz`, or the same unzipped; undefined for none. */
export function tablePath(directory: string, table: string): string | undefined {
  return [join(directory, "tables"), directory]
    .flatMap((place) => [join(place, `${table}.csv.gz`), join(place, `${table}.csv`)])
    .find(existsSync);
}

function pathOf(directory: string, table: string): string {
  const path = tablePath(directory, table);
  if (path === undefined) throw new TableError(`The table ${table} is not there.`);
  return path;
}

/** Reads a table row by row, in the order of the file. Throws TableError where a line or the header has another form. */
export async function* readTable(form: TableForm): AsyncGenerator<Row> {
  const path = pathOf(form.directory, form.table);
  const file = createReadStream(path);
  const text = path.endsWith(".gz") ? file.pipe(createGunzip()) : file;
  file.on("error", (error) => text.destroy(error));
  let header: readonly string[] | null = null;
  let number = 0;
  for await (const line of readable(form.table, linesOf(text))) {
    number += 1;
    const cells = cellsOf(line);
    if (header === null) {
      checkHeader(form, cells);
      header = cells;
    } else yield rowOf(form, header, cells, number);
  }
  if (header === null) throw new TableError(`The table ${form.table} is empty.`);
}

/** The system's, gzip's and the decoder's own errors, told as the table's. */
async function* readable(table: string, lines: AsyncIterable<string>): AsyncGenerator<string> {
  try {
    yield* lines;
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code.startsWith("Z_")) throw new TableError(`The table ${table} is no whole gzip file.`);
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") throw new TableError(`The table ${table} is not UTF-8.`);
    if (error instanceof Error && "syscall" in error) throw new TableError(`The table ${table} cannot be read.`);
    throw error;
  }
}

async function* linesOf(text: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  for await (const piece of text) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield line.endsWith("\r") ? line.slice(0, -1) : line;
  }
  if (rest !== "") yield rest;
}

const nextCell = /"((?:[^"]|"")*)"(?:,|$)|([^,]*)(?:,|$)/y;

/** Cells of a line: quotes may hold commas and doubled quotes; the publisher breaks no line inside a cell. */
function cellsOf(line: string): readonly string[] {
  if (!line.includes('"')) return line.split(",");
  const cells: string[] = [];
  for (nextCell.lastIndex = 0; ; ) {
    const [whole = "", quoted, plain = ""] = nextCell.exec(line) ?? [];
    cells.push(quoted?.replaceAll('""', '"') ?? plain);
    if (!whole.endsWith(",")) return cells;
    if (nextCell.lastIndex === line.length) return [...cells, ""];
  }
}

function checkHeader({ table, columns }: TableForm, header: readonly string[]): void {
  const missing = columns.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !columns.includes(column));
  if (missing.length > 0) throw new TableError(`The table ${table} lacks the column ${missing.join(", ")}.`);
  if (unknown.length > 0)
    throw new TableError(`The table ${table} has a column nobody here knows: ${unknown.join(", ")}.`);
}

function rowOf({ table }: TableForm, header: readonly string[], cells: readonly string[], line: number): Row {
  if (cells.length !== header.length)
    throw new TableError(`${table}, line ${line}: ${cells.length} cells where the header has ${header.length}.`);
  return Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ""]));
}
