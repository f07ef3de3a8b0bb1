import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Measure } from "./measure.ts";

/** The open half of CTN-0094, which is never part of this repository. */
const tables = fileURLToPath(new URL("../../../shared/data/ctn0094/open/tables", import.meta.url));
const helhet = fileURLToPath(new URL("../../apps/cli/bin/helhet.mjs", import.meta.url));

/** Sixty-two published outcomes of every real person there, from the tables to the CSV: `helhet outcomes` as a whole process. */
export async function measureOutcomes(): Promise<readonly Measure[]> {
  if (!existsSync(tables)) {
    console.log("The outcomes of CTN-0094 were not measured: ../shared/data/ctn0094/open is missing.");
    return [];
  }
  const folder = await mkdtemp(join(tmpdir(), "helhet-outcomes-"));
  try {
    const began = performance.now();
    const said = await run([helhet, "outcomes", tables, "--out", join(folder, "outcomes.csv")]);
    const seconds = (performance.now() - began) / 1_000;
    const persons = Number(/(\d+) persons\s*$/.exec(said)?.[1] ?? 0);
    if (persons === 0) throw new Error("helhet outcomes told of no persons.");
    const none = { target: null, met: null };
    const name = `outcomes of all ${persons.toLocaleString("en")} people of CTN-0094`;
    return [
      { name, value: Math.round(seconds * 10) / 10, unit: "s", ...none },
      { name: `${name}, a second`, value: Math.round(persons / seconds), unit: "persons/s", ...none },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(words: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const code = await new Promise<number | null>((done) => child.on("close", done));
  if (code !== 0) throw new Error(`helhet ${words[1]} ended with ${code}.`);
  return said;
}
