import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
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
  expect(names).toEqual([
    "serve",
    "follow",
    "compare",
    "guideline",
    "import",
    "export",
    "verify",
    "rebuild",
    "migrate",
    "backup",
    "restore",
    "outcomes",
    "simulate",
  ]);
  for (const name of names) expect((await runHelhet([name, "--help"])).said[0]).toMatch(new RegExp(`^helhet ${name}`));
});

test("An unknown command is a usage mistake that names the known ones", async () => {
  const { code, told } = await runHelhet(["folow"]);
  expect(code).toBe(2);
  expect(told).toContain("Did you mean 'follow'?");
});

test("help of a command is the same in either order, and the version is one line", async () => {
  expect(await runHelhet(["help", "follow"])).toEqual(await runHelhet(["follow", "--help"]));
  expect((await runHelhet(["help", "folow"])).code).toBe(2);
  expect((await runHelhet(["--version"])).said).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
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
  [["simulate", "--persons", "1", "--seed", "1", "--today", "2026-02-30"], "--today is not a day"],
  [["simulate", "--persons", "-1", "--seed", "1"], "--persons=VALUE"],
  [["simulate", "--persons", "1e3", "--seed", "1"], "whole number"],
  [["simulate", "--persons=0", "--persons=1", "--seed", "1"], "--persons stands twice"],
  [["import", "course", "x", "--test=yes"], "--test takes no value"],
  [["import", "ctn0094", "x", "--member", ":leader"], "demo-runa:leader"],
  [["import", "ctn0094", "x", "--day-zero", "2014-02-30"], "--day-zero is not a day"],
  [["export", "--as", "demo-runa", "--person", "7"], "--person cannot be 7"],
  [["verify", "--fast"], "It takes no options"],
  [["import"], "not said what to import"],
  [["import", "csv", "x"], "Nothing here imports csv"],
  [["import", "ctn0094"], "folder of tables is not named"],
  [["import", "ctn0094", "x", "--member", "demo-runa:chief"], "no role chief"],
  [["export"], "--as is missing"],
  [["migrate", "now"], "a word too many"],
])("%j is refused before anything is opened", async (words, told) => {
  const ran = await runHelhet(words);
  expect(ran).toMatchObject({ code: 2, said: [] });
  expect(ran.told).toContain(told);
});

const folder = mkdtempSync(join(tmpdir(), "helhet-main-"));

test.each([
  ["a folder that is not there", ["import", "ctn0094", join(folder, "none")], "The folder of tables is not there."],
  ["a folder without the tables", ["import", "ctn0094", folder], "The folder lacks the tables everybody, "],
  ["a file in place of a folder", ["import", "ctn0094", import.meta.filename], "The folder of tables is no folder."],
  ["a course file that is not there", ["import", "course", join(folder, "none")], "The course file is not there."],
  ["a record to verify", ["verify"], "There is no record here."],
  ["a record to rebuild", ["rebuild"], "There is no record here."],
  ["a record to export from", ["export", "--as", "demo-runa"], "There is no record here."],
  ["a record to back up", ["backup", "--out", join(folder, "backup")], "There is no record here."],
])("Without %s there is nothing to do, and no database is made", async (_, words, told) => {
  const data = join(folder, "data");
  const ran = await runHelhet(words, { HELHET_DATA: data });
  expect(ran).toMatchObject({ code: 3, said: [] });
  expect(ran.told.split("\n")[0]).toContain(told);
  expect(existsSync(data)).toBe(false);
});

test.each([
  ["in a folder that is not there", join(folder, "none", "x")],
  ["that is a folder", folder],
])("A file to write %s is said, and is not our mistake", async (_, out) => {
  const ran = await runHelhet(["simulate", "--persons", "1", "--seed", "1", "--out", out]);
  expect(ran).toMatchObject({ code: 3, said: [] });
  expect(ran.told).toContain("cannot be written");
});

test("What is refused leaves a file that was there as it is", async () => {
  const out = join(folder, "kept.jsonl");
  writeFileSync(out, "kept");
  mkdirSync(join(folder, "empty"));
  const ran = await runHelhet(["export", "--as", "demo-runa", "--out", out], { HELHET_DATA: join(folder, "empty") });
  expect(ran.code).toBe(3);
  expect(readFileSync(out, "utf8")).toBe("kept");
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
