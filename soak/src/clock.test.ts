import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connected } from "./inspect.ts";
import { beginRun, type Run } from "./run.ts";
import { signInAll } from "./ward.ts";

const shifted = pathToFileURL(join(import.meta.dirname, "shifted-clock.mjs")).href;
const hour = 3_600_000;
const day = 24 * hour;
const folder = mkdtempSync(join(tmpdir(), "helhet-clock-"));
const file = join(folder, "offset");
const RealDate = globalThis.Date;
const realNow = Date.now;
let run: Run;

/** The clock of the product, of the issuer and of this test, which all run on the same computer. */
async function setClock(ms: number): Promise<void> {
  writeFileSync(file, String(ms));
  await expect.poll(() => Math.abs(Date.now() - realNow() - ms), { timeout: 10_000 }).toBeLessThan(60_000);
}

/** The product's own clock shows what this test's does: its wake-up queue has a turn every second. */
async function untilProductKnows(): Promise<void> {
  const apart = async (): Promise<number> => {
    const ready = await fetch(`${run.product.address}/readyz`);
    const { wakeUp } = (await ready.json()) as { readonly wakeUp?: { readonly lastWakeAt: string | null } };
    return Math.abs(Date.parse(wakeUp?.lastWakeAt ?? "") - Date.now());
  };
  await expect.poll(apart, { timeout: 30_000 }).toBeLessThan(hour / 2);
}

beforeAll(async () => {
  writeFileSync(file, String(-3 * day));
  process.env["HELHET_SOAK_CLOCK"] = file;
  await import(shifted);
  const environment = { HELHET_SOAK_CLOCK: file, NODE_OPTIONS: `--import ${shifted}` };
  run = await beginRun({ seed: 11, writers: 16, environment });
  await run.whileWriting(() => pause(2_000));
}, 300_000);
afterAll(async () => {
  await run?.close();
  rmSync(folder, { recursive: true, force: true });
  globalThis.Date = RealDate;
  Date.now = realNow;
});

/** People sign in anew and write; lists say nothing wrong, and have no hole where time begins only later. */
async function expectWorkGoesOn(): Promise<void> {
  // Whoever was registered on a day that has not come is seen from that day on: the next clock may stand before it.
  run.ledger.forgetPersonsAfter(5);
  const writers = await signInAll(run.issuer, run.product.address, 16);
  const before = run.ledger.answers.get(200) ?? 0;
  const written = (): number => run.ledger.answers.get(200) ?? 0;
  await run.whileWriting(() => expect.poll(written, { timeout: 30_000 }).toBeGreaterThan(before + 32), writers);
  expect(run.ledger.complaints).toEqual([]);
  await expect.poll(itemsThatBeginLater, { timeout: 30_000 }).toBe(0);
}

/** Items of whom a list shows nothing now, though they are followed. */
async function itemsThatBeginLater(): Promise<number> {
  const database = await connected(run.place);
  const { rows } = await database.query<{ n: number }>(
    "select count(*)::int as n from (select min(from_at) as first from helhet.demand group by person, item) as x where first > $1",
    [new Date().toISOString()],
  );
  await database.end();
  return rows[0]?.n ?? -1;
}

test.each([
  ["right, three days on", 0],
  ["an hour forward", hour],
  ["an hour back", -hour],
  ["a day forward", day],
  ["a day back", -day],
  ["right again", 0],
] as const)("when the clock is set %s, people sign in anew at most and work goes on", async (_name, offset) => {
  await setClock(offset);
  await untilProductKnows();
  await expectWorkGoesOn();
});

test("a start with the clock behind what has been recorded goes on as well", async () => {
  await run.product.stop();
  await setClock(-2 * hour);
  await run.product.start();
  await expectWorkGoesOn();
});

test("nothing is lost, half-written or doubled, the chain verifies, and lists equal a rebuild", async () => {
  const { acknowledged, found, ...bad } = await run.inspect();
  expect(bad).toEqual({ lost: 0, doubled: 0, half: 0 });
  expect(acknowledged).toBe(found);
  expect(run.ledger.complaints).toEqual([]);
});
