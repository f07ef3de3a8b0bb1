import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeCourseFile } from "@helhet/course";
import { courseOf, entry } from "@helhet/course/testing";
import { expect, test } from "vitest";
import { runHelhet } from "../testing/run-helhet.ts";

const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const folder = mkdtempSync(join(tmpdir(), "helhet-compare-"));
const guidelines = join(import.meta.dirname, "testing/guidelines");
const layer = join(import.meta.dirname, "testing/layer.yaml");

const enrolled = (person: number, on: string) =>
  courseOf(id(person), [entry("enrolment-started", on, { enrolment: id(90), unit: id(80), careLevel: "inpatient" })]);
const courses = join(folder, "courses.jsonl");
writeFileSync(
  courses,
  [enrolled(1, "2026-11-02"), courseOf(id(2), [entry("note", "2026-11-02", { words: "Ringte." })])]
    .map((one) => writeCourseFile(one))
    .join(""),
);

const compare = (...more: readonly string[]) =>
  runHelhet([
    ...["compare", "--guidelines", guidelines, "--course", courses, "--at", "2026-11-05T11:00:00Z", "--lang", "en"],
    ...more,
  ]);

test("two editions: a table of what happens to each element, and the sums in the last line", async () => {
  const out = join(folder, "out.jsonl");
  const { code, said } = await compare("--from", "test-programme@1", "--to", "test-programme@2", "--out", out);
  expect(code).toBe(0);
  expect(said.map((line) => line.replaceAll(/ +/g, " "))).toEqual([
    "element appears goes earlier later otherwise",
    "test-programme/talk · The talk 0 0 1 0 0",
    "test-programme/weekly · The check-in 1 0 0 0 0",
    "",
    "2 persons, 1 change, 1 lines come, 0 lines go",
  ]);
  const written = readFileSync(out, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(written).toMatchObject([
    {
      person: id(1),
      changes: [
        {
          change: "moves",
          before: { edition: "1", dueAt: "2026-11-23" },
          after: { edition: "2", dueAt: "2026-11-16" },
        },
        { change: "appears", before: null, after: { dueAt: "2026-11-09" } },
      ],
      linesCome: ["check-in"],
      linesGo: [],
    },
    { at: "2026-11-05T11:00:00.000Z", persons: 2, changed: 1, elements: [{ earlier: 1 }, { appears: 1 }] },
  ]);
});

test("one edition with a layer and without", async () => {
  const { said } = await compare("--from", "test-programme@1", "--to", "test-programme@1", "--to-layer", layer);
  expect(said.at(-1)).toBe("2 persons, 1 change, 1 lines come, 0 lines go");
});

test.each([
  [["--from", "test-programme@1"], "--to is missing"],
  [["--from", "test-programme@1", "--to", "test-programme@3"], "test-programme@3 is not among"],
  [["--from", "test-programme", "--to", "test-programme@2"], "--from cannot be"],
  [["--from", "test-programme@1", "--to", "test-programme@1", "--to-layer", join(folder, "none.yaml")], "layer"],
])("%s is refused with the mend", async (words, says) => {
  const { code, told } = await compare(...words);
  expect(code).not.toBe(0);
  expect(told).toContain(says);
});
