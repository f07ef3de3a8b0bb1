import { afterAll, beforeAll, expect, test } from "vitest";
import { newEntry, registered } from "./testing/first-person.ts";
import { idOf, ward } from "./testing/small-house.ts";
import { type Asking, type Came, type TestServer, testServer } from "./testing/test-server.ts";

const hour = 3_600_000;
const start = Date.parse("2026-11-25T09:00:00.000Z");
let now = start;
let server: TestServer;
let person = "";

const iso = (hours: number): string => new Date(start + hours * hour).toISOString();
const at = (hours: number) => ({ effective: { instant: iso(hours) }, authored: iso(hours) });
const write = async (by: Asking, entry: object): Promise<Came> => {
  const { version } = (await by.get(`/api/persons/${person}/course`)).body;
  return by.post(`/api/persons/${person}/entries`, { unit: ward, expectedVersion: version, entries: [entry] });
};
const ask = (name: string, decider: string, question: string, hours = 0) =>
  newEntry(
    name,
    "decision-requested",
    {
      request: idOf(`${name} request`),
      question,
      decider: idOf(decider),
      decideBy: iso(hours + 4),
      element: "unit-frames/exercise",
    },
    at(hours),
  );
const answer = (name: string, of: string, words: string, hours: number) =>
  newEntry(
    name,
    "decision-given",
    { request: idOf(`${of} request`), answer: "yes", decidedBy: idOf("clinician"), words },
    at(hours),
  );
const decisions = async (by: Asking) => (await by.get(`/api/units/${ward}/decisions`)).body;
const mine = async (by: Asking) => {
  const { body } = await by.get(`/api/worklist?scope=mine&unit=${ward}`);
  return (body["lines"] as { act: string; state: string; dueAt: string; group: string }[]).filter(
    ({ act }) => act === "decision-given",
  );
};

beforeAll(async () => {
  server = await testServer(() => now);
  person = await registered(await server.as("clinician"));
  const asked = await write(
    await server.as("milieu"),
    ask("walk", "clinician", "May the morning walk wait until the sleep is better?"),
  );
  expect(asked.status).toBe(200);
});
afterAll(() => server.close());

test("the one who is asked has it on the list at once, with the deadline, and nobody else has", async () => {
  expect(await mine(await server.as("clinician"))).toMatchObject([{ state: "open", dueAt: iso(4), group: "today" }]);
  expect(await mine(await server.as("colleague"))).toEqual([]);
  expect(await decisions(await server.as("clinician"))).toMatchObject({
    toDecide: [{ person, deciderName: "Test clinician" }],
    asked: [],
  });
  expect(await decisions(await server.as("milieu"))).toMatchObject({
    toDecide: [],
    asked: [{ askedByName: "Test milieu" }],
  });
});

test("whoever does not decide in the unit cannot be asked to", async () => {
  const came = await write(await server.as("clinician"), ask("wrong", "milieu", "May it?"));
  expect([came.status, came.body.problems[0]?.path]).toEqual([400, "entries.0.data.decider"]);
});

test("overdue, it reaches the leader too", async () => {
  now = start + 5 * hour;
  await server.record.wake(now, 100);
  expect(await mine(await server.as("clinician"))).toMatchObject([{ state: "overdue", group: "overdue" }]);
  expect(await decisions(await server.as("leader"))).toMatchObject({ toDecide: [], overdue: [{ isOverdue: true }] });
  expect(await decisions(await server.as("colleague"))).toMatchObject({ overdue: [] });
});

test("passed on, it is the other's, until the new deadline", async () => {
  const passed = newEntry(
    "passed",
    "decision-passed-on",
    { request: idOf("walk request"), decider: idOf("colleague"), decideBy: iso(9), words: "I am away." },
    at(5),
  );
  expect((await write(await server.as("clinician"), passed)).status).toBe(200);
  expect(await mine(await server.as("clinician"))).toEqual([]);
  expect(await mine(await server.as("colleague"))).toMatchObject([{ state: "open", dueAt: iso(9) }]);
});

test("only the one who is asked, or a leader, decides", async () => {
  expect((await write(await server.as("clinician"), answer("meddled", "walk", "I say so", 5))).status).toBe(403);
  const given = { ...answer("given", "walk", "Sleep comes first for two weeks.", 5) };
  expect((await write(await server.as("colleague"), given)).status).toBe(200);
  expect(await mine(await server.as("colleague"))).toEqual([]);
  expect(await decisions(await server.as("milieu"))).toMatchObject({
    asked: [{ answer: { answer: "yes", words: "Sleep comes first for two weeks." } }],
  });
});

test("how the unit has decided before is found by element and words, without a name, and logged as a search", async () => {
  const find = async (by: Asking, body: object) => await by.post(`/api/units/${ward}/decisions/find`, body);
  const found = await find(await server.as("milieu"), { text: "SLEEP walk" });
  expect(found.body).toMatchObject({
    found: [{ question: "May the morning walk wait until the sleep is better?", answer: "yes", on: "2026-11-25" }],
    more: false,
  });
  expect(found.text).not.toContain("Testperson");
  expect(
    (await find(await server.as("milieu"), { text: "", element: "unit-frames/exercise" })).body["found"],
  ).toHaveLength(1);
  expect((await find(await server.as("milieu"), { text: "kitchen" })).body["found"]).toEqual([]);
  expect((await find(await server.as("stranger"), { text: "" })).status).toBe(403);
  const { body } = await (await server.as("clinician")).get(`/api/persons/${person}/access-log`);
  expect((body["rows"] as { what: string }[]).map(({ what }) => what)).toContain("search");
});
