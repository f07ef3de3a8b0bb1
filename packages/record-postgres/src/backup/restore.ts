import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { Keys } from "../keys/keys.ts";
import { migrate } from "../migrate.ts";
import { migrations } from "../migrations.ts";
import { withoutContents } from "../trouble.ts";
import type { Backup } from "./back-up.ts";
import { type CheckedTable, checkedTables } from "./checked-tables.ts";
import { NotABackup } from "./frames.ts";
import type { Manifest, TableCount } from "./manifest.ts";
import { unsealed } from "./seal.ts";
import { keptTables } from "./tables.ts";

/** What a restore needs: a database without a Helhet in it, or with one that was never used. */
export interface RestoreOptions {
  readonly connectionString: string;
  readonly keys: Keys;
  readonly file: string;
  readonly onTable?: (table: string, done: number, total: number) => void;
}

/** The database already holds something: a restore never writes beside or over it. */
export class NotEmpty extends Error {
  override readonly name = "NotEmpty";
}

/**
 * Puts a backup into an empty database, all of it or nothing, and brings it to the newest schema. Throws NotABackup for a
 * file that is none or was changed, NotEmpty for a database in use, RecordUnavailable where it is away.
 */
export async function restore({ connectionString, keys, file, onTable }: RestoreOptions): Promise<Backup> {
  const checked = checkedTables(unsealed(createReadStream(file), keys));
  const manifest = await checked.manifest();
  await migrate(connectionString, keys, { upTo: lastStepOf(manifest) });
  const tables: TableCount[] = [];
  await inOneTransaction(connectionString, async (client) => {
    await requireEmpty(client);
    await client.query("delete from helhet.decisions");
    for await (const table of checked.tables()) {
      onTable?.(table.table, tables.length, keptTables.length);
      tables.push(await fill(client, table));
    }
    onTable?.("", keptTables.length, keptTables.length);
    await setCounters(client);
  });
  await migrate(connectionString, keys);
  return { at: manifest.at, tables };
}

/** The steps that the backup's database had taken must be the first of ours, unchanged. */
function lastStepOf({ migrations: taken }: Manifest): number {
  const known = new Map(migrations().map(({ number, hash }) => [number, hash]));
  const last = taken.at(-1)?.number ?? 0;
  const isNewer = last > Math.max(...known.keys());
  if (isNewer) throw new NotABackup("It was made by a newer Helhet; restore it with that one.");
  if (taken.some(({ number, hash }) => known.get(number) !== hash))
    throw new NotABackup("Its database was made by other migrations than those of this Helhet.");
  return last;
}

async function inOneTransaction(connectionString: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString, application_name: "helhet restore" });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("begin");
    await lookingPastTheGate(client, () => inAnyOrder(client, () => work(client)));
    await client.query("commit");
  } catch (error) {
    throw error instanceof NotABackup || error instanceof NotEmpty ? error : withoutContents(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Rows are copied in by the owner, whom forced row-level security would stop. Seen by nobody before the commit. */
async function lookingPastTheGate(client: Client, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    "select c.oid::regclass::text as name from pg_class c where c.relnamespace = 'helhet'::regnamespace and c.relforcerowsecurity",
  );
  for (const { name } of rows) await client.query(`alter table ${name} no force row level security`);
  await work();
  for (const { name } of rows) await client.query(`alter table ${name} force row level security`);
}

interface Reference {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/** What refers to another table may come before it: references are taken away meanwhile, and checked whole when all is there. */
async function inAnyOrder(client: Client, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<Reference>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace = 'helhet'::regnamespace`,
  );
  for (const { table, name } of rows) await client.query(`alter table ${table} drop constraint ${name}`);
  await work();
  for (const { table, name, definition } of rows)
    await client.query(`alter table ${table} add constraint ${name} ${definition}`);
}

async function requireEmpty(client: Client): Promise<void> {
  for (const table of ["organisation", "practitioner", "person", "entry"]) {
    const { rows } = await client.query<{ used: boolean }>(`select exists (select from helhet.${table}) as used`);
    if (rows[0]?.used) throw new NotEmpty("The database holds a record already.");
  }
}

async function fill(client: Client, { table, columns, pieces, rows }: CheckedTable): Promise<TableCount> {
  const into = client.query(copyFrom(`copy helhet.${table} (${columns.join(", ")}) from stdin`));
  await pipeline(Readable.from(pieces, { objectMode: false }), into);
  if (into.rowCount !== rows()) throw new NotABackup(`The table ${table} has another number of rows than it says.`);
  return { table, rows: rows() };
}

/** Numbers given by the database go on after the last one restored. */
async function setCounters(client: Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `select a.attrelid::regclass::text as table, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'helhet'::regnamespace and c.relkind = 'r' and a.attidentity <> ''`,
  );
  for (const { table, column } of rows)
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), greatest(max(${column}), 1), max(${column}) is not null) from ${table}`,
      [table, column],
    );
}
