import { afterAll, beforeAll, expect, test } from "vitest";
import { idOf, ward } from "./testing/small-house.ts";
import { type Asking, type TestServer, testServer } from "./testing/test-server.ts";
import { enrolled, furnishWeek, today, wednesday, write } from "./testing/wall-house.ts";

/** Entries of a course are recorded one after the other: each takes its second. */
const put: typeof write = async (...said) => {
  now += 1_000;
  return write(...said);
};

let now = wednesday;
let server: TestServer;
let brim = "";
let siv = "";
const path = `/api/units/${ward}/handover`;

interface Person {
  readonly person: string;
  readonly changed: readonly { readonly entry: { readonly kind: string }; readonly corrected: boolean }[];
  readonly decided: readonly { readonly entry: { readonly kind: string } }[];
  readonly takenBack: readonly { readonly kind: string }[];
  readonly missed: readonly { readonly title: string }[];
  readonly open: {
    readonly requests: readonly {
      readonly question: string;
      readonly deciderName: string;
      readonly isOverdue: boolean;
    }[];
    readonly leave: { readonly state: string } | null;
  };
}

beforeAll(async () => {
  server = await testServer(() => now);
  await furnishWeek(server);
  brim = await enrolled(server, "Brim", "Havnes");
  siv = await enrolled(server, "Siv", "Elvebakk");
  now += 1_000;
});
afterAll(() => server.close());

async function read(by: Asking) {
  const came = await by.get(path);
  expect(came.status).toBe(200);
  return came.body as unknown as {
    readonly at: string;
    readonly since: string;
    readonly hasRead: boolean;
    readonly lastReadings: readonly { readonly name: string }[];
    readonly people: readonly Person[];
    readonly quiet: number;
  };
}
const of = (people: readonly Person[], person: string): Person | undefined =>
  people.find((one) => one.person === person);
const takesOver = (by: Asking, upTo: string) => by.post(`${path}/read`, { upTo });

test("who has never taken over here is told of the last day, and then of what came after their own reading alone", async () => {
  const milieu = await server.as("milieu");
  const first = await read(milieu);
  expect(first.hasRead).toBe(false);
  expect(Date.parse(first.since)).toBe(now - 24 * 3_600_000);
  expect(of(first.people, brim)?.changed.map(({ entry }) => entry.kind)).toEqual(["enrolment-started"]);
  expect((await takesOver(milieu, first.at)).status).toBe(200);

  now += 60_000;
  const after = await read(milieu);
  expect([after.hasRead, after.since, of(after.people, brim)?.changed ?? []]).toEqual([true, first.at, []]);
  expect(after.lastReadings[0]?.name).toBe("Test milieu");
  const clinician = await read(await server.as("clinician"));
  expect([clinician.hasRead, of(clinician.people, brim)?.changed.length]).toEqual([false, 1]);
});

test("what happened, what was decided and what is open stand apart; what is taken back is told as that", async () => {
  const milieu = await server.as("milieu");
  await takesOver(milieu, new Date(now).toISOString());
  now += 1_000;
  const request = idOf("request");
  await put(server, siv, "resistance", { about: "Trim", words: "For tidlig", fit: "wrong-time" }, today);
  await put(
    server,
    siv,
    "decision-requested",
    { request, question: "Kan Siv ha permisjon?", decider: idOf("clinician"), decideBy: "2026-11-25T08:00:00.000Z" },
    today,
  );
  const leave = idOf("handover leave");
  const asked = { leave, unit: ward, from: "2026-11-25T06:00:00Z", to: "2026-11-25T20:00:00Z" };
  await put(server, brim, "leave-requested", { ...asked, askedBy: "person", words: "Besøk" }, today);
  await put(
    server,
    brim,
    "leave-decided",
    { leave, answer: "granted", decidedBy: idOf("clinician"), words: "Greit" },
    today,
  );
  await put(server, brim, "leave-started", { leave }, "2026-11-25T06:00:00Z");
  const told = (await read(milieu)).people;
  expect(of(told, siv)?.changed.map(({ entry }) => entry.kind)).toEqual(["resistance", "decision-requested"]);
  expect(of(told, siv)?.open.requests).toMatchObject([
    { question: "Kan Siv ha permisjon?", deciderName: "Test clinician", isOverdue: true },
  ]);
  expect(of(told, brim)?.changed.map(({ entry }) => entry.kind)).toEqual(["leave-requested", "leave-started"]);
  expect(of(told, brim)?.decided.map(({ entry }) => entry.kind)).toEqual(["leave-decided"]);
  expect(of(told, brim)?.open.leave?.state).toBe("out");

  await takesOver(milieu, new Date(now).toISOString());
  now += 1_000;
  await put(
    server,
    siv,
    "decision-given",
    { request, answer: "yes", decidedBy: idOf("clinician"), words: "Ja" },
    today,
  );
  const later = (await read(milieu)).people;
  expect(of(later, siv)?.decided.map(({ entry }) => entry.kind)).toEqual(["decision-given"]);
  expect([of(later, siv)?.changed, of(later, siv)?.open.requests]).toEqual([[], []]);
  expect(of(later, brim)?.open.leave?.state).toBe("out");
});

test("what is written while one reads is told the next time: one takes over from when it was fetched", async () => {
  const milieu = await server.as("milieu");
  const fetched = await read(milieu);
  now += 1_000;
  await put(server, siv, "resistance", { about: "Frokost", words: "For mye lyd", fit: "wrong-form" }, today);
  now += 1_000;
  await takesOver(milieu, fetched.at);
  expect(of((await read(milieu)).people, siv)?.changed.map(({ entry }) => entry.kind)).toEqual(["resistance"]);
});

test("nobody has read what is yet to come, and the book holds who took over and when, and nothing of anybody's health", async () => {
  const milieu = await server.as("milieu");
  expect((await takesOver(milieu, new Date(now + 60_000).toISOString())).status).toBe(400);
  const rows = await server.record.unitBooks.read(ward, ["handover-read"]);
  expect(rows.map(({ author }) => author)).toEqual(Array(4).fill(idOf("milieu")));
  for (const { data } of rows) expect(Object.keys(data as object)).toEqual(["upTo"]);
});

test("a handover is read through the reader's own relations", async () => {
  expect((await (await server.as("stranger")).get(path)).status).toBe(403);
  expect((await (await server.as("administrator")).get(path)).status).toBe(403);
});
