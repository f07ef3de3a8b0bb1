import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { Complaint } from "../complaint.ts";
import { readGuidelines, usualFolder } from "../guideline-folder.ts";
import { unitValuesIn } from "./unit-values.ts";

const path = join(mkdtempSync(join(tmpdir(), "helhet-values-")), "values.json");
const unit = "5b1f9c1e-2f6e-4d0b-9a43-0a6f0a6f0a6f";
const plan = { guideline: "no-standard-package", name: "plan", days: 5 };
let guidelines: Awaited<ReturnType<typeof readGuidelines>>["guidelines"];

beforeAll(async () => {
  guidelines = (await readGuidelines(usualFolder)).guidelines;
});

function read(text: string) {
  writeFileSync(path, text);
  return unitValuesIn(path, guidelines);
}

async function refusalOf(rows: unknown): Promise<Complaint> {
  const answer = await read(typeof rows === "string" ? rows : JSON.stringify(rows)).catch((error: unknown) => error);
  if (!(answer instanceof Complaint)) throw new Error("It was not refused");
  return answer;
}

test("a value for every unit from the beginning, and one unit's own from a day", async () => {
  const own = { ...plan, days: 0, unit, from: "2026-02-28" };
  expect(await read(JSON.stringify([plan, own]))).toEqual([{ ...plan, unit: "*", from: "0001-01-01" }, own]);
});

test.each([
  ["a guideline nobody has", [{ ...plan, guideline: "no-standard-pakage" }], "[0].guideline", "'no-standard-package'?"],
  [
    "a name the guideline does not leave",
    [plan, { ...plan, name: "plann" }],
    "[1].name",
    "Did you mean 'plan'? no-standard-package leaves mini-team",
  ],
  [
    "a guideline that leaves nothing",
    [{ ...plan, guideline: "no-law" }],
    "[0].name",
    "no-law leaves nothing to the unit",
  ],
  ["fewer days than none", [{ ...plan, days: -1 }], "[0].days", "from 0 to 3650"],
  ["more days than ten years", [{ ...plan, days: 3_651 }], "[0].days", "from 0 to 3650"],
  ["half a day", [{ ...plan, days: 1.5 }], "[0].days", "whole number"],
  ["days in words", [{ ...plan, days: "five" }], "[0].days", "whole number"],
  ["a unit that is no id", [{ ...plan, unit: "the ward" }], "[0].unit", '"*" for every unit'],
  ["a day that no calendar has", [{ ...plan, from: "2026-02-30" }], "[0].from", "2026-01-31"],
  ["a field misspelled", [{ ...plan, form: "2026-01-01" }], "[0].form", "Did you mean 'from'?"],
  ["what is no object", [7], "[0]", "not an object"],
  ["the same thing twice", [plan, { ...plan, days: 7 }], "[1]", "the same as [0]"],
  ["what is no array", plan, "", "not a JSON array"],
  ["what is no JSON", "{", "", "not a JSON array"],
])("%s is refused with file, place and mend", async (_, rows, at, told) => {
  const { exitCode, message, where } = await refusalOf(rows);
  expect({ exitCode, where }).toEqual({ exitCode: 1, where: path });
  expect(message).toContain(at === "" ? told : `\n  ${at}: `);
  expect(message).toContain(told);
});

test("every value that is not right is told at once", async () => {
  const { message } = await refusalOf([{ ...plan, name: "x" }, plan, { ...plan, days: null }, {}]);
  expect(
    message
      .split("\n")
      .slice(1)
      .map((line) => line.split(": ")[0]?.trim()),
  ).toEqual(["[0].name", "[2].days", "[3].guideline", "[3].days"]);
});

test("a file that is not there is told apart from one that is wrong", async () => {
  const answer = await unitValuesIn(join(path, "none"), guidelines).catch((error: unknown) => error);
  expect(answer).toMatchObject({ exitCode: 3, where: join(path, "none") });
});
