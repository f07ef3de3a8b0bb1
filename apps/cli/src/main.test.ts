import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCourseFile } from "@helhet/course";
import { expect, test } from "vitest";
import { barText } from "./progress-bar.ts";
import { runHelhet } from "./testing/run-helhet.ts";

test("Without a word, and for --help of every command, the usage is the answer", async () => {
  const { code, said } = await runHelhet([]);
  expect(code).toBe(0);
  const names = [...(said[0] ?? "").matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name ?? "");
  expect(names).toEqual(["serve", "follow", "import", "export", "verify", "rebuild", "migrate", "backup", "restore", "simulate"]);
  for (const name of names) expect((await runHelhet([name, "--help"])).said[0]).toMatch(new RegExp(`^helhet ${name}`));
});

test("An unknown command is a usage mistake that names the known ones", async () => {
  const { code, told } = await runHelhet(["folow"]);
  expect(code).toBe(2);
  expect(told).toContain("follow");
});

test("Simulated people are a course file, the same for the same seed", async () => {
  const path = join(tmpdir(), `helhet-simulated-${process.pid}.jsonl`);
  const { code, told } = await runHelhet(["simulate", "--persons", "20", "--seed", "4", "--out", path]);
  const text = readFileSync(path, "utf8");
  const read = readCourseFile(text);
  expect(code).toBe(0);
  expect(read.ok && read.value.length).toBe(20);
  expect(told).toBe(`20 persons, ${text.trimEnd().split("\n").length} entries`);
  const { said } = await runHelhet(["simulate", "--persons", "20", "--seed", "4"]);
  expect(`${said.join("\n")}\n`).toBe(text);
});

test.each([
  [["simulate", "--seed", "1"], "--persons is missing"],
  [["simulate", "--persons", "many", "--seed", "1"], "whole number"],
  [["simulate", "--persons", "1", "--seed", "1", "--today", "tomorrow"], "--today"],
  [["import"], "not said what to import"],
  [["import", "csv", "x"], "Nothing here imports csv"],
  [["import", "ctn0094"], "folder of tables is missing"],
  [["import", "ctn0094", "x", "--member", "demo-runa:chief"], "no role chief"],
  [["export"], "--as is missing"],
  [["migrate", "now"], "a word too many"],
])("%j is refused before anything is opened", async (words, told) => {
  const ran = await runHelhet(words);
  expect(ran).toMatchObject({ code: 2, said: [] });
  expect(ran.told).toContain(told);
});

test("A folder without the publisher's tables is told by name", async () => {
  const ran = await runHelhet(["import", "ctn0094", tmpdir(), "--dry-run"]);
  expect(ran).toMatchObject({ code: 1 });
  expect(ran.told).toContain("everybody");
});

test("A database that is away is said, without its password", async () => {
  const address = "postgresql://somebody:secret@127.0.0.1:9/nowhere";
  const ran = await runHelhet(["migrate"], { DATABASE_URL: address });
  expect(ran).toMatchObject({ code: 3 });
  expect(ran.told).toContain("does not answer");
  expect(ran.told).not.toContain("secret");
});

test("The bar says how much of the whole is done", () => {
  expect(barText(1, 2)).toBe(`[${"#".repeat(15)}${".".repeat(15)}]  50 %  1 of 2`);
  expect(barText(0, 0)).toContain("100 %");
});
