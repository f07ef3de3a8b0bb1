import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEntry } from "@helhet/course";
import { fakeProjectorFor, idOf, staff } from "@helhet/record/testing";
import { Client } from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { readKeys } from "../keys/keys.ts";
import { migrations } from "../migrations.ts";
import { openRecord } from "../open-record.ts";
import { freezeRecord, frozenFolder, frozenPersons } from "../record-testing/freeze-record.ts";
import { type FreshDatabase, freshDatabase } from "../testing/fresh-database.ts";
import { testKeys } from "../testing/test-keys.ts";
import { type Backup, checkBackup } from "./back-up.ts";
import { restore } from "./restore.ts";

const keys = readKeys(testKeys);
const databases: FreshDatabase[] = [];
const frozen = readdirSync(frozenFolder).filter((name) => name.endsWith(".backup"));
afterAll(async () => {
  for (const database of databases) await database.drop();
});

/** With HELHET_FREEZE=1 it is kept, where no file of that schema is there yet; else it is only tried. */
test("a record of the newest schema can be frozen", async () => {
  const name = `schema-${String(migrations().at(-1)?.number).padStart(4, "0")}.backup`;
  const folder = process.env["HELHET_FREEZE"] === "1" ? frozenFolder : mkdtempSync(join(tmpdir(), "helhet-freeze-"));
  const file = join(folder, name);
  if (!existsSync(file)) await freezeRecord(file);
  const { tables } = await checkBackup(file, keys);
  expect(tables.find(({ table }) => table === "person")?.rows).toBe(frozenPersons.length);
  expect(tables.filter(({ rows }) => rows === 0).map(({ table }) => table)).toEqual([]);
});

/** How many rows each table holds after all steps; courses that a step had followed again wait in `wake_up`. */
async function rowsNow(connectionString: string, { tables }: Backup): Promise<Backup["tables"]> {
  const client = new Client({ connectionString });
  await client.connect();
  const counted = [];
  for (const one of tables) {
    const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from helhet.${one.table}`);
    counted.push({ ...one, rows: one.table === "wake_up" ? one.rows : (rows[0]?.n ?? -1) });
  }
  await client.end();
  return counted;
}

describe.each(frozen)("a record of %s, as it was released", (name) => {
  test("moves to the newest schema with every entry, chain and right to read", async () => {
    const database = await freshDatabase("frozen");
    databases.push(database);
    const { connectionString } = database;
    const restored = await restore({ connectionString, keys, file: join(frozenFolder, name) });
    const record = await openRecord({ connectionString, keys, projectorFor: fakeProjectorFor });
    const faults = [];
    for await (const step of record.verify()) faults.push(...step.faults);
    expect(faults).toEqual([]);
    expect(await rowsNow(connectionString, restored)).toEqual(restored.tables);
    const entries = [];
    for (const person of frozenPersons) {
      const read = await record.course(staff("kari"), idOf(person));
      if (read.ok) entries.push(...read.value.course.entries);
    }
    expect(entries).toHaveLength(restored.tables.find(({ table }) => table === "entry")?.rows ?? -1);
    for (const entry of entries) expect(readEntry(entry)).toMatchObject({ ok: true });
    const hasCodes = restored.tables.some(({ table, rows }) => table === "wall_code" && rows > 0);
    expect(await record.walls.whose(idOf("ward"), "2580")).toBe(hasCodes ? idOf("kari") : null);
    expect((await record.rebuild()).done).toBe(frozenPersons.length);
    await record.close();
  });
});

test("there is a record of a released schema to try", () => {
  expect(frozen.length).toBeGreaterThan(0);
});
