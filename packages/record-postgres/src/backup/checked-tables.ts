import { createHash } from "node:crypto";
import { type Frame, framesIn, NotABackup } from "./frames.ts";
import { end, type Manifest, manifest, tableFoot, tableHead } from "./manifest.ts";
import { type KeptTable, tablesAt } from "./tables.ts";

/** One table as it stands in a backup. Its pieces must be read before the next table is asked for. */
export interface CheckedTable {
  readonly table: KeptTable;
  readonly columns: readonly string[];
  /** As PostgreSQL copies rows out. Throws NotABackup at its end where the sum is another. */
  readonly pieces: AsyncIterable<Uint8Array>;
  /** How many rows it says it has; known when the pieces are read. */
  rows(): number;
}

/** Reads a backup piece by piece: every table there once, in the order in which it was written, every sum compared. */
export function checkedTables(source: AsyncIterable<Uint8Array>) {
  const frames = framesIn(source);
  let lastMigration = 0;
  return {
    async manifest(): Promise<Manifest> {
      const read = manifest.safeParse(await nextSaid(frames));
      if (!read.success) throw new NotABackup("It was made by another Helhet, whose backups this one does not read.");
      lastMigration = read.data.migrations.at(-1)?.number ?? 0;
      return read.data;
    },
    async *tables(): AsyncGenerator<CheckedTable> {
      const kept = tablesAt(lastMigration);
      const missing = new Set(kept);
      while (missing.size > 0) {
        const { table, columns } = must(tableHead.safeParse(await nextSaid(frames)));
        if (!missing.delete(table)) throw new NotABackup(`The table ${table} does not belong where it stands.`);
        let count = 0;
        const pieces = piecesOf(frames, table, (rows) => {
          count = rows;
        });
        yield { table, columns, pieces, rows: () => count };
      }
      const { tables } = must(end.safeParse(await nextSaid(frames)));
      if (tables !== kept.length) throw new NotABackup("It holds another number of tables than it says.");
    },
  };
}

async function* piecesOf(
  frames: AsyncGenerator<Frame>,
  table: string,
  counted: (rows: number) => void,
): AsyncGenerator<Uint8Array> {
  const sum = createHash("sha256");
  for (;;) {
    const frame = await next(frames);
    if (frame.is === "said") {
      const foot = must(tableFoot.safeParse(frame.said));
      if (foot.sha256 !== sum.digest("hex")) throw new NotABackup(`The sum of the table ${table} is another.`);
      counted(foot.rows);
      return;
    }
    sum.update(frame.bytes);
    yield frame.bytes;
  }
}

async function next(frames: AsyncGenerator<Frame>): Promise<Frame> {
  const { done, value } = await frames.next();
  if (done) throw new NotABackup("It ends before it is whole.");
  return value;
}

async function nextSaid(frames: AsyncGenerator<Frame>): Promise<unknown> {
  const frame = await next(frames);
  if (frame.is !== "said") throw new NotABackup("It does not hold what a backup of Helhet holds.");
  return frame.said;
}

type Parsed<T> = { readonly success: true; readonly data: T } | { readonly success: false };

function must<T>(parsed: Parsed<T>): T {
  if (!parsed.success) throw new NotABackup("It does not hold what a backup of Helhet holds.");
  return parsed.data;
}
