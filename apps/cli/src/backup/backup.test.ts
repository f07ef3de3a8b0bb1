import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FreshDatabase, freshDatabase, testKeys } from "@helhet/record-postgres/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { madeUp, writeTables } from "../import/ctn0094/testing/write-tables.ts";
import { runHelhet } from "../testing/run-helhet.ts";

const folder = mkdtempSync(join(tmpdir(), "helhet-cli-backup-"));
const file = join(folder, "record.backup");
const databases: FreshDatabase[] = [];
let here: Record<string, string>;
let held: readonly string[];

beforeAll(async () => {
  here = await environmentOf("backed_up");
  expect(await runHelhet(["import", "ctn0094", writeTables(madeUp)], here)).toMatchObject({ code: 0 });
  const made = await runHelhet(["backup", "--out", file], here);
  expect(made).toMatchObject({ code: 0 });
  held = made.said;
});
afterAll(async () => {
  for (const database of databases) await database.drop();
});

async function environmentOf(name: string): Promise<Record<string, string>> {
  const database = await freshDatabase(name);
  databases.push(database);
  return { DATABASE_URL: database.connectionString, HELHET_KEYS: testKeys };
}

test("a backup says what it holds, and says the same when it is checked", async () => {
  expect(held.at(-1)).toMatch(/^5 persons, \d+ entries$/);
  expect(await runHelhet(["backup", "--check", file], { HELHET_KEYS: testKeys })).toMatchObject({
    code: 0,
    said: held,
  });
});

test("restored into an empty database it is the same record, and its chains are walked", async () => {
  const there = await environmentOf("restored");
  const restored = await runHelhet(["restore", file], there);
  expect(restored).toMatchObject({ code: 0, said: held });
  expect(restored.told).toContain("5 chains verified");
  expect(await runHelhet(["verify"], there)).toMatchObject({ code: 0, said: [] });
  const again = await runHelhet(["restore", file], there);
  expect(again.code).toBe(1);
  expect(again.told).toContain("The database holds a record already.");
});

test("a file that is there is never written over", async () => {
  const again = await runHelhet(["backup", "--out", file], here);
  expect(again.code).toBe(1);
  expect(again.told).toContain("There is a file of that name already.");
});

test.each([
  ["a folder that is not there", ["backup", "--out", join(folder, "none", "x")], 3, "cannot be written"],
  ["a backup that is not there", ["restore", join(folder, "none")], 3, "cannot be read"],
  ["no file", ["restore"], 2, "The file of the backup is missing."],
  ["no name", ["backup"], 2, "--out is missing."],
  ["a recipient that is none", ["backup", "--out", join(folder, "x"), "--recipient", "me"], 2, "begins with age1"],
])("%s is said, and nothing is left behind", async (_what, words, code, part) => {
  const ran = await runHelhet(words, here);
  expect(ran.code).toBe(code);
  expect(ran.told).toContain(part);
  expect(existsSync(join(folder, "x"))).toBe(false);
});

test("without the keys there is no restore, and no new keys are made", async () => {
  const data = join(folder, "new");
  const ran = await runHelhet(["restore", file], { HELHET_DATA: data });
  expect(ran.code).toBe(2);
  expect(ran.told).toContain("There are no keys to open it with.");
  expect(existsSync(data)).toBe(false);
});

test("another file is refused before the database is touched", async () => {
  const other = join(folder, "other");
  writeFileSync(other, "age-encryption.org/v1 but not really");
  const ran = await runHelhet(["restore", other], { ...here, DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none" });
  expect(ran.code).toBe(1);
  expect(ran.told).toContain("The backup was refused.");
});
