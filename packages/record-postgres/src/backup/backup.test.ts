import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { draft, fakeProjectorFor, idOf, seed } from "@helhet/record/testing";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readKeys } from "../keys/keys.ts";
import { openRecord } from "../open-record.ts";
import { openTestRecord, type TestRecord } from "../record-testing/open-test-record.ts";
import { type FreshDatabase, freshDatabase } from "../testing/fresh-database.ts";
import { testKeys } from "../testing/test-keys.ts";
import { type Backup, backUp, checkBackup } from "./back-up.ts";
import { NotABackup } from "./frames.ts";
import { NotEmpty, restore } from "./restore.ts";
import { keptTables, leftOut } from "./tables.ts";

const keys = readKeys(testKeys);
const folder = mkdtempSync(join(tmpdir(), "helhet-backup-"));
const file = join(folder, "one.backup");
const databases: FreshDatabase[] = [];
let under: TestRecord;
let made: Backup;

const write = (index: number) => {
  const person = idOf(`kept ${index % 20}`);
  const drafts = [draft(person, "note", "2026-01-01", { words: `note number ${index} – æøå\t"\\` })];
  return under.record.append(seed, `kept ${index}`, { person, drafts, expectedVersion: null });
};

beforeAll(async () => {
  under = await openTestRecord();
  for (let index = 0; index < 40; index += 1) await write(index);
  await under.record.signHeads();
  const busy = Array.from({ length: 60 }, (_, index) => write(100 + index));
  made = await backUp({ connectionString: under.connectionString, keys, file });
  await Promise.all(busy);
});
afterAll(async () => {
  await under?.close();
  for (const database of databases) await database.drop();
});

async function emptyDatabase(): Promise<string> {
  const database = await freshDatabase("restored");
  databases.push(database);
  return database.connectionString;
}

/** Rows of a table of a database, as text, in an order of their own. */
async function rowsOf(connectionString: string, table: string): Promise<readonly string[]> {
  const client = new Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<{ row: string }>(`select t::text as row from helhet.${table} t order by 1`);
  await client.end();
  return rows.map(({ row }) => row);
}

describe("a backup taken while people write", () => {
  test("holds every table or says why not", async () => {
    const { rows } = await under.superuser.query("select tablename as name from pg_tables where schemaname = 'helhet'");
    expect(rows.map(({ name }) => name).toSorted()).toEqual([...keptTables, ...Object.keys(leftOut)].toSorted());
  });

  test("holds each write whole or not at all, and what was acknowledged before it", () => {
    const count = (table: string) => made.tables.find((one) => one.table === table)?.rows ?? 0;
    expect(count("entry")).toBeGreaterThanOrEqual(40);
    expect(count("entry_salt")).toBe(count("entry"));
    expect(count("course_head")).toBe(count("person"));
  });

  test("is the same when it is read again", async () => {
    expect(await checkBackup(file, keys)).toEqual(made);
    expect(existsSync(`${file}.unfinished`)).toBe(false);
  });

  test("tells nothing to whoever has no key", async () => {
    const other = readKeys(`other:${randomBytes(32).toString("base64url")}`);
    await expect(checkBackup(file, other)).rejects.toThrow("No key in HELHET_KEYS opens it.");
    expect(readFileSync(file).includes("note number")).toBe(false);
  });

  test("is opened by an older key too", async () => {
    const newer = readKeys(`newer:${randomBytes(32).toString("base64url")},${testKeys}`);
    expect(await checkBackup(file, newer)).toEqual(made);
  });

  test.each([
    ["cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
    ["cut in its middle", (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2))],
    ["empty", () => Buffer.alloc(0)],
    ["something else", () => randomBytes(4_000)],
    ["changed in one bit", changed],
  ])("that is %s is refused whole", async (_what, spoil) => {
    const spoilt = join(folder, "spoilt.backup");
    writeFileSync(spoilt, spoil(readFileSync(file)));
    await expect(checkBackup(spoilt, keys)).rejects.toThrow(NotABackup);
    const connectionString = await emptyDatabase();
    await expect(restore({ connectionString, keys, file: spoilt })).rejects.toThrow(NotABackup);
  });

  test("that cannot be written leaves nothing and says so", async () => {
    const nowhere = join(folder, "no such folder", "x.backup");
    await expect(backUp({ connectionString: under.connectionString, keys, file: nowhere })).rejects.toThrow("ENOENT");
  });
});

function changed(bytes: Buffer): Buffer {
  const at = bytes.length - 200;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}

describe("a restore into an empty database", () => {
  let connectionString = "";
  beforeAll(async () => {
    connectionString = await emptyDatabase();
    await restore({ connectionString, keys, file });
  });

  test("gives every reference between tables back, as it was", async () => {
    const text = `select conrelid::regclass::text as "table", conname, pg_get_constraintdef(oid) as is, convalidated
      from pg_constraint where connamespace = 'helhet'::regnamespace order by 1, 2`;
    const restored = new Client({ connectionString });
    await restored.connect();
    const { rows } = await restored.query(text);
    await restored.end();
    expect(rows.length).toBeGreaterThan(20);
    expect(rows).toEqual((await under.superuser.query(text)).rows);
  });

  test("gives every table that was not written since, row for row", async () => {
    for (const table of [
      "organisation",
      "unit",
      "practitioner",
      "membership",
      "signed_head",
      "decisions",
      "migration",
    ]) {
      const strip = (rows: readonly string[]) => (table === "migration" ? rows.length : rows);
      expect([table, strip(await rowsOf(connectionString, table))]).toEqual([
        table,
        strip(await rowsOf(under.connectionString, table)),
      ]);
    }
    const before = new Set(await rowsOf(under.connectionString, "entry"));
    const after = await rowsOf(connectionString, "entry");
    expect(after.length).toBe(made.tables.find(({ table }) => table === "entry")?.rows);
    expect(after.filter((row) => !before.has(row))).toEqual([]);
  });

  test("gives a record that goes on: chain, projection and gate as before, new entries after the old", async () => {
    const record = await openRecord({ connectionString, keys, projectorFor: fakeProjectorFor });
    const faults = [];
    for await (const step of record.verify()) faults.push(...step.faults);
    expect(faults).toEqual([]);
    const shown = await rowsOf(connectionString, "demand");
    await record.rebuild();
    expect(await rowsOf(connectionString, "demand")).toEqual(shown);
    const person = idOf("kept 0");
    const drafts = [draft(person, "note", "2026-01-02", { words: "after the restore" })];
    expect(await record.append(seed, "after", { person, drafts, expectedVersion: null })).toMatchObject({ ok: true });
    await record.close();
  });

  test("keeps the gate closed as it was", async () => {
    const client = new Client({ connectionString });
    await client.connect();
    const { rows } = await client.query(
      "select relname from pg_class where relnamespace = 'helhet'::regnamespace and relrowsecurity and not relforcerowsecurity",
    );
    await client.end();
    expect(rows).toEqual([]);
  });

  test("is refused where there is a record already, and changes nothing there", async () => {
    const before = await rowsOf(connectionString, "entry");
    await expect(restore({ connectionString, keys, file })).rejects.toThrow(NotEmpty);
    expect(await rowsOf(connectionString, "entry")).toEqual(before);
  });
});
