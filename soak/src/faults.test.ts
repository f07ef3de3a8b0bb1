import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chanceOf } from "./chance.ts";
import { type Fault, faults } from "./faults.ts";
import { freePort, productOf } from "./product.ts";
import { beginRun, type Run } from "./run.ts";
import { connectionsTaken, overload } from "./starved.ts";

const seed = 20_260_101;
let run: Run;
beforeAll(async () => {
  run = await beginRun({ seed, writers: 16 });
}, 300_000);
afterAll(() => run?.close());

/** A fault at a random point under all writers; after it, writing goes on. */
async function under(fault: Fault, index: number): Promise<void> {
  const chance = chanceOf(seed, index);
  await run.whileWriting(async () => {
    await pause(chance.whole(300, 1_200));
    const before = run.ledger.works.length;
    await fault.happen(run, chance);
    await expect.poll(() => run.ledger.works.length, { timeout: 20_000 }).toBeGreaterThan(before + 16);
  });
  expect(run.ledger.complaints).toEqual([]);
}

test.each([...faults, connectionsTaken].map((fault, index) => [fault.name, fault, index] as const))(
  "after %s people go on writing, and nothing but 503 was said meanwhile",
  (_name, fault, index) => under(fault, index),
);

test("a second start on the same data says who has it, and disturbs nobody", async () => {
  const { dataDirectory, environment } = run.place;
  const second = productOf({ dataDirectory, port: await freePort(), environment });
  await run.whileWriting(async () => {
    await expect(second.start()).rejects.toThrow(/already runs on this data \(process \d+/);
  });
  await run.product.untilReady();
  expect(run.ledger.complaints).toEqual([]);
});

test("ten times what the server takes on is turned away with a word on when to come back, and passes by itself", async () => {
  const { product, ward } = run;
  const [colleague] = ward.writers;
  if (colleague === undefined) throw new Error("Nobody works here.");
  const { statuses, slowestHealth, withoutRetryAfter } = await overload(product.address, colleague, ward.unit, 2_000);
  expect([...statuses.keys()].sort()).toEqual([200, 503]);
  expect(withoutRetryAfter).toBe(0);
  expect(slowestHealth).toBeLessThan(20_000);
  expect((await colleague.get(`/api/worklist?scope=unit&unit=${ward.unit}`)).status).toBe(200);
});

test("nothing acknowledged is lost, nothing half-written, nothing doubled; the chain verifies, and lists equal a rebuild", async () => {
  const { acknowledged, found, ...bad } = await run.inspect();
  expect(bad).toEqual({ lost: 0, doubled: 0, half: 0 });
  expect(found).toBe(acknowledged);
  expect(acknowledged).toBeGreaterThan(200);
  expect(run.ledger.complaints).toEqual([]);
});
