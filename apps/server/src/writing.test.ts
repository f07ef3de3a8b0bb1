import { routes } from "@helhet/contract";
import { demoWorld } from "@helhet/simulate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newEntry, registered } from "./testing/first-person.ts";
import { elsewhere, idOf, ward } from "./testing/small-house.ts";
import { type Asking, type Came, type TestServer, testServer } from "./testing/test-server.ts";

const now = Date.parse("2026-11-25T09:00:00Z");
let server: TestServer;
let clinician: Asking;
let person = "";
beforeAll(async () => {
  server = await testServer(() => now);
  clinician = await server.as("clinician");
  person = await registered(clinician);
});
afterAll(() => server.close());

const write = (entries: readonly object[], more: object = {}, headers = {}, by = clinician): Promise<Came> =>
  by.post(`/api/persons/${person}/entries`, { unit: ward, expectedVersion: null, entries, ...more }, headers);
const versionNow = async (): Promise<number> => (await clinician.get(`/api/persons/${person}`)).body.version;
const courseNow = async () => (await clinician.get(`/api/persons/${person}/course`)).body.entries;

const tailoring = (element: string, more: object = {}): object => ({
  tailoring: idOf(`tailoring ${element}`),
  element,
  reason: "wish",
  words: "We agreed on this.",
  decidedBy: idOf("clinician"),
  agreed: "yes",
  validFrom: "2026-11-20",
  reviewOn: "2026-12-20",
  ...more,
});

test("author, role, organisation, zone and category come from the session", async () => {
  const came = await write([newEntry("filled", "check-in", { hope: 4 })]);
  expect(came.status).toBe(200);
  expect((await courseNow()).find(({ id }) => id === idOf("filled"))).toMatchObject({
    author: { type: "practitioner", id: idOf("clinician"), role: "clinician", unit: ward },
    controller: idOf("hospital"),
    zone: "Europe/Oslo",
    category: "mental-health",
    person,
  });
});

test("a dose in milligrams is no name of a unit, and the course still opens", async () => {
  await write([newEntry("dose", "dispensing", { medicine: "buprenorphine", amount: 8, unit: "mg" })]);
  expect((await courseNow()).find(({ id }) => id === idOf("dose"))).toMatchObject({ data: { unit: "mg" } });
});

test.each([
  { author: { type: "practitioner", id: idOf("leader"), role: "leader", unit: elsewhere } },
  { controller: idOf("municipality") },
  { zone: "Europe/Copenhagen" },
  { category: "administrative" },
  { person: idOf("somebody else") },
  { recorded: "1999-01-01T00:00:00.000Z" },
  { seq: 1 },
  { restriction: "NORS" },
  { source: { system: "x", key: "y" } },
])("a form that fills in what only the server knows is refused: %j", async (more) => {
  const came = await write([newEntry("mass", "check-in", { hope: 4 }, more)]);
  expect([came.status, came.body.problems[0]?.path]).toEqual([400, "entries.0"]);
  expect((await courseNow()).some(({ id }) => id === idOf("mass"))).toBe(false);
});

test("a field that the kind does not have is refused, with its path and the mend", async () => {
  const came = await write([newEntry("unknown-field", "check-in", { hope: 4, isAdmin: true })]);
  expect([came.status, came.body.kind]).toEqual([400, "invalid"]);
  expect(came.body.problems[0]).toMatchObject({ path: "entries.0.data", what: "unknown-field" });
  expect(came.body.problems[0]?.mend).not.toBe("");
});

test("what is wrong is told for every entry, and never repeats what was written", async () => {
  const secret = "her private words";
  const came = await write([
    newEntry("wrong-1", "check-in", { hope: secret }),
    newEntry("wrong-2", "note", { words: "" }),
  ]);
  expect(came.body.problems.map(({ path }) => path)).toEqual(["entries.0.data.hope", "entries.1.data.words"]);
  expect(came.text).not.toContain(secret);
});

test("the same write under the same key is done once and answered twice", async () => {
  const entries = [newEntry("once", "note", { words: "Once." })];
  const first = await write(entries, {}, { "idempotency-key": "retry-0001" });
  const again = await write(entries, {}, { "idempotency-key": "retry-0001" });
  expect([first.status, first.body.repeated]).toEqual([200, false]);
  expect([again.status, again.body.repeated, again.body.version]).toEqual([200, true, first.body.version]);
  expect((await courseNow()).filter(({ id }) => id === idOf("once"))).toHaveLength(1);
});

test("a key used for something else is refused", async () => {
  await write([newEntry("key-a", "note", { words: "A." })], {}, { "idempotency-key": "retry-0002" });
  const came = await write([newEntry("key-b", "note", { words: "B." })], {}, { "idempotency-key": "retry-0002" });
  expect([came.status, came.body.kind]).toEqual([422, "key-reused"]);
});

test("two people may use the same key", async () => {
  const headers = { "idempotency-key": "retry-0003" };
  await write([newEntry("mine", "note", { words: "Mine." })], {}, headers);
  const came = await write([newEntry("yours", "note", { words: "Yours." })], {}, headers, await server.as("colleague"));
  expect([came.status, came.body.repeated]).toEqual([200, false]);
});

test("registering twice under one key makes one person", async () => {
  const body = {
    unit: ward,
    nationalNumber: null,
    given: "Testperson",
    family: "Dobbel",
    born: null,
    basis: "referred",
  };
  const headers = { "idempotency-key": "register-0001" };
  const first = await clinician.post("/api/persons", body, headers);
  const again = await clinician.post("/api/persons", body, headers);
  expect([first.status, again.status]).toEqual([200, 200]);
  expect(again.body.person).toBe(first.body.person);
});

test("a decision needs the version that was read", async () => {
  const data = tailoring("no-standard-package/mini-team");
  const came = await write([newEntry("no-version", "exemption", data)]);
  expect([came.status, came.body.kind, came.body["entryKind"]]).toEqual([409, "version-required", "exemption"]);
});

test("a decision on a course that has moved on is refused, and says where it is now", async () => {
  const version = await versionNow();
  await write([newEntry("in-between", "note", { words: "Meanwhile." })]);
  const data = tailoring("no-standard-package/mini-team");
  const came = await write([newEntry("late", "exemption", data)], { expectedVersion: version });
  expect([came.status, came.body.kind, came.body.current]).toEqual([409, "version-conflict", version + 1]);
});

const enrolment = (unit: string): object => ({ enrolment: idOf(`enrolment ${unit}`), unit, careLevel: "inpatient" });
const role = (who: string, unit: string): object => ({
  assignment: idOf(`role ${who}`),
  role: "clinician",
  practitioner: idOf(who),
  unit,
  miniTeam: true,
});
const referral = (toUnit: string): object => ({
  referral: idOf(`referral ${toUnit}`),
  toUnit,
  service: "municipal",
  from: "hospital",
  acute: false,
  clarified: "yes",
});
const consentTo = (recipientController: string): object => ({
  consent: idOf("consent"),
  recipientController,
  purpose: "treatment",
  categories: ["plan"],
});

test.each([
  ["a unit that does not exist", "enrolment-started", enrolment(idOf("no unit")), "unit"],
  ["a unit of another organisation, to enrol in", "enrolment-started", enrolment(elsewhere), "unit"],
  ["a unit of another organisation, for a role", "role-assigned", role("stranger", elsewhere), "unit"],
  ["nobody, in a role", "role-assigned", role("no one at all", ward), "practitioner"],
  ["somebody who does not work in the unit, in a role", "role-assigned", role("stranger", ward), "practitioner"],
  ["a unit that does not exist, to refer to", "referral-received", referral(idOf("no unit")), "toUnit"],
  ["an organisation that does not exist", "consent", consentTo(idOf("no organisation")), "recipientController"],
  [
    "nobody, as who decided",
    "exemption",
    tailoring("no-standard-package/mini-team", { decidedBy: idOf("no one at all") }),
    "decidedBy",
  ],
])("an entry that names %s is refused, and says where", async (what, kind, data, field) => {
  const came = await write([newEntry(`names ${what}`, kind, data)], { expectedVersion: await versionNow() });
  expect([came.status, came.body.kind]).toEqual([400, "invalid"]);
  expect(came.body.problems.map(({ path }) => path)).toEqual([`entries.0.data.${field}`]);
  expect(came.body.problems[0]?.mend).not.toBe("");
});

test.each([
  ["a referral to another organisation's unit", "referral-received", referral(elsewhere)],
  ["a role for a member of the unit", "role-assigned", role("colleague", ward)],
  ["an enrolment in the organisation's own unit", "enrolment-started", enrolment(ward)],
])("%s is taken in", async (what, kind, data) => {
  const came = await write([newEntry(what, kind, data)], { expectedVersion: await versionNow() });
  expect(came.status, came.text).toBe(200);
});

test("attendance is taken in whatever else was written", async () => {
  const data = { session: idOf("session"), format: "group" };
  const came = await write([newEntry("attended", "session-attended", data)], { expectedVersion: 1 });
  expect(came.status).toBe(200);
});

test("an agreement cannot relax the law, and the law is cited", async () => {
  const data = tailoring("no-law/start-of-help");
  const came = await write([newEntry("law", "exemption", data)], { expectedVersion: await versionNow() });
  expect([came.status, came.body.kind]).toEqual([422, "law"]);
  expect(came.body["law"]).toMatchObject({
    element: "no-law/start-of-help",
    section: expect.any(String),
    title: expect.any(String),
  });
});

test("a wrong entry is corrected by whoever may write its kind, and keeps its place", async () => {
  await write([newEntry("wrong", "check-in", { hope: 2 })]);
  const correction = newEntry(
    "right",
    "check-in",
    { hope: 7 },
    { amends: { entry: idOf("wrong"), reason: "Read wrongly." } },
  );
  expect((await write([correction])).status).toBe(200);
});

test("nothing is corrected by another kind, nor what is not there", async () => {
  const asOther = newEntry("other-kind", "note", { words: "?" }, { amends: { entry: idOf("filled"), reason: "?" } });
  const asNothing = newEntry("nothing", "note", { words: "?" }, { amends: { entry: idOf("never"), reason: "?" } });
  expect((await write([asOther])).body.problems[0]?.path).toMatch(/amends\.entry$/);
  expect((await write([asNothing])).body.problems[0]?.path).toMatch(/amends\.entry$/);
});

test("a recovery coach takes back a note but no clinician’s decision", async () => {
  const coach = await server.as("coach");
  const data = {
    after: "basic-assessment",
    outcome: "tsb-treatment",
    specialistTookPart: "yes",
    personTookPart: "yes",
    writtenInformation: "yes",
  };
  const decided = await write([newEntry("decision", "clinical-decision", data)], {
    expectedVersion: await versionNow(),
  });
  expect(decided.status).toBe(200);
  const takeBack = (entry: string) =>
    newEntry(`back ${entry}`, "withdrawal", {}, { amends: { entry: idOf(entry), reason: "Mistaken." } });
  const expectedVersion = await versionNow();
  expect((await write([takeBack("decision")], { expectedVersion }, {}, coach)).status).toBe(403);
  expect((await write([takeBack("once")], { expectedVersion }, {}, coach)).status).toBe(200);
});

test("what takes an entry back is read by exactly those who read the entry", async () => {
  await write([newEntry("answered twice", "check-in", { hope: 3 })]);
  const amends = { entry: idOf("answered twice"), reason: "Another person." };
  const back = newEntry("back answered twice", "withdrawal", {}, { amends });
  expect((await write([back], { expectedVersion: await versionNow() })).status).toBe(200);
  const written = (await courseNow()).find(({ id }) => id === idOf("back answered twice"));
  expect(written).toMatchObject({ kind: "withdrawal", category: "mental-health", controller: idOf("hospital") });
});

test.each([
  ["an evaluation of another year", "effective", "check-in", { hope: 4 }, { effective: { date: "2190-01-01" } }],
  ["a birth that lies ahead", "data.born", "birth-date", { born: "2190" }, {}],
  ["a birth of another age", "data.born", "birth-date", { born: "1066-10-14" }, {}],
])("%s is refused, and says where and how to mend it", async (what, path, kind, data, more) => {
  const came = await write([newEntry(what, kind, data, more)]);
  expect([came.status, came.body.kind]).toEqual([400, "invalid"]);
  expect(came.body.problems.map((one) => one.path)).toEqual([`entries.0.${path}`]);
  expect(came.body.problems[0]?.mend).not.toBe("");
});

test("what is planned may lie ahead", async () => {
  const data = { session: idOf("next year"), format: "group" };
  const came = await write([newEntry("next year", "session-planned", data, { effective: { date: "2190-01-01" } })]);
  expect(came.status, came.text).toBe(200);
});

test("somebody is not registered as born in a year to come, and the field is named", async () => {
  const body = {
    unit: ward,
    nationalNumber: null,
    given: "Testperson",
    family: "Ufødt",
    born: "2190",
    basis: "referred",
  };
  const came = await clinician.post("/api/persons", body);
  expect([came.status, came.body.problems[0]?.path]).toEqual([400, "born"]);
});

test("nobody gives themselves a role", async () => {
  const administrator = await server.as("administrator");
  const body = {
    practitioner: idOf("administrator"),
    name: null,
    subject: null,
    role: "clinician",
    from: "2026-01-01",
    to: null,
  };
  expect((await administrator.post(`/api/units/${ward}/members`, body)).status).toBe(403);
});

test("an ended membership lets nobody in from the next day on", async () => {
  const leader = await server.as("leader");
  const colleague = await server.as("colleague");
  const member = idOf("colleague membership");
  expect((await leader.post(`/api/units/${ward}/members/${member}/end`, { to: "2026-01-01" })).status).toBe(200);
  expect((await colleague.get(`/api/persons/${person}`)).status).toBe(403);
});

test("another unit’s membership cannot be ended from here", async () => {
  const leader = await server.as("leader");
  const member = idOf("stranger membership");
  expect((await leader.post(`/api/units/${ward}/members/${member}/end`, { to: "2026-01-01" })).status).toBe(404);
});

test("no route has a place for a national number in its address", () => {
  for (const route of Object.values(routes)) {
    const query = "query" in route ? Object.keys(route.query.shape) : [];
    expect([route.path, ...query].join(" ")).not.toMatch(/number|fnr|cpr|ssn|name|text/i);
  }
});

test("somebody known elsewhere by whole number is joined, and nothing of their course is shown", async () => {
  const { nationalNumber } = demoWorld({ today: "2026-11-25", seed: 7 }).persons[0] ?? {};
  const body = { nationalNumber, given: "Testperson", family: "Kjent", born: null, basis: "enrolled" };
  const first = await clinician.post("/api/persons", { ...body, unit: ward });
  expect(first.status, first.text).toBe(200);
  const stranger = await server.as("stranger");
  const joined = await stranger.post("/api/persons", { ...body, family: "Annet", unit: elsewhere });
  expect([joined.status, joined.body.person]).toEqual([200, first.body.person]);
  const seen = await stranger.get(`/api/persons/${joined.body.person}/course`);
  expect(seen.text).not.toContain("Kjent");
  expect(seen.body["hasHidden"]).toBe(true);
});

test("a late entry about an earlier day replaces nothing newer on the person's page", async () => {
  const asked = (minorChildren: string): object => ({ minorChildren, minorSiblings: "no" });
  await write([newEntry("newer", "minors-asked", asked("no"), { effective: { date: "2026-11-19" } })]);
  await write([newEntry("older", "minors-asked", asked("yes"), { effective: { date: "2026-11-02" } })]);
  expect((await clinician.get(`/api/persons/${person}`)).body["minorChildren"]).toBe("no");
});
