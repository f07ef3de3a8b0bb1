import { tendAlarms } from "@helhet/service";
import { afterAll, beforeAll, expect, test } from "vitest";
import { idOf, ward } from "./testing/small-house.ts";
import { type Came, type TestServer, testServer } from "./testing/test-server.ts";

const hour = 3_600_000;
const minute = 60_000;
/** A Thursday, 10:00 in Oslo. */
const morning = Date.parse("2026-11-26T09:00:00Z");
let now = morning;
let server: TestServer;

beforeAll(async () => {
  server = await testServer(() => now);
});
afterAll(() => server?.close());

const units = `/api/units/${ward}`;
const iso = (ms: number): string => new Date(ms).toISOString();
const as = async (name: Parameters<TestServer["as"]>[0]) => await server.as(name);
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const shifts = [
  { key: "day", name: "Dag", days: everyDay, from: "07:30", to: "15:30" },
  { key: "evening", name: "Kveld", days: everyDay, from: "15:30", to: "22:30" },
  { key: "night", name: "Natt", days: everyDay, from: "22:30", to: "07:30" },
];

interface Alarm {
  readonly id: string;
  readonly kind: string;
  readonly acknowledgedByName: string | null;
  readonly endedAt: string | null;
  readonly steps: readonly { readonly rung: string; readonly name: string | null }[];
}
interface Slot {
  readonly shift: string | null;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly pieces: readonly {
    readonly from: string;
    readonly to: string;
    readonly duty: string | null;
    readonly name: string | null;
    readonly as: string | null;
  }[];
  readonly others: readonly { readonly name: string }[];
}
const alarms = async (who: Parameters<TestServer["as"]>[0] = "milieu") =>
  (await (await as(who)).get(`${units}/alarms`)).body["alarms"] as readonly Alarm[];
const slots = async () =>
  (await (await as("milieu")).get(`${units}/roster/plan?from=2026-11-26`)).body["slots"] as readonly Slot[];
const slot = async (day: string, shift: string) => {
  const found = (await slots()).find((one) => one.day === day && one.shift === shift);
  if (found === undefined) throw new Error(`No ${shift} on ${day}`);
  return found;
};
const put = async (name: string | null, from: number, to: number, role = "answering"): Promise<Came> =>
  await (await as("leader")).post(`${units}/roster`, {
    practitioner: name && idOf(name),
    from: iso(from),
    to: iso(to),
    role,
  });

test("a unit that keeps no roster raises nothing; one that keeps shifts and has nobody there does", async () => {
  await tendAlarms(server.house);
  expect(await alarms()).toEqual([]);
  const set = await (await as("leader")).post(`${units}/roster/rules`, { shifts, minutes: 10 });
  expect([set.status, set.body["set"]]).toEqual([200, 2]);
  const [alarm] = await alarms();
  expect(alarm).toMatchObject({ kind: "nobody-on-duty", endedAt: null, acknowledgedByName: null });
  expect(alarm?.steps).toEqual([expect.objectContaining({ rung: "leader", name: "Test leader" })]);
  expect(await alarms("administrator")).toEqual([]);
});

test("somebody there ends the alarm at once; nobody again raises another, which goes from rung to rung by the unit's own time", async () => {
  await put("clinician", morning - hour, morning + 5 * hour);
  expect((await alarms()).map(({ endedAt }) => endedAt !== null)).toEqual([true]);
  await put("colleague", morning - hour, morning + 5 * hour, "on-call");
  await put(null, morning, morning + 2 * hour);
  const standing = async () => (await alarms()).filter(({ endedAt }) => endedAt === null);
  expect(await standing()).toMatchObject([{ steps: [{ rung: "on-call", name: "Test colleague" }] }]);
  now = morning + 9 * minute;
  await tendAlarms(server.house);
  expect((await standing())[0]?.steps).toHaveLength(1);
  now = morning + 10 * minute;
  await Promise.all([tendAlarms(server.house), tendAlarms(server.house)]);
  expect((await standing())[0]?.steps).toMatchObject([{ rung: "on-call" }, { rung: "leader", name: "Test leader" }]);
  now = morning + 60 * minute;
  await tendAlarms(server.house);
  expect((await standing())[0]?.steps).toHaveLength(2);
});

test("whoever acknowledges an alarm is named, once, and it goes on to nobody", async () => {
  const [alarm] = (await alarms()).filter(({ endedAt }) => endedAt === null);
  const address = `${units}/alarms/${alarm?.id}/acknowledge`;
  expect((await (await as("milieu")).post(address, {})).status).toBe(200);
  expect((await (await as("leader")).post(address, {})).status).toBe(200);
  expect((await alarms()).find(({ id }) => id === alarm?.id)).toMatchObject({ acknowledgedByName: "Test milieu" });
  expect((await (await as("milieu")).post(`${units}/alarms/${idOf("no such alarm")}/acknowledge`, {})).status).toBe(
    404,
  );
  expect((await (await as("administrator")).post(address, {})).status).toBe(404);
  now = morning;
});

test("a unit is not alarmed while it is closed", async () => {
  const leader = await as("leader");
  await leader.post(`${units}/roster/rules`, { opening: [{ days: [1], from: "08:00", to: "16:00" }] });
  expect((await alarms()).filter(({ endedAt }) => endedAt === null)).toEqual([]);
  await leader.post(`${units}/roster/rules`, { opening: null });
  expect((await alarms()).filter(({ endedAt }) => endedAt === null)).toHaveLength(1);
});

test("a gap is taken by one alone, and only where nobody is", async () => {
  const gap = await slot("2026-11-27", "evening");
  expect(gap.pieces).toMatchObject([{ name: null, duty: null }]);
  const body = { from: gap.from, to: gap.to };
  expect((await (await as("milieu")).post(`${units}/roster/take`, body)).status).toBe(200);
  const late = await (await as("coach")).post(`${units}/roster/take`, body);
  expect([late.status, late.body.problems[0]?.path]).toEqual([400, "roster"]);
  expect((await slot("2026-11-27", "evening")).pieces).toMatchObject([{ name: "Test milieu", as: "answering" }]);
});

test("a swap waits for the other, is done whole when they accept, and done back by a second one", async () => {
  const [evening, night] = [await slot("2026-11-27", "evening"), await slot("2026-11-27", "night")];
  await (await as("clinician")).post(`${units}/roster/take`, { from: night.from, to: night.to });
  const dutyOf = async (shift: string) => (await slot("2026-11-27", shift)).pieces[0]?.duty ?? "";
  const swap = async (from: "milieu" | "clinician", mine: string, theirs: string) =>
    await (await as(from)).post(`${units}/roster/swaps`, { mine: await dutyOf(mine), theirs: await dutyOf(theirs) });
  const asked = await swap("milieu", "evening", "night");
  expect(asked.body).toMatchObject({ done: false });
  const stranger = await swap("clinician", "evening", "night");
  expect(stranger.status).toBe(403);
  const answer = async (who: Parameters<TestServer["as"]>[0], id: unknown, said: string) =>
    (await (await as(who)).post(`${units}/roster/swaps/${id}`, { answer: said })).status;
  expect(await answer("milieu", asked.body["id"], "accepted")).toBe(404);
  expect(await answer("coach", asked.body["id"], "accepted")).toBe(404);
  expect(await answer("clinician", asked.body["id"], "accepted")).toBe(200);
  const names = async () =>
    [await slot("2026-11-27", "evening"), await slot("2026-11-27", "night")].map(({ pieces }) =>
      pieces.map(({ name }) => name),
    );
  expect(await names()).toEqual([["Test clinician"], ["Test milieu"]]);
  const back = await swap("clinician", "evening", "night");
  expect(await answer("milieu", back.body["id"], "declined")).toBe(200);
  expect(await names()).toEqual([["Test clinician"], ["Test milieu"]]);
  const again = await swap("clinician", "evening", "night");
  expect(await answer("milieu", again.body["id"], "accepted")).toBe(200);
  expect(await names()).toEqual([["Test milieu"], ["Test clinician"]]);
  expect(evening.day).toBe(night.day);
  const byLeader = await (await as("leader")).post(`${units}/roster/swaps`, {
    mine: await dutyOf("evening"),
    theirs: await dutyOf("night"),
  });
  expect(byLeader.body).toMatchObject({ done: true });
  expect(await names()).toEqual([["Test clinician"], ["Test milieu"]]);
});

test("where the one on duty is away the stand-in answers, and the alarm tells where there is none", async () => {
  await put("clinician", morning - hour, morning + 5 * hour);
  await put("coach", morning - hour, morning + hour, "stand-in");
  const current = await slot("2026-11-26", "day");
  const duty = current.pieces.find(({ name }) => name === "Test clinician")?.duty ?? "";
  expect((await (await as("milieu")).post(`${units}/roster/${duty}/away`, {})).status).toBe(403);
  expect((await (await as("clinician")).post(`${units}/roster/${duty}/away`, {})).status).toBe(200);
  const now = (await (await as("milieu")).get(`${units}/roster`)).body["now"];
  expect(now).toMatchObject({ name: "Test coach", role: "stand-in" });
  expect((await alarms()).filter(({ endedAt }) => endedAt === null)).toEqual([]);
});

test("a file is read whole or not at all, and says line by line why not", async () => {
  const leader = await as("leader");
  const before = await slots();
  const read = async (lines: readonly string[], write: boolean) =>
    (
      await leader.post(`${units}/roster/import`, {
        format: "csv",
        text: ["Dato;Vakt;Navn;Rolle", ...lines].join("\n"),
        write,
      })
    ).body;
  const bad = await read(
    ["2026-12-01;Dag;Test clinician;", "2026-12-01;Kveld;Kari Ukjent;", "2026-12-01;Dag;Test coach;"],
    true,
  );
  expect(bad).toMatchObject({
    written: false,
    refused: [
      { line: 3, what: "unknown-name", found: "Kari Ukjent" },
      { line: 4, what: "overlaps", found: "Test coach" },
    ],
    unknown: ["Kari Ukjent"],
  });
  expect(await slots()).toEqual(before);
  const lines = [
    "2026-12-01;Dag;Test clinician;",
    "2026-12-01;Dag;test  COACH;Med",
    "2026-12-01;Kveld;Ingen;",
    "2026-12-01;Natt;milieu, Test;",
  ];
  expect(await read(lines, false)).toMatchObject({ written: false, refused: [] });
  expect(await slots()).toEqual(before);
  expect(await read(lines, true)).toMatchObject({ written: true, refused: [] });
  expect(await slot("2026-12-01", "day")).toMatchObject({
    pieces: [{ name: "Test clinician" }],
    others: [{ name: "Test coach" }],
  });
  expect((await slot("2026-12-01", "night")).pieces).toMatchObject([{ name: "Test milieu" }]);
});

test("what is exported and read again is the same roster", async () => {
  const leader = await as("leader");
  const before = await slots();
  const { csv } = (await leader.get(`${units}/roster/export?language=da&from=2026-11-26`)).body as unknown as {
    csv: string;
  };
  expect(csv).toContain("01.12.2026".split(".").toReversed().join("-"));
  const read = await leader.post(`${units}/roster/import`, { format: "csv", text: csv, write: true });
  expect(read.body).toMatchObject({ written: true, refused: [] });
  const plain = (all: readonly Slot[]) =>
    all.map(({ pieces, others, ...one }) => ({
      ...one,
      names: pieces.map(({ name, as: said }) => [name, said]),
      others: others.map(({ name }) => name),
    }));
  expect(plain(await slots())).toEqual(plain(before));
});

test("of a gap that has begun only what is left is taken", async () => {
  const found = (await slot("2026-11-26", "day")).pieces.findLast(({ name }) => name === null);
  if (found === undefined) throw new Error("The day has no gap");
  const { from, to } = found;
  now = Date.parse(from) + 20 * minute;
  expect((await (await as("milieu")).post(`${units}/roster/take`, { from, to })).status).toBe(200);
  expect((await slot("2026-11-26", "day")).pieces).toMatchObject(
    expect.arrayContaining([expect.objectContaining({ name: "Test milieu", from: iso(now), to })]),
  );
  now = morning;
});

test("members read the roster and put nobody else on; a stranger reads nothing", async () => {
  const milieu = await as("milieu");
  expect(
    (await milieu.post(`${units}/roster`, { practitioner: null, from: iso(now), to: iso(now + hour) })).status,
  ).toBe(403);
  expect((await (await as("stranger")).get(`${units}/roster/plan`)).status).toBe(403);
  expect((await (await as("stranger")).get(`${units}/alarms`)).status).toBe(403);
  const past = await (await as("leader")).post(`${units}/roster`, {
    practitioner: idOf("stranger"),
    from: iso(now),
    to: iso(now + hour),
  });
  expect([past.status, past.body.problems[0]?.path]).toEqual([400, "practitioner"]);
});

test("whoever works here no longer is on duty no longer, and what they had is a gap", async () => {
  const leader = await as("leader");
  const gap = await slot("2026-12-02", "night");
  expect((await (await as("coach")).post(`${units}/roster/take`, { from: gap.from, to: gap.to })).status).toBe(200);
  const ended = await leader.post(`${units}/members/${idOf("coach membership")}/end`, { to: "2026-12-02" });
  expect(ended.status).toBe(200);
  expect((await slot("2026-12-02", "night")).pieces).toMatchObject([
    { name: "Test coach", to: "2026-12-02T23:00:00.000Z" },
    { name: null, from: "2026-12-02T23:00:00.000Z" },
  ]);
  const late = { from: "2026-12-03T07:00:00Z", to: "2026-12-03T09:00:00Z", practitioner: idOf("coach") };
  expect((await leader.post(`${units}/roster`, late)).status).toBe(400);
});
