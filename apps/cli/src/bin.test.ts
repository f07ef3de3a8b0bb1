import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const bin = fileURLToPath(new URL("../bin/helhet.mjs", import.meta.url));
const run = (...words: readonly string[]) => spawnSync(process.execPath, [bin, ...words], { encoding: "utf8" });

test("The program on disk answers as the command line does, exit code and both outputs apart", () => {
  const simulated = run("simulate", "--persons", "1", "--seed", "1");
  expect(simulated.status).toBe(0);
  expect(simulated.stdout.trimEnd().split("\n")).toHaveLength(40);
  expect(simulated.stderr).toBe("1 persons, 40 entries\n");
  expect(run("folow").status).toBe(2);
});
