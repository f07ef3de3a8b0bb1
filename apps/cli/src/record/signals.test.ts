import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { runHelhet } from "../testing/run-helhet.ts";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "helhet-signals-"));
const data = join(folder, "data");
const file = join(folder, "many.jsonl");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test("Ctrl-C in the middle of long work ends it, and the database it started with it", async () => {
  chmodSync(folder, 0o711);
  await runHelhet(["simulate", "--persons", "3000", "--seed", "1", "--entries", "12", "--out", file]);
  const env = { ...process.env, HELHET_DATA: data, DATABASE_URL: "" };
  const child = spawn(process.execPath, [main, "import", "course", file, "--test"], { env });
  const ended = once(child, "exit");
  for await (const piece of child.stderr) if (String(piece).includes(" persons, ")) break;
  const database = Number(readFileSync(join(data, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
  expect(isRunning(database)).toBe(true);
  child.kill("SIGINT");
  expect(await ended).toEqual([130, null]);
  await expect.poll(() => isRunning(database), { timeout: 20_000 }).toBe(false);
});
