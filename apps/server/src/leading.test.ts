import { afterAll, beforeAll, expect, test } from "vitest";
import { registered } from "./testing/first-person.ts";
import { elsewhere, idOf, ward } from "./testing/small-house.ts";
import { type Asking, type Came, type TestServer, testServer } from "./testing/test-server.ts";

/** Half past midnight in Oslo: still yesterday in UTC. */
const now = Date.parse("2026-11-24T23:30:00Z");
const [yesterday, today, tomorrow] = ["2026-11-24", "2026-11-25", "2026-11-26"];
let server: TestServer;
let leader: Asking;
let administrator: Asking;

beforeAll(async () => {
  server = await testServer(() => now);
  [leader, administrator] = await Promise.all([server.as("leader"), server.as("administrator")]);
});
afterAll(() => server.close());

const edition = { guideline: "no-standard-package", edition: "2026" } as const;
const decide = (follow: boolean, from: string | undefined, by = leader): Promise<Came> =>
  by.post(`/api/units/${ward}/adoptions`, { ...edition, from, follow });
const preview = async (decision: string, from = today, by = leader): Promise<Came> => {
  const query = new URLSearchParams({ ...edition, from: from ?? "", decision });
  return await by.get(`/api/units/${ward}/adoptions/preview?${query}`);
};
const grant = (by: Asking, who: string, role: string, more: object = {}): Promise<Came> =>
  by.post(`/api/units/${ward}/members`, {
    practitioner: idOf(who),
    name: null,
    subject: null,
    role,
    from: today,
    to: null,
    ...more,
  });
const end = (by: Asking, member: string, to = today): Promise<Came> =>
  by.post(`/api/units/${ward}/members/${member}/end`, { to });

test("a decision about an edition holds from today at the earliest, in the unit's own zone", async () => {
  const late = await decide(true, yesterday);
  expect([late.status, late.body.kind, late.body.problems[0]?.path]).toEqual([400, "invalid", "from"]);
  expect((await preview("follow", yesterday)).body.problems[0]?.path).toBe("from");
  expect((await decide(true, today)).status).toBe(200);
  const erasing = await decide(false, yesterday);
  expect([erasing.status, erasing.body.problems[0]?.path]).toEqual([400, "from"]);
  expect((await decide(true, today)).body).toEqual({ followedAgain: 0 });
});

test("a unit's own value holds from today at the earliest", async () => {
  const set = (from: string | undefined): Promise<Came> =>
    leader.post(`/api/units/${ward}/unit-values`, {
      guideline: "no-standard-package",
      name: "mini-team",
      days: 5,
      from,
    });
  expect((await set(yesterday)).body.problems[0]?.path).toBe("from");
  expect((await set(today)).status).toBe(200);
});

test("before deciding, the leader is told how many people it touches", async () => {
  expect((await preview("stop")).body).toEqual({ touched: 0, enrolled: 0, followed: 0 });
  const clinician = await server.as("clinician");
  const person = await registered(clinician);
  await registered(clinician, "Testto");
  const { version } = (await clinician.get(`/api/persons/${person}`)).body;
  const entry = {
    id: idOf("enrolment"),
    kind: "enrolment-started",
    effective: { date: today },
    data: { enrolment: idOf("stay"), unit: ward, careLevel: "inpatient" },
    authored: "2026-11-24T23:00:00.000Z",
  };
  const written = await clinician.post(`/api/persons/${person}/entries`, {
    unit: ward,
    expectedVersion: version,
    entries: [entry],
  });
  expect(written.status, written.text).toBe(200);
  expect((await preview("stop")).body).toEqual({ touched: 1, enrolled: 2, followed: 1 });
  expect((await preview("follow")).body).toEqual({ touched: 0, enrolled: 2, followed: 1 });
  expect((await decide(false, tomorrow)).body["followedAgain"]).toBeGreaterThan(0);
  expect((await preview("follow", tomorrow)).body["touched"]).toBe(2);
});

test("nobody previews for a unit they do not lead", async () => {
  expect((await preview("stop", today, await server.as("clinician"))).status).toBe(403);
  const path = `/api/units/${elsewhere}/adoptions/preview?guideline=x&edition=y&from=${today}&decision=stop`;
  expect((await leader.get(path)).status).toBe(403);
});

test("only an administrator makes somebody administrator", async () => {
  expect((await grant(leader, "coach", "administrator")).status).toBe(403);
  expect((await grant(administrator, "coach", "administrator")).status).toBe(200);
});

test("the last leader does not leave the unit without one", async () => {
  const member = idOf("leader membership");
  const alone = await end(leader, member);
  expect([alone.status, alone.body.problems[0]?.path]).toEqual([400, "to"]);
  expect((await grant(leader, "colleague", "leader", { to: tomorrow })).status).toBe(200);
  expect((await end(leader, member, tomorrow)).status).toBe(400);
  expect((await end(leader, member, today)).status).toBe(200);
});

test("an administrator ends any membership, and names another leader", async () => {
  expect((await end(administrator, idOf("leader membership"), yesterday)).status).toBe(200);
});
