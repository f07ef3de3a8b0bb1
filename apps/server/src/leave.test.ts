import { emptyProgramme } from "@helhet/programme";
import { raiseLateLeave } from "@helhet/service";
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
const write = (by: Asking, ...entries: readonly object[]): Promise<Came> =>
  by.post(`/api/persons/${person}/entries`, { unit: ward, expectedVersion: null, entries });
const decide = async (by: Asking, name: string, data: object, hours: number): Promise<Came> => {
  const { version } = (await by.get(`/api/persons/${person}/course`)).body;
  const entry = newEntry(name, "leave-decided", { words: "As agreed", ...data }, at(hours));
  return by.post(`/api/persons/${person}/entries`, { unit: ward, expectedVersion: version, entries: [entry] });
};
const leaves = async (by: Asking) => (await by.get(`/api/units/${ward}/leaves`)).body["leaves"];
const alarms = async () =>
  await server.record.alarms.read({ type: "system", job: "timetable" }, { unit: ward, since: iso(0) });

/** The ward asks for a day's notice and grants two days at most; clinicians decide. */
beforeAll(async () => {
  server = await testServer(() => now);
  person = await registered(await server.as("clinician"));
  const programme = {
    ...emptyProgramme("Ward"),
    leave: { mostHours: 48, noticeHours: 24, words: "We talk before and after." },
    decides: [{ what: "leave", roles: ["clinician"] }],
  };
  const data = { programme, from: "2026-01-01", reason: "Ours", restores: null };
  await server.record.unitBooks.append(
    { type: "system", job: "seed" },
    { unit: ward, drafts: [{ id: idOf("programme"), kind: "programme-published", data }], expected: null },
  );
  const asked = {
    leave: idOf("leave"),
    unit: ward,
    from: iso(2),
    to: iso(8),
    askedBy: "person",
    words: "Visit my daughter",
  };
  expect((await write(await server.as("milieu"), newEntry("asked", "leave-requested", asked, at(0)))).status).toBe(200);
});
afterAll(() => server.close());

test("a leave is held against the unit's frame, with what each finding rests on and who decides", async () => {
  const query = `unit=${ward}&leave=${idOf("leave")}&from=${iso(2)}&to=${iso(8)}`;
  const came = await (await server.as("milieu")).get(`/api/persons/${person}/leave-check?${query}`);
  expect(came.body).toMatchObject({
    findings: [{ finding: "short-notice", is: 2, frame: 24, programmeFrom: "2026-01-01" }],
    words: "We talk before and after.",
    mayDecide: false,
  });
  expect((came.body["deciders"] as { name: string }[]).map(({ name }) => name)).toEqual([
    "Test clinician",
    "Test colleague",
  ]);
  expect((await (await server.as("stranger")).get(`/api/persons/${person}/leave-check?${query}`)).status).toBe(404);
});

test("whom the unit does not let decide leave is told who does", async () => {
  now = start + 0.5 * hour;
  const data = { leave: idOf("leave"), answer: "granted", decidedBy: idOf("milieu") };
  const came = await decide(await server.as("milieu"), "no decider", data, 0.5);
  expect([came.status, came.body.kind]).toEqual([403, "not-decider"]);
});

test("leave beyond the frame is granted all the same, but never silently", async () => {
  const data = { leave: idOf("leave"), answer: "granted", decidedBy: idOf("clinician") };
  const silent = await decide(await server.as("clinician"), "silent", data, 0.5);
  expect([silent.status, silent.body.problems[0]?.path]).toEqual([400, "entries.0.data.despite"]);
  const said = await decide(await server.as("clinician"), "granted", { ...data, despite: ["short-notice"] }, 0.5);
  expect(said.status).toBe(200);
  expect(await leaves(await server.as("milieu"))).toMatchObject([
    {
      person,
      state: "granted",
      words: "Visit my daughter",
      deciderName: "Test clinician",
      decision: { agreements: null },
    },
  ]);
});

test("somebody who is not back is raised to the roster once, and the alarm ends when they are", async () => {
  now = start + 3 * hour;
  await write(await server.as("milieu"), newEntry("out", "leave-started", { leave: idOf("leave") }, at(3)));
  await raiseLateLeave(server.house);
  expect(await alarms()).toEqual([]);
  now = start + 8.5 * hour;
  expect(await leaves(await server.as("milieu"))).toMatchObject([{ state: "not-back", minutesLate: 30 }]);
  await raiseLateLeave(server.house);
  await raiseLateLeave(server.house);
  expect(await alarms()).toMatchObject([{ kind: "leave-not-returned", person, endedAt: null }]);
  now = start + 9 * hour;
  const back = newEntry("back", "leave-ended", { leave: idOf("leave"), outcome: "returned" }, at(9));
  await write(await server.as("milieu"), back);
  await raiseLateLeave(server.house);
  expect(await alarms()).toMatchObject([{ endedAt: iso(9) }]);
  expect(await leaves(await server.as("milieu"))).toMatchObject([
    { state: "back-late", minutesLate: 60, isEvaluated: false },
  ]);
});

test("nobody from another unit sees that anybody was out", async () => {
  expect((await (await server.as("stranger")).get(`/api/units/${ward}/leaves`)).status).toBe(403);
});
