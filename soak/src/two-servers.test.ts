import { setTimeout as pause } from "node:timers/promises";
import { dayIn } from "@helhet/course";
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginTwo, type TwoServers } from "./two-servers.ts";

let two: TwoServers;
beforeAll(async () => {
  two = await beginTwo(5, 16);
}, 300_000);
afterAll(() => two?.close());

async function waitingWakeUps(server: 0 | 1): Promise<number> {
  const ready = await fetch(`${two.servers[server].address}/readyz`);
  const { wakeUp } = (await ready.json()) as { readonly wakeUp?: { readonly waiting: number } };
  return wakeUp?.waiting ?? -1;
}

test.each([0, 1] as const)(
  "when server %i of two is killed at its work, the other takes over: sessions hold, its wake-ups are done, and it hears what is written",
  async (killed) => {
    const other = (1 - killed) as 0 | 1;
    const before = two.ledger.answers.get(200) ?? 0;
    await two.whileWriting(async () => {
      await pause(1_200);
      // All courses of the unit are to be followed again just now: whoever works the queue dies with part of it.
      const { unit, leader } = two.ward;
      const value = { guideline: "no-standard-package", name: "mini-team", days: 6 + killed };
      const from = dayIn("Europe/Oslo", Date.now() + 86_400_000);
      const set = await leader.post(`/api/units/${unit}/unit-values`, `mini-team-days-${killed}`, { ...value, from });
      expect([200, 0]).toContain(set.status);
      await two.servers[killed].killNode();
      two.setIn(killed, false);
      await expect.poll(() => two.ledger.answers.get(200), { timeout: 60_000 }).toBeGreaterThan(before + 32);
    });
    expect(two.ledger.complaints).toEqual([]);
    await expect.poll(() => waitingWakeUps(other), { timeout: 60_000, interval: 500 }).toBe(0);
    await two.servers[killed].start();
    two.setIn(killed, true);
  },
);

test("nothing is lost, half-written or doubled by either, the chain verifies, and lists equal a rebuild", async () => {
  const { acknowledged, found, ...bad } = await two.inspect();
  expect(bad).toEqual({ lost: 0, doubled: 0, half: 0 });
  expect(found).toBe(acknowledged);
  expect(two.ledger.complaints).toEqual([]);
});
