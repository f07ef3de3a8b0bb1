import { afterAll, beforeAll, expect, test } from "vitest";
import { idOf, ward } from "./testing/small-house.ts";
import { type TestServer, testServer } from "./testing/test-server.ts";
import { enrolled, furnishWeek, wednesday, write } from "./testing/wall-house.ts";
import { timetableLoop } from "./timetable-loop.ts";

let now = wednesday;
let server: TestServer;
let person = "";
const soon = { timeout: 30_000, interval: 200 };

beforeAll(async () => {
  server = await testServer(() => now);
  person = await enrolled(server, "Ada", "Prøve");
  await furnishWeek(server);
});
afterAll(() => server.close());

async function plannedFor(who: string): Promise<{ readonly planned: number; readonly cancelled: number }> {
  const read = await server.record.course({ type: "system", job: "seed" }, who);
  const kinds = read.ok ? read.value.course.entries.map(({ kind }) => kind) : [];
  const count = (kind: string): number => kinds.filter((one) => one === kind).length;
  return { planned: count("session-planned"), cancelled: count("session-cancelled") };
}

test("a unit's days are planned at the start, when a course changes, and when the day turns", async () => {
  const loop = timetableLoop(server.house, server.app.log);
  try {
    await expect.poll(() => plannedFor(person), soon).toEqual({ planned: 7 * 3, cancelled: 0 });
    const came = await enrolled(server, "Bo", "Prøve");
    await expect.poll(() => plannedFor(came), soon).toEqual({ planned: 7 * 3, cancelled: 0 });
    const leave = "0198a000-0000-7000-8000-000000000001";
    const from = "2026-11-27T05:00:00.000Z";
    const to = "2026-11-28T05:00:00.000Z";
    const asked = { leave, unit: ward, from, to, askedBy: "person" as const, words: "Home" };
    await write(server, came, "leave-requested", asked, "2026-11-25T07:00:00Z");
    const granted = { leave, answer: "granted" as const, decidedBy: idOf("leader"), words: "Yes" };
    await write(server, came, "leave-decided", granted, "2026-11-25T07:30:00Z");
    await expect.poll(() => plannedFor(came), soon).toEqual({ planned: 7 * 3, cancelled: 3 });
    now += 24 * 3_600_000;
    await expect.poll(() => plannedFor(person), soon).toEqual({ planned: 8 * 3, cancelled: 0 });
  } finally {
    await loop.stop();
  }
});
