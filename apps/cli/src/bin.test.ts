import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const bin = fileURLToPath(new URL("../bin/helhet.mjs", import.meta.url));
const run = (...words: readonly string[]) => spawnSync(process.execPath, [bin, ...words], { encoding: "utf8" });
const program = `"${process.execPath}" "${bin}"`;
const shell = (line: string) => spawnSync("bash", ["-c", line], { encoding: "utf8" });

test("The program on disk answers as the command line does, exit code and both outputs apart", () => {
  const simulated = run("simulate", "--persons", "1", "--seed", "1");
  expect(simulated.status).toBe(0);
  expect(simulated.stdout.trimEnd().split("\n")).toHaveLength(40);
  expect(simulated.stderr).toBe("1 persons, 40 entries\n");
  expect(run("folow").status).toBe(2);
});

test("A course comes also through a pipe, and is followed once it is read whole", () => {
  const follow = "follow --guideline no-tsb-2019 --at 2026-01-01T00:00:00Z --course";
  const piped = shell(`${program} simulate --persons 2 --seed 1 2>/dev/null | ${program} ${follow} -`);
  expect(piped).toMatchObject({ status: 0, stderr: "" });
  expect(piped.stdout.trimEnd().split("\n")).toHaveLength(2);
  const nothing = shell(`${program} ${follow} - </dev/null`);
  expect(nothing).toMatchObject({ status: 1, stdout: "" });
  expect(nothing.stderr).toContain("The course file has no entries.");
});

test("A reader who has seen enough ends the program in silence", () => {
  const { stdout, stderr } = shell(`${program} simulate --persons 400 --seed 1 | head -1`);
  expect(stdout.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr).toBe("");
});
