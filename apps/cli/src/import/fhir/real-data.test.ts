import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { freshDatabase, testKeys } from "@helhet/record-postgres/testing";
import { describe, expect, test } from "vitest";
import { runHelhet } from "../../testing/run-helhet.ts";
import { houseOf, madePlace } from "./house.ts";
import { inputsIn } from "./inputs.ts";
import { newLedger } from "./ledger.ts";
import { readPersons } from "./read-persons.ts";

const data = fileURLToPath(new URL("../../../../../../shared/data", import.meta.url));
const folders = [
  "synthea/bundles",
  "synthea/bulk-10-patients",
  "fhir-nordic",
  "hl7-r4-examples",
  "fhir-test-cases",
  "cds-hooks",
];
const isThere = folders.every((folder) => existsSync(`${data}/${folder}`));

/** Everything of a folder read and mapped, and what became of it. */
async function readFolder(folder: string) {
  const ledger = newLedger();
  const asked = { source: "tried", unit: null, careLevel: null, organisation: null, testData: true };
  const house = houseOf(madePlace("tried"), asked, Date.now());
  const inputs = await inputsIn(`${data}/${folder}`);
  let persons = 0;
  let entries = 0;
  for await (const read of readPersons(inputs, house, ledger, () => undefined)) {
    persons += read.isThere && read.mayBeTaken ? 1 : 0;
    entries += read.imported.length;
    for (const account of read.accounts) ledger.add(account);
  }
  return { persons, entries, files: inputs.files.length, accounts: ledger.accounts(), refused: ledger.refused() };
}

describe.runIf(isThere)("FHIR resources of others", () => {
  test.each([
    ["synthea/bundles", 6, 378, 0],
    ["synthea/bulk-10-patients", 13, 2_201, 0],
    ["fhir-nordic", 16, 57, 0],
  ])("%s is read whole: %i persons, %i entries, %i refused", async (folder, persons, entries, refused) => {
    const read = await readFolder(folder);
    expect({ persons: read.persons, entries: read.entries, refused: read.refused.count }).toEqual({
      persons,
      entries,
      refused,
    });
  });

  test.each(folders)(
    "every resource of %s is mapped, unmapped, the same again, or refused with reason and place",
    async (folder) => {
      const { accounts, refused } = await readFolder(folder);
      for (const { type, read, mapped, repeated, unmapped, refused: some } of accounts) {
        const left = [...unmapped.values()].reduce((sum, count) => sum + count, 0);
        expect({ type, read: mapped + repeated + some + left }).toEqual({ type, read });
      }
      for (const { place, what } of refused.first) {
        expect(place).toMatch(/^[^,]+\.(json|ndjson|gz)(, line \d+)?/);
        expect(what.length).toBeGreaterThan(10);
      }
    },
  );

  test("in the record the same people come once, and the chain holds", async () => {
    const database = await freshDatabase("cli-fhir-real");
    const environment = { DATABASE_URL: database.connectionString, HELHET_KEYS: testKeys };
    const run = (...words: readonly string[]) => runHelhet(words, environment);
    expect(await run("migrate")).toMatchObject({ code: 0 });
    const lastLines: string[] = [];
    for (const folder of ["synthea/bundles", "fhir-nordic"]) {
      const first = await run("import", "fhir", `${data}/${folder}`, "--test");
      const again = await run("import", "fhir", `${data}/${folder}`, "--test");
      expect(again).toMatchObject({ code: first.code });
      expect(again.said.at(-2)).toMatch(/^0 persons and 0 entries are new; \d+ entries were there already\.$/);
      expect(again.said.at(-1)).toBe(first.said.at(-1));
      lastLines.push(first.said.at(-1) ?? "");
    }
    // Each person's relation to the unit comes to what the resources say.
    expect(lastLines).toEqual(["6 persons, 384 entries, 2120 unmapped", "16 persons, 73 entries, 84 unmapped"]);
    expect(await run("verify")).toMatchObject({ code: 0, said: [] });
    await database.drop();
  });

  test("the command reads all of it at once, refuses what HL7's own tests mean to be refused, and does not fail", async () => {
    const ran = await runHelhet(["import", "fhir", data, "--dry-run", "--test"]);
    expect(ran.code).toBe(1);
    expect(ran.said.some((line) => line.includes("json-comma-bad-1.json, line 7: It is no JSON."))).toBe(true);
    expect(ran.said.at(-1)).toMatch(/^\d+ persons, \d+ entries, \d+ unmapped$/);
  });
});

test("where the data is missing, that is said, and refused where everything must be run", () => {
  if (!isThere) console.log("The tests on FHIR resources of others were not run: ../shared/data is missing.");
  expect(isThere || process.env["CI"] !== "true").toBe(true);
});
