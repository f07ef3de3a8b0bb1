import { afterAll, beforeAll, expect, test } from "vitest";
import { newEntry, registered } from "./testing/first-person.ts";
import { idOf, ward } from "./testing/small-house.ts";
import { type Asking, type TestServer, testServer } from "./testing/test-server.ts";

let server: TestServer;
let clinician: Asking;
let person = "";
let now = Date.parse("2026-11-20T08:00:00Z");

const onDuty = (name: string, from: string, to: string) => ({ practitioner: idOf(name), from, to });
const pageAt = async (knownAt?: string) =>
  (await clinician.get(`/api/persons/${person}${knownAt === undefined ? "" : `?knownAt=${knownAt}`}`)).body;
const teamOf = (page: Awaited<ReturnType<typeof pageAt>>) =>
  page["team"] as readonly { readonly practitioner: string; readonly onDuty: boolean }[];

/** Sets the clock; whoever was signed in before signs in anew. */
async function comesAt(instant: string): Promise<void> {
  now = Date.parse(instant);
  clinician = await server.as("clinician");
}

beforeAll(async () => {
  server = await testServer(() => now);
  clinician = await server.as("clinician");
  person = await registered(clinician);
  await comesAt("2026-11-20T09:00:00Z");
  const enrolment = { enrolment: idOf("enrolment"), unit: ward, careLevel: "inpatient" };
  const inTeam = (name: string) => ({
    assignment: idOf(`${name} in the team`),
    practitioner: idOf(name),
    role: "clinician",
    unit: ward,
    miniTeam: true,
  });
  const entries = [
    newEntry("enrolled", "enrolment-started", enrolment),
    newEntry("first in the team", "role-assigned", inTeam("clinician")),
    newEntry("second in the team", "role-assigned", inTeam("colleague")),
  ];
  const { version } = await pageAt();
  const decided = { unit: ward, expectedVersion: version, entries };
  expect((await clinician.post(`/api/persons/${person}/entries`, decided)).status).toBe(200);
  const leader = await server.as("leader");
  const roster = `/api/units/${ward}/roster`;
  await leader.post(roster, onDuty("clinician", "2026-11-20T07:00:00Z", "2026-11-21T07:00:00Z"));
  await leader.post(roster, onDuty("colleague", "2026-11-21T07:00:00Z", "2026-11-30T07:00:00Z"));
  await comesAt("2026-11-25T09:00:00Z");
});
afterAll(() => server.close());

test("looking back, on duty is who was on duty then", async () => {
  const dutiesAt = async (knownAt?: string) =>
    teamOf(await pageAt(knownAt)).flatMap((one) => (one.onDuty ? one.practitioner : []));
  expect(await dutiesAt()).toEqual([idOf("colleague")]);
  expect(await dutiesAt("2026-11-20T12:00:00Z")).toEqual([idOf("clinician")]);
});

test("looking back, care level, unit and day of the stay are those of then", async () => {
  const where = ({ careLevel, unit, enrolmentDay }: Record<string, unknown>) => [careLevel, unit, enrolmentDay];
  expect(where(await pageAt())).toEqual(["inpatient", ward, 6]);
  expect(where(await pageAt("2026-11-22T12:00:00Z"))).toEqual(["inpatient", ward, 3]);
  expect(where(await pageAt("2026-11-20T08:30:00Z"))).toEqual([null, null, null]);
});

test("why one may read the page is said of today alone", async () => {
  expect((await pageAt())["relation"]).toMatchObject({ basis: "enrolled", unit: ward });
  expect((await pageAt("2026-11-22T12:00:00Z"))["relation"]).toBeNull();
});
