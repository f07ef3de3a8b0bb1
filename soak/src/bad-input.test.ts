import { execFile } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { routes } from "@helhet/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hostileRequest, send, wrongWith } from "./bad-input.ts";
import { chanceOf } from "./chance.ts";
import { planted } from "./hostile.ts";
import { knownOf, learn } from "./known.ts";
import type { Known } from "./right-request.ts";
import { beginRun, type Run } from "./run.ts";

/** `HELHET_HOSTILE_REQUESTS=100000` for a run at length, `HELHET_HOSTILE_SEED` for another one. */
const requests = Number(process.env["HELHET_HOSTILE_REQUESTS"] ?? 3_000);
const seed = Number(process.env["HELHET_HOSTILE_SEED"] ?? 1);
const atOnce = 8;
const megabyte = 1024 * 1024;
let run: Run;
/** A clinician, the leader and a wall: between them they may do everything. */
let known: readonly Known[];

beforeAll(async () => {
  run = await beginRun({ seed, writers: 2, environment: { HELHET_LOG: "info" } });
  known = await knownOf(run);
});
afterAll(() => run?.close());

/** The memory of the serving process, in MB; 0 where the system does not tell. */
function memoryOf(pid: number | undefined): number {
  if (process.platform !== "linux" || pid === undefined) return 0;
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes ?? 0) / 1024;
}

/** How often each route answered with each status, to see that none is passed by. */
const reached = new Map<string, number>();

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

async function storm(many: number, stream: number): Promise<Map<string, number>> {
  const chance = chanceOf(seed, stream);
  const wrong = new Map<string, number>();
  let left = many;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const asked = hostileRequest(known, chance);
      const answer = await send(run.product.address, asked);
      const what = wrongWith(answer);
      if (answer.status === 200) learn(asked.by, asked.name, answer.text);
      count(reached, `${asked.name} ${answer.status}`);
      if (what !== null) count(wrong, `${asked.method} ${asked.name}: ${what}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return wrong;
}

test(`of ${requests} hostile requests over every route none breaks, hangs or is kept, and each refusal says what, where and how to mend it`, async () => {
  expect(await storm(Math.ceil(requests / 3), 1)).toEqual(new Map());
  const before = memoryOf(run.product.pid());
  expect(await storm(Math.ceil((requests * 2) / 3), 2)).toEqual(new Map());
  expect(memoryOf(run.product.pid()) - before).toBeLessThan(150);
  const asked = new Set([...reached.keys()].map((one) => one.split(" ", 1)[0]));
  expect(Object.keys(routes).filter((name) => !asked.has(name))).toEqual([]);
  if (process.env["HELHET_HOSTILE_SHOW"] !== undefined)
    console.log(
      [...reached]
        .sort()
        .map((one) => one.join(" "))
        .join("\n"),
    );
}, 3_600_000);

/** Sends 100 MB, with its length said beforehand or not; the status, or 0 where the server cut the sending short. */
function sendHuge(isAnnounced: boolean): Promise<number> {
  return new Promise((resolve) => {
    const length = isAnnounced ? { "content-length": 100 * megabyte } : {};
    const { address, cookie, csrf } = known[0] as Known;
    const headers = { cookie, "content-type": "application/json", "x-csrf-token": csrf, ...length };
    const sent = request(`${address}/api/persons/find`, { method: "POST", headers }, (response) => {
      resolve(response.statusCode ?? 0);
      sent.destroy();
    });
    sent.once("error", () => resolve(0));
    // Whoever says the length is answered before they send more than a little.
    let left = isAnnounced ? 1 : 100;
    const more = (): void => {
      let isTaken = true;
      for (; left > 0 && isTaken; left -= 1) isTaken = sent.write("a".repeat(isAnnounced ? 1_000 : megabyte));
      if (left > 0) sent.once("drain", more);
      else if (!isAnnounced) sent.end();
    };
    more();
  });
}

test("a body of 100 MB is refused as soon as it is too large, and is not kept", async () => {
  const before = memoryOf(run.product.pid());
  expect(await sendHuge(true)).toBe(413);
  expect([413, 0]).toContain(await sendHuge(false));
  expect(memoryOf(run.product.pid()) - before).toBeLessThan(100);
});

test("a course file with a line of 100 MB is refused with the line's number, and is not held", async () => {
  const folder = mkdtempSync(join(tmpdir(), "helhet-line-"));
  const file = join(folder, "long.course.jsonl");
  const fd = openSync(file, "w");
  for (let count = 0; count < 100; count += 1) writeSync(fd, planted.padEnd(megabyte, "a"));
  closeSync(fd);
  const helhet = join(import.meta.dirname, "../../apps/cli/bin/helhet.mjs");
  const env = {
    ...process.env,
    ...run.place.environment,
    HELHET_DATA: run.place.dataDirectory,
    NODE_OPTIONS: "--max-old-space-size=90",
  };
  const told = await new Promise<string>((resolve) =>
    execFile(process.execPath, [helhet, "import", "course", file], { env }, (error, out, err) =>
      resolve(`${error?.code} ${out}${err}`),
    ),
  );
  rmSync(folder, { recursive: true });
  expect(told).toMatch(/^1 [\s\S]*line 1: The line is longer than 1000000 characters\. Write one entry a line/);
  expect(told).not.toContain(planted);
});

test("afterwards people work as before, nothing of what was sent stands in the log, and the chain verifies", async () => {
  await run.whileWriting(async () => undefined);
  expect(run.product.output()).not.toContain(planted);
  expect(
    run.product
      .output()
      .split("\n")
      .filter((line) => /"level":(50|60)/.test(line)),
  ).toEqual([]);
  const { lost, half } = await run.inspect();
  expect([lost, half, run.ledger.complaints]).toEqual([0, 0, []]);
});
