import { idIn } from "@helhet/fhir";
import { openRecord, readKeys } from "@helhet/record-postgres";
import { freshDatabase, testKeys } from "@helhet/record-postgres/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runHelhet } from "../../testing/run-helhet.ts";
import { madePlace } from "./house.ts";
import { bundle, patient, visit, writeFiles } from "./testing/write-files.ts";

const runa = "0b9f3a52-7d50-4a3c-8f0e-5c1d2e3f4a5b";
const importer = { type: "system", job: "importer" } as const;
let database: Awaited<ReturnType<typeof freshDatabase>>;
let environment: { readonly DATABASE_URL: string; readonly HELHET_KEYS: string };

const run = (...words: readonly string[]) => runHelhet(["import", "fhir", ...words], environment);
const open = () =>
  openRecord({
    connectionString: database.connectionString,
    keys: readKeys(testKeys),
    projectorFor: () => () => ({ items: [], lines: [], wakeAt: null }),
  });

/** The entries of a patient of a source, withdrawals and amendments as such. */
async function entriesOf(key: string, source = "fhir"): Promise<readonly string[]> {
  const record = await open();
  const read = await record.course(importer, idIn(source, key));
  await record.close();
  if (!read.ok) return [read.refusal.kind];
  return read.value.course.entries.map(({ kind, amends }) => (amends === undefined ? kind : `${kind} amends`));
}

beforeAll(async () => {
  database = await freshDatabase("cli-fhir");
  environment = { DATABASE_URL: database.connectionString, HELHET_KEYS: testKeys };
  expect(await runHelhet(["migrate"], environment)).toMatchObject({ code: 0 });
  const record = await open();
  const practitioner = { id: runa, name: "Runa Lien", subject: "demo-runa", title: null };
  await record.directory.addPractitioner({ type: "system", job: "seed" }, practitioner);
  await record.close();
});
afterAll(() => database.drop());

const folder = writeFiles({
  "bundle.json": bundle("transaction", [
    [
      "urn:uuid:0e25a2ec-0000-4d14-a5ad-a6519a7d1d51",
      visit("v1", "urn:uuid:0e25a2ec-0000-4d14-a5ad-a6519a7d1d5f", "2024-04-02"),
    ],
    ["urn:uuid:0e25a2ec-0000-4d14-a5ad-a6519a7d1d5f", patient("bundled")],
  ]),
  "bulk/Encounter.ndjson.gz": [
    visit("v2", "Patient/later", "2024-04-03"),
    visit("v3", "Patient/nobody", "2024-04-03"),
    visit("v4", "https://elsewhere.example/fhir/Patient/later/_history/3", "2024-04-04"),
  ],
  "bulk/Patient.ndjson.gz": [patient("later")],
  "bulk/readme.txt": "nothing",
  "single.json": { resourceType: "Claim", id: "c" },
});

test("bundles, single resources and NDJSON of a folder become courses, whichever stands first", async () => {
  const ran = await run(folder, "--member", "demo-runa");
  expect(ran).toMatchObject({ code: 0 });
  expect(ran.said.at(-1)).toBe("2 persons, 11 entries, 2 unmapped");
  expect(ran.said).toContain("1 files with .txt are none that are read.");
  expect(ran.said).toContain("  unmapped 1: the patient it points to is neither in what was read nor in the record");
  expect(ran.said).toContain("Claim: 1 resources, 0 mapped to 0 entries");
  expect(ran.told).toContain("100 %");
  const record = await open();
  const { unit } = madePlace("fhir");
  const listed = await record.persons.listed({ type: "practitioner", id: runa, purpose: "treatment" }, unit.id);
  await record.close();
  expect(listed.map(({ family }) => family)).toEqual(["Prøvebundled", "Prøvelater"]);
  expect((await entriesOf("Patient/later")).toSorted()).toEqual([
    "birth-date",
    "care-relation",
    "person-name",
    "session-attended",
    "session-attended",
    "sex-recorded",
  ]);
});

test("the same import again changes nothing, and the chain holds", async () => {
  const ran = await run(folder);
  expect(ran.said.at(-2)).toBe("0 persons and 0 entries are new; 11 entries were there already.");
  expect(ran.said.at(-1)).toBe("2 persons, 11 entries, 2 unmapped");
  expect(await runHelhet(["verify"], environment)).toMatchObject({ code: 0, said: [] });
});

test("a dry run writes nothing and needs no record", async () => {
  const dry = await runHelhet(["import", "fhir", writeFiles({ "p.json": patient("dry") }), "--dry-run"], {});
  expect(dry).toMatchObject({ code: 0 });
  expect(dry.said.at(-1)).toBe("1 persons, 4 entries, 0 unmapped");
});

test("what came later is added to a patient who is in the record, though no patient comes with it", async () => {
  const ran = await run(writeFiles({ "more.ndjson": [visit("v9", "Patient/later", "2024-05-01")] }));
  expect(ran.said.at(-2)).toBe("0 persons and 1 entries are new; 1 entries were there already.");
});

const at = (lastUpdated: string): object => ({ meta: { lastUpdated } });

test("a newer version amends, an older one changes nothing, and what its source takes back is withdrawn", async () => {
  const first = [
    patient("versions", { ...at("2024-01-01T00:00:00Z"), name: [{ family: "Før", given: ["Ada"] }] }),
    visit("vv", "Patient/versions", "2024-01-02", at("2024-01-02T00:00:00Z")),
    visit("vw", "Patient/versions", "2024-01-03", at("2024-01-03T00:00:00Z")),
  ];
  await run(writeFiles({ "a.ndjson": first }));
  const second = [
    patient("versions", { ...at("2024-02-01T00:00:00Z"), name: [{ family: "Etter", given: ["Ada"] }] }),
    visit("vv", "Patient/versions", "2024-01-02", { ...at("2024-02-02T00:00:00Z"), status: "entered-in-error" }),
  ];
  const amended = await run(writeFiles({ "b.ndjson": second }));
  expect(amended.said).toContain("1 entries were withdrawn, since their source no longer says them.");
  const entries = await entriesOf("Patient/versions");
  expect(entries.filter((one) => one.endsWith("amends")).toSorted()).toEqual([
    "person-name amends",
    "withdrawal amends",
  ]);
  for (const again of [second, first, [...second, ...first]]) {
    const ran = await run(writeFiles({ "again.ndjson": again }));
    expect(ran.said.at(-2)).toMatch(/^0 persons and 0 entries are new;/);
    expect(await entriesOf("Patient/versions")).toEqual(entries);
  }
});

test("other contents of which nothing says that they are newer leave the record as it is, and it is said", async () => {
  await run(writeFiles({ "a.json": patient("undated") }));
  const ran = await run(writeFiles({ "a.json": patient("undated", { gender: "male" }) }));
  expect(ran.said.at(-2)).toMatch(/^1 entries are there with another content/);
});

test("somebody else under the same id is refused rather than mixed with who is there", async () => {
  await run(
    writeFiles({ "a.json": patient("1", { name: [{ family: "En", given: ["A"] }], birthDate: "1970-01-01" }) }),
  );
  const other = patient("1", { name: [{ family: "To", given: ["B"] }], birthDate: "1985-05-05" });
  const ran = await run(writeFiles({ "b.json": other }));
  expect(ran.code).toBe(1);
  expect(ran.said).toContain(
    "  b.json, line 1: The record holds somebody else under this id of this source. Name the system it comes from with --source.",
  );
  expect(await run(writeFiles({ "b.json": other }), "--source", "other")).toMatchObject({ code: 0 });
});

const synthetic = {
  identifier: [{ system: "urn:oid:2.16.578.1.12.4.1.4.1", value: "15839000046" }],
  birthDate: "1990-03-15",
};

test("a person known by a synthetic number is refused without --test, and joined across sources with it", async () => {
  const files = writeFiles({ "p.ndjson": [patient("n1", synthetic), visit("nv", "Patient/n1", "2024-03-03")] });
  const without = await run(files);
  expect(without).toMatchObject({ code: 1 });
  expect(without.said.at(-1)).toBe("0 persons, 0 entries, 0 unmapped");
  expect(await run(files, "--test")).toMatchObject({ code: 0 });
  const elsewhere = writeFiles({ "q.ndjson": [patient("x7", synthetic), visit("xv", "Patient/x7", "2024-03-04")] });
  const joined = await run(elsewhere, "--source", "second", "--test");
  expect(joined.said.at(-2)).toMatch(/^0 persons and 5 entries are new;/);
  expect(await entriesOf("Patient/x7", "second")).toEqual(["not-found"]);
  expect((await entriesOf("Patient/n1")).filter((kind) => kind === "session-attended")).toHaveLength(2);
  const again = await run(elsewhere, "--source", "second", "--test");
  expect(again.said.at(-2)).toBe("0 persons and 0 entries are new; 5 entries were there already.");
});

test("a unit that nobody knows is told before anybody is written, with the units there are", async () => {
  const ran = await run(folder, "--unit", runa);
  expect(ran).toMatchObject({ code: 3, said: [] });
  expect(ran.told).toContain("FHIR: fhir");
});

test("an episode of care of a unit that has one care level is an enrolment there", async () => {
  const { unit } = madePlace("fhir");
  const episode = {
    resourceType: "EpisodeOfCare",
    id: "e",
    status: "active",
    patient: { reference: "Patient/enrolled" },
    period: { start: "2024-03-01" },
  };
  const files = writeFiles({ "e.ndjson": [patient("enrolled"), episode] });
  const ran = await run(files, "--unit", unit.id, "--care-level", "outpatient");
  expect(ran).toMatchObject({ code: 0 });
  expect((await entriesOf("Patient/enrolled")).toSorted()).toEqual([
    "birth-date",
    "enrolment-started",
    "person-name",
    "sex-recorded",
  ]);
});
