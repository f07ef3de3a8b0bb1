import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { pipeline } from "node:stream/promises";
import { Client } from "pg";
import { to as copyTo } from "pg-copy-streams";
import type { Keys } from "../keys/keys.ts";
import { addressFor } from "../pools.ts";
import { guarded } from "../trouble.ts";
import { checkedTables } from "./checked-tables.ts";
import { encoded, type Frame } from "./frames.ts";
import type { Manifest, TableCount } from "./manifest.ts";
import { sealed, unsealed } from "./seal.ts";
import { type KeptTable, keptTables } from "./tables.ts";

/** What a backup needs. */
export interface BackupOptions {
  readonly connectionString: string;
  readonly keys: Keys;
  /** Where it is put once it is whole and has been read again; nothing stands there before. */
  readonly file: string;
  /** Others who may open it: `age1…`. */
  readonly recipients?: readonly string[];
  readonly onTable?: (table: string, done: number, total: number) => void;
}

/** What a backup holds. */
export interface Backup {
  /** ISO instant of the snapshot. */
  readonly at: string;
  readonly tables: readonly TableCount[];
}

/**
 * Writes everything of a database into one encrypted file while people work: one snapshot, so that no write is half in it.
 * The file is read again, sums and all, before it gets its name. Throws RecordUnavailable where the database is away, and
 * the file system's error where the file cannot be written.
 */
export async function backUp(options: BackupOptions): Promise<Backup> {
  const { connectionString, keys, file } = options;
  const unfinished = `${file}.unfinished`;
  const client = new Client({ connectionString: addressFor(connectionString, "helhet_backup", keys) });
  client.on("error", () => undefined);
  try {
    await guarded(() => client.connect());
    const stream = await sealed(frames(client, options), keys, options.recipients ?? []);
    await pipeline(stream, createWriteStream(unfinished, { mode: 0o600, flush: true }));
    const backup = await checkBackup(unfinished, keys);
    await rename(unfinished, file);
    await flushFolder(dirname(file));
    return backup;
  } finally {
    await client.end().catch(() => undefined);
    await rm(unfinished, { force: true });
  }
}

/** Reads a whole backup and compares every sum. Throws NotABackup where it is none, or not whole. */
export async function checkBackup(file: string, keys: Keys): Promise<Backup> {
  const checked = checkedTables(unsealed(createReadStream(file), keys));
  const manifest = await checked.manifest();
  const tables: TableCount[] = [];
  for await (const { table, pieces, rows } of checked.tables()) {
    for await (const _piece of pieces) {
      // Read for the sake of its sum.
    }
    tables.push({ table, rows: rows() });
  }
  return { at: manifest.at, tables };
}

async function* frames(client: Client, { onTable }: BackupOptions): AsyncGenerator<Buffer> {
  await client.query("begin isolation level repeatable read read only");
  await client.query(`lock table ${keptTables.map((table) => `helhet.${table}`).join(", ")} in access share mode`);
  yield encoded({ is: "said", said: await manifestOf(client) });
  for (const [index, table] of keptTables.entries()) {
    onTable?.(table, index, keptTables.length);
    for await (const frame of framesOf(client, table)) yield encoded(frame);
  }
  onTable?.("", keptTables.length, keptTables.length);
  await client.query("commit");
  yield encoded({ is: "said", said: { end: true, tables: keptTables.length } });
}

async function manifestOf(client: Client): Promise<Manifest> {
  const { rows } = await client.query<{ at: Date }>("select now() as at");
  const steps = "select number, hash from helhet.migration order by number";
  const { rows: migrations } = await client.query<Manifest["migrations"][number]>(steps);
  return { format: "helhet-backup/1", at: rows[0]?.at.toISOString() ?? "", migrations };
}

async function* framesOf(client: Client, table: KeptTable): AsyncGenerator<Frame> {
  const columns = await columnsOf(client, table);
  yield { is: "said", said: { table, columns } };
  const stream = client.query(copyTo(`copy (select ${columns.join(", ")} from helhet.${table}) to stdout`));
  const sum = createHash("sha256");
  for await (const bytes of stream as AsyncIterable<Buffer>) {
    sum.update(bytes);
    yield { is: "rows", bytes };
  }
  yield { is: "said", said: { rows: stream.rowCount ?? 0, sha256: sum.digest("hex") } };
}

async function columnsOf(client: Client, table: string): Promise<readonly string[]> {
  const text = `select a.attname as name from pg_attribute a where a.attrelid = $1::regclass
    and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum`;
  const { rows } = await client.query<{ name: string }>(text, [`helhet.${table}`]);
  return rows.map(({ name }) => name);
}

/** A file's new name is on the disk only when its folder is. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path);
  await folder.sync().finally(() => folder.close());
}
