import { Client } from "pg";
import type { Keys } from "./keys/keys.ts";
import { type Migration, migrations } from "./migrations.ts";
import { ensureRoles } from "./roles.ts";

/** Any two servers that start at once migrate one after the other. */
const lock = 7_215_000;

/** How far a database is brought: to the newest step where it is not said. */
export interface MigrateOptions {
  readonly upTo?: number;
}

/**
 * Brings a database to the newest schema, or up to a step, and makes the record's roles. `connectionString` is the owner's, who may make
 * roles. Returns the names of the steps taken. Throws when the database is newer than this program, or a released step changed.
 */
export async function migrate(
  connectionString: string,
  keys: Keys,
  { upTo = Number.POSITIVE_INFINITY }: MigrateOptions = {},
): Promise<readonly string[]> {
  const client = new Client({ connectionString, application_name: "helhet migrate" });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(${lock})`);
    await ensureRoles(client, keys);
    return await takeSteps(client, migrations(), upTo);
  } finally {
    await client.end();
  }
}

async function takeSteps(client: Client, known: readonly Migration[], upTo: number): Promise<readonly string[]> {
  await client.query("create schema if not exists helhet");
  await client.query(
    "create table if not exists helhet.migration (number int primary key, name text not null, hash text not null, at timestamptz not null default now())",
  );
  const { rows } = await client.query<{ number: number; hash: string }>("select number, hash from helhet.migration");
  const taken = new Map(rows.map((row) => [row.number, row.hash]));
  requireSameHistory(taken, known);
  const missing = known.filter(({ number }) => number <= upTo && !taken.has(number));
  for (const step of missing) await take(client, step);
  return missing.map(({ name }) => name);
}

function requireSameHistory(taken: ReadonlyMap<number, string>, known: readonly Migration[]): void {
  const newest = known.at(-1)?.number ?? 0;
  if (Math.max(0, ...taken.keys()) > newest)
    throw new Error("The database was migrated by a newer Helhet; run that one, or restore a backup.");
  const changed = known.find(({ number, hash }) => taken.has(number) && taken.get(number) !== hash);
  if (changed !== undefined) throw new Error(`Migration ${changed.name} differs from the one this database has taken.`);
}

async function take(client: Client, { number, name, sql, hash }: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query("insert into helhet.migration (number, name, hash) values ($1, $2, $3)", [number, name, hash]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new Error(`Migration ${name} failed.`, { cause: error });
  }
}
