import { demoWorld } from "@helhet/simulate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newEntry } from "./testing/first-person.ts";
import { elsewhere, idOf, ward } from "./testing/small-house.ts";
import { type Asking, type TestServer, testServer } from "./testing/test-server.ts";

const now = Date.parse("2026-11-25T09:00:00Z");
let server: TestServer;
let clinician: Asking;
let stranger: Asking;
let person = "";

/** One person, followed by two organisations that may not read each other’s entries. */
beforeAll(async () => {
  server = await testServer(() => now);
  clinician = await server.as("clinician");
  stranger = await server.as("stranger");
  const { nationalNumber } = demoWorld({ today: "2026-11-25", seed: 3 }).persons[0] ?? {};
  const body = { nationalNumber, given: "Testperson", family: "Delt", born: "1990", basis: "enrolled" };
  person = (await clinician.post("/api/persons", { ...body, unit: ward })).body.person;
  await stranger.post("/api/persons", { ...body, unit: elsewhere });
  const coercion = { coercion: idOf("coercion"), paragraph: "10-2", until: "2027-01-20" };
  const { version } = (await stranger.get(`/api/persons/${person}`)).body;
  const entries = [newEntry("coercion-entry", "coercion-decided", coercion)];
  const written = await stranger.post(`/api/persons/${person}/entries`, {
    unit: elsewhere,
    expectedVersion: version,
    entries,
  });
  expect(written.status, written.text).toBe(200);
});
afterAll(() => server.close());

const coercionItems = async (asking: Asking): Promise<readonly string[]> => {
  const { body } = await asking.get(`/api/persons/${person}/standing`);
  const items = body["items"] as readonly { readonly key: string; readonly facts: readonly string[] }[];
  return items.filter(({ facts }) => facts.includes(idOf("coercion-entry"))).map(({ key }) => key);
};

test("whoever wrote a fact sees what rests on it", async () => {
  expect((await coercionItems(stranger)).length).toBeGreaterThan(0);
});

test("whoever may not read the fact gets no item, no reason and no change, and is told that something is hidden", async () => {
  const came = await clinician.get(`/api/persons/${person}/standing`);
  expect(await coercionItems(clinician)).toEqual([]);
  expect(came.text).not.toContain(idOf("coercion-entry"));
  expect(came.text).not.toMatch(/coercion-notice|holding-ends|2027-01/);
  expect(came.body["hasHidden"]).toBe(true);
});

test("neither course, head, list nor worklist tells of it", async () => {
  const paths = ["", "/course"].map((what) => `/api/persons/${person}${what}`);
  paths.push(`/api/persons?unit=${ward}`, `/api/worklist?scope=unit&unit=${ward}`);
  for (const path of paths)
    expect((await clinician.get(path)).text).not.toMatch(/coercion-decided|coercion-notice|holding-ends|2027-01/);
});

test("a reason that another organisation wrote for a broken deadline is told to nobody who may not read it", async () => {
  const referral = {
    referral: idOf("late"),
    toUnit: ward,
    service: "specialist",
    from: "gp",
    acute: false,
    clarified: "no",
  };
  const late = { ...newEntry("late-referral", "referral-received", referral), effective: { date: "2026-03-02" } };
  const path = `/api/persons/${person}`;
  const body = { unit: ward, expectedVersion: null, entries: [late] };
  const made = await clinician.post(`${path}/entries`, body);
  expect(made.status, made.text).toBe(200);
  const items = (await clinician.get(`${path}/standing`)).body["items"] as readonly { key: string; facts: string[] }[];
  const item = items.find(({ facts, key }) => key.includes("referral-answer") && facts.includes(idOf("late-referral")));
  const reason = { items: [item?.key], words: "Brevet kom bort", toldPerson: "yes" };
  const written = await stranger.post(`${path}/entries`, {
    unit: elsewhere,
    expectedVersion: null,
    entries: [newEntry("late-reason", "deviation-reason", reason)],
  });
  expect(written.status, written.text).toBe(200);
  const told = (await clinician.get(`${path}/standing`)).text;
  expect(told).toContain(item?.key);
  expect(told).not.toContain("deviation-explained");
  expect(told).not.toContain(idOf("late-reason"));
});

test("the person’s consent opens it, category by category", async () => {
  const { version } = (await stranger.get(`/api/persons/${person}`)).body;
  const data = {
    consent: idOf("consent"),
    recipientController: idOf("hospital"),
    purpose: "treatment",
    categories: ["administrative"],
  };
  const entries = [newEntry("consent-entry", "consent", data)];
  const written = await stranger.post(`/api/persons/${person}/entries`, {
    unit: elsewhere,
    expectedVersion: version,
    entries,
  });
  expect(written.status, written.text).toBe(200);
  expect((await coercionItems(clinician)).length).toBeGreaterThan(0);
});

test("nobody writes a consent that opens others' entries to their own organisation", async () => {
  const { version } = (await clinician.get(`/api/persons/${person}`)).body;
  const data = {
    consent: idOf("consent to myself"),
    recipientController: idOf("hospital"),
    purpose: "treatment",
    categories: ["substance-use"],
  };
  const entries = [newEntry("consent-to-myself", "consent", data)];
  const came = await clinician.post(`/api/persons/${person}/entries`, {
    unit: ward,
    expectedVersion: version,
    entries,
  });
  expect(came.status).toBe(403);
});

test("every look is in the log that the person may read", async () => {
  const { body } = await clinician.get(`/api/persons/${person}/access-log`);
  const rows = body["rows"] as readonly { readonly practitionerName: string; readonly what: string }[];
  expect(new Set(rows.map(({ practitionerName }) => practitionerName))).toContain("Test clinician");
  expect(new Set(rows.map(({ what }) => what))).toContain("standing");
});
