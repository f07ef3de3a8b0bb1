import { type Row, readTable, TableError } from "./read-table.ts";
import type { TableMapping } from "./table-mapping.ts";

/** All rows of one person, by table; `who` null gathers the rows that say nobody. */
export interface PersonRows {
  readonly who: number | null;
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

/** One table read person by person. */
interface Cursor {
  readonly table: string;
  /** The person of the rows that come next; null at the end. */
  next(): Promise<number | null>;
  take(): Promise<readonly Row[]>;
}

/**
 * Reads tables side by side, one person at a time in the order of their number: only one person's rows are held. Every
 * table must be in ascending order of `who`; throws TableError where one is not. `others` are the rows without a person,
 * given last.
 */
export async function* byPerson(directory: string, tables: readonly TableMapping[]): AsyncGenerator<PersonRows> {
  const nobody = new Map<string, Row[]>();
  const cursors = tables.map((mapping) => cursorOf(directory, mapping, nobody));
  for (;;) {
    const heads = await Promise.all(cursors.map((cursor) => cursor.next()));
    const who = Math.min(...heads.map((head) => head ?? Number.POSITIVE_INFINITY));
    if (who === Number.POSITIVE_INFINITY) break;
    const rows = new Map<string, readonly Row[]>();
    for (const [index, cursor] of cursors.entries())
      if (heads[index] === who) rows.set(cursor.table, await cursor.take());
    yield { who, rows };
  }
  if (nobody.size > 0) yield { who: null, rows: nobody };
}

function cursorOf(directory: string, { table, columns }: TableMapping, nobody: Map<string, Row[]>): Cursor {
  const rows = readTable({ directory, table, columns: Object.keys(columns) });
  let head: Row | null = null;
  let last = Number.NEGATIVE_INFINITY;
  const advance = async (): Promise<void> => {
    for (;;) {
      const { done, value } = await rows.next();
      head = done ? null : value;
      if (head === null || head["who"]) return;
      nobody.set(table, [...(nobody.get(table) ?? []), head]);
    }
  };
  const whoIs = (row: Row): number => Number(row["who"]);
  let opened = false;
  return {
    table,
    async next() {
      if (!opened) await advance();
      opened = true;
      return head === null ? null : whoIs(head);
    },
    async take() {
      const taken: Row[] = [];
      const who = head === null ? Number.NaN : whoIs(head);
      if (who <= last)
        throw new TableError(`The table ${table} is not in ascending order of who. Sort it and try again.`);
      last = who;
      while (head !== null && whoIs(head) === who) {
        taken.push(head);
        await advance();
      }
      return taken;
    },
  };
}
