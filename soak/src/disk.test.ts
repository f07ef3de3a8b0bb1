import { afterEach, beforeEach, expect, test } from "vitest";
import { makeDisk, type SmallDisk, whyNoDisk } from "./disk.ts";
import { beginRun, type Run } from "./run.ts";

const why = whyNoDisk();
if (why !== null) console.warn(why);

let disk: SmallDisk;
let run: Run;
beforeEach(async () => {
  if (why !== null) return;
  disk = makeDisk(260);
  run = await beginRun({ seed: 7, writers: 16, parent: disk.place });
}, 300_000);
afterEach(async () => {
  await run?.close();
  disk?.remove();
});

/** More has been written than the first second brings, however busy the machine is. */
async function untilAtWork(): Promise<void> {
  await expect.poll(() => run.ledger.answers.get(200), { timeout: 30_000 }).toBeGreaterThan(64);
}

async function expectNothingLost(): Promise<void> {
  const { acknowledged, found, ...bad } = await run.inspect();
  expect(bad).toEqual({ lost: 0, doubled: 0, half: 0 });
  expect(acknowledged).toBeGreaterThan(20);
  expect(run.product.output().match(/"code":"\w+"/g) ?? []).toEqual([]);
  expect(run.ledger.complaints).toEqual([]);
}

test.skipIf(why !== null)(
  "a full disk turns writers away, and when there is room again they go on by themselves",
  async () => {
    await run.whileWriting(async () => {
      await untilAtWork();
      disk.fill();
      const turnedAway = () => run.ledger.answers.get(503) ?? 0;
      await expect.poll(turnedAway, { timeout: 30_000 }).toBeGreaterThan(32);
      disk.empty();
      const written = (): number => run.ledger.answers.get(200) ?? 0;
      const before = written();
      await expect.poll(written, { timeout: 60_000 }).toBeGreaterThan(before + 32);
    });
    await expectNothingLost();
  },
);

test.skipIf(why !== null)(
  "a disk that lets nobody write any more turns writers away; a start on it says so; mended, all is there",
  async () => {
    await run.whileWriting(async () => {
      await untilAtWork();
      disk.breakDown();
      const turnedAway = () => run.ledger.answers.get(503) ?? 0;
      await expect.poll(turnedAway, { timeout: 30_000 }).toBeGreaterThan(32);
    });
    await run.product.stop();
    await expect(run.product.start()).rejects.toThrow(/cannot be written/);
    disk.mend();
    await run.product.start();
    await expectNothingLost();
  },
);
