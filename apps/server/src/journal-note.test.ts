import { demoWorld } from "@helhet/simulate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newEntry } from "./testing/first-person.ts";
import { elsewhere, idOf, ward } from "./testing/small-house.ts";
import { type Asking, type Came, type TestServer, testServer } from "./testing/test-server.ts";

let server: TestServer;
let clinician: Asking;
let colleague: Asking;
let stranger: Asking;
let person = "";
let number = "";

const evaluation = { covered: ["useful"], with: ["person"], by: "meeting", closing: false, words: "Går bedre. Æøå." };

/** One person, followed by two organisations that may not read each other's entries. */
beforeAll(async () => {
  server = await testServer();
  [clinician, colleague, stranger] = await Promise.all([
    server.as("clinician"),
    server.as("colleague"),
    server.as("stranger"),
  ]);
  number = demoWorld({ today: "2026-11-25", seed: 3 }).persons[0]?.nationalNumber ?? "";
  const body = { nationalNumber: number, given: "Testperson", family: "Notat", born: "1990", basis: "enrolled" };
  person = (await clinician.post("/api/persons", { ...body, unit: ward })).body.person;
  await stranger.post("/api/persons", { ...body, unit: elsewhere });
  expect((await write(clinician, ward, newEntry("evaluation", "evaluation", evaluation))).status).toBe(200);
  expect((await write(stranger, elsewhere, newEntry("foreign", "evaluation", evaluation))).status).toBe(200);
});
afterAll(() => server.close());

const write = (by: Asking, unit: string, entry: object, expectedVersion: number | null = null): Promise<Came> =>
  by.post(`/api/persons/${person}/entries`, { unit, expectedVersion, entries: [entry] });
const mark = (name: string, entry: string, more: object = {}) =>
  newEntry(name, "note-transferred", { entry, format: "text", to: "Sykehusets journal", ...more });

test("a mark is as readable as the entry that it names, whatever its kind would be by itself", async () => {
  expect((await write(clinician, ward, mark("marked", idOf("evaluation")))).status).toBe(200);
  const { entries } = (await colleague.get(`/api/persons/${person}/course`)).body;
  expect(entries.find(({ id }) => id === idOf("marked"))).toMatchObject({ category: "plan", data: { format: "text" } });
  const foreign = (await stranger.get(`/api/persons/${person}/course`)).text;
  expect(foreign).not.toContain(idOf("marked"));
  expect(foreign).not.toContain(idOf("evaluation"));
});

test("another organisation's entry cannot be marked, and answers as one that does not exist", async () => {
  const [foreign, missing] = await Promise.all([
    write(clinician, ward, mark("marks foreign", idOf("foreign"))),
    write(clinician, ward, mark("marks nothing", idOf("no such entry"))),
  ]);
  expect([foreign.status, foreign.body.problems[0]?.path]).toEqual([400, "entries.0.data.entry"]);
  expect({ ...foreign.body, trace: "" }).toEqual({ ...missing.body, trace: "" });
});

test("what no journal note is made of cannot be marked", async () => {
  await write(clinician, ward, newEntry("plain note", "note", { words: "A note." }));
  const came = await write(clinician, ward, mark("marks a note", idOf("plain note")));
  expect([came.status, came.body.problems[0]?.message]).toEqual([400, "No journal note is made of this entry."]);
});

test("a corrected mark is as readable as the entry that it names now", async () => {
  const amends = { entry: idOf("marked"), reason: "Into another journal." };
  expect((await write(clinician, ward, { ...mark("marked anew", idOf("evaluation")), amends })).status).toBe(200);
  const moved = await write(clinician, ward, { ...mark("moved", idOf("foreign")), amends });
  expect(moved.status).toBe(400);
});
