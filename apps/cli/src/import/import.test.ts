import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCourseFile } from "@helhet/course";
import { openRecord, readKeys } from "@helhet/record-postgres";
import { freshDatabase, testKeys } from "@helhet/record-postgres/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runHelhet } from "../testing/run-helhet.ts";
import { trialUnit } from "./ctn0094/house.ts";
import { madeUp, writeTables } from "./ctn0094/testing/write-tables.ts";

const runa = "0b9f3a52-7d50-4a3c-8f0e-5c1d2e3f4a5b";
const folder = mkdtempSync(join(tmpdir(), "helhet-import-"));
const tables = writeTables(madeUp);
let database: Awaited<ReturnType<typeof freshDatabase>>;
let environment: { readonly DATABASE_URL: string; readonly HELHET_KEYS: string };

const run = (...words: readonly string[]) => runHelhet(words, environment);
const lastLine = ({ said }: { readonly said: readonly string[] }): string => said.at(-1) ?? "";

beforeAll(async () => {
  database = await freshDatabase("cli");
  environment = { DATABASE_URL: database.connectionString, HELHET_KEYS: testKeys };
  expect(await run("migrate")).toMatchObject({ code: 0 });
  const record = await open();
  const practitioner = { id: runa, name: "Runa Lien", subject: "demo-runa", title: null };
  await record.directory.addPractitioner({ type: "system", job: "seed" }, practitioner);
  await record.close();
});
afterAll(() => database.drop());

const open = () =>
  openRecord({
    connectionString: database.connectionString,
    keys: readKeys(testKeys),
    projectorFor: () => () => ({ items: [], lines: [], wakeAt: null }),
  });

test("An import puts everybody in the record, and a member of the trial unit may follow them", async () => {
  const ran = await run("import", "ctn0094", tables, "--member", "demo-runa:leader");
  expect(ran.code).toBe(0);
  expect(lastLine(ran)).toMatch(/^5 persons, \d+ entries$/);
  const record = await open();
  const listed = await record.persons.listed({ type: "practitioner", id: runa, purpose: "treatment" }, trialUnit.id);
  await record.close();
  expect(listed.map(({ family }) => family)).toEqual(["nr. 2", "nr. 3", "nr. 4", "nr. 5", "nr. 9"]);
});

test("The same import again changes nothing, and says so", async () => {
  const ran = await run("import", "ctn0094", tables, "--member", "demo-runa:leader");
  expect(ran.said.at(-2)).toMatch(/^0 persons and 0 entries are new; \d+ entries were there already\.$/);
  expect(await run("verify")).toMatchObject({ code: 0, said: [] });
});

test("Rows that came later are added to the course they belong to", async () => {
  const later = { ...madeUp, tlfb: [...(madeUp["tlfb"] ?? []), { who: 2, what: "THC", when: 20 }] };
  const ran = await run("import", "ctn0094", writeTables(later));
  expect(ran.said.at(-2)).toMatch(/^0 persons and 1 entries are new;/);
});

test("Another day zero contradicts what is there: the record keeps its own, and it is said", async () => {
  const ran = await run("import", "ctn0094", tables, "--day-zero", "2015-01-05");
  expect(ran.said.at(-2)).toMatch(/entries are there with another content, and were left as they are\.$/);
});

test("An account nobody knows is refused before anybody is written", async () => {
  const ran = await run("import", "ctn0094", tables, "--member", "nobody");
  expect(ran).toMatchObject({ code: 3, said: [] });
});

test("What an account exports is a course file that can be imported, where nothing is new", async () => {
  const out = join(folder, "out.jsonl");
  expect(await run("export", "--as", "demo-runa", "--out", out)).toMatchObject({ code: 0 });
  const read = readCourseFile(readFileSync(out, "utf8"));
  expect(read.ok && read.value.length).toBe(5);
  const again = await run("import", "course", out);
  expect(again.said.at(-2)).toMatch(/^0 persons and 0 entries are new;/);
  expect(await run("export", "--as", "demo-runa", "--person", runa)).toMatchObject({ code: 3 });
});

test("Two editions are compared on the courses that an account may follow, and on nobody else's", async () => {
  const guidelines = join(import.meta.dirname, "../compare/testing/guidelines");
  const compare = (subject: string) =>
    run(
      ...["compare", "--guidelines", guidelines, "--from", "test-programme@1", "--to", "test-programme@2"],
      ...["--at", "2016-01-20T11:00:00Z", "--lang", "en", "--as", subject],
    );
  expect(lastLine(await compare("demo-runa"))).toMatch(/^5 persons, \d+ changes?, \d+ lines come, \d+ lines go$/);
  expect(await compare("nobody")).toMatchObject({ code: 3, said: [] });
});

test("A course file of units that are not known is taken, and it is said that nobody sees its persons", async () => {
  const file = join(folder, "simulated.jsonl");
  await run("simulate", "--persons", "3", "--seed", "1", "--out", file);
  const ran = await run("import", "course", file, "--test");
  expect(ran.said[0]).toMatch(/units of the file are not known here/);
  expect(lastLine(ran)).toMatch(/^3 persons, \d+ entries$/);
});

test("A rebuild follows every course again and shows how far it is", async () => {
  const ran = await run("rebuild");
  expect(ran).toMatchObject({ code: 0 });
  expect(ran.told).toContain("8 courses followed again");
  expect(ran.told).toContain("100 %");
});
