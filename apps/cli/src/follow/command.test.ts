import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Course, writeCourseFile } from "@helhet/course";
import { courseOf, entry } from "@helhet/course/testing";
import { states } from "@helhet/engine";
import { describe, expect, test } from "vitest";
import { runHelhet } from "../testing/run-helhet.ts";
import type { FollowedCourse } from "./shown.ts";

const unit = "5b1f9c1e-2f6e-4d0b-9a43-0a6f0a6f0a6f";
const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const folder = mkdtempSync(join(tmpdir(), "helhet-follow-"));

/** Nine days in, on a ward, with no clinical decision: the limit of seven days has passed. */
const nineDaysIn = (person: number): Course =>
  courseOf(id(person), [
    entry("pathway-started", "2026-11-02", { pathway: "tsb", unit }),
    entry("enrolment-started", "2026-11-02", { enrolment: id(90), unit, careLevel: "inpatient" }),
    entry("session-attended", "2026-11-02", { session: id(91), unit, format: "individual" }),
    entry(
      "clinical-decision",
      "2026-11-08",
      {
        after: "basic-assessment",
        outcome: "tsb-treatment",
        specialistTookPart: "yes",
        personTookPart: "yes",
        writtenInformation: "yes",
      },
      { recorded: "2026-11-12T08:00:00Z" },
    ),
  ]);

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const one = fileOf("one.jsonl", writeCourseFile(nineDaysIn(1)));
const two = fileOf("two.jsonl", writeCourseFile(nineDaysIn(1)) + writeCourseFile(nineDaysIn(2)));

const usual = ["--guideline", "no-tsb-2019", "--course", one, "--at", "2026-11-13T07:30:00+01:00"];
/** The usual words, each replaced by what is said of it. */
const follow = (...more: readonly string[]) => {
  const kept = usual.filter((_, index) => !more.includes(usual[index - (index % 2)] ?? ""));
  return runHelhet(["follow", ...kept, ...more]);
};
const answered = (said: readonly string[]): readonly FollowedCourse[] =>
  said.map((line) => JSON.parse(line) as FollowedCourse);
const decision = ([course]: readonly FollowedCourse[]) =>
  course?.items.find(({ element }) => element === "decision-in-time");

describe("helhet follow", () => {
  test("writes the standing of a course as one JSON object with every documented field", async () => {
    const { code, said, told } = await follow();
    const [course] = answered(said);
    expect({ code, told, lines: said.length }).toEqual({ code: 0, told: "", lines: 1 });
    expect(course).toMatchObject({ at: "2026-11-13T06:30:00.000Z", person: id(1) });
    const fields =
      "key act line guideline edition element phase kind force state anchor dueAt metAt changesAt role reasons source";
    for (const item of course?.items ?? []) {
      expect(Object.keys(item)).toEqual(fields.split(" "));
      expect(states).toContain(item.state);
    }
    expect(decision(answered(said))).toMatchObject({ state: "met", dueAt: "2026-11-09", metAt: "2026-11-08" });
  });

  test("as known before the decision was recorded, its limit had passed", async () => {
    const { said } = await follow("--as-known-at", "2026-11-11T10:00:00Z");
    expect(decision(answered(said))).toMatchObject({ state: "overdue", dueAt: "2026-11-09", metAt: null });
    expect(decision(answered(said))?.line).not.toBeNull();
  });

  test("says its reasons in the language asked for", async () => {
    const texts = await Promise.all(
      ["nb", "da", "en"].map(async (lang) => decision(answered((await follow("--lang", lang)).said))?.reasons[0]?.text),
    );
    expect(new Set(texts).size).toBe(3);
    expect(texts[2]).toMatch(/pathway/i);
  });

  test("without --adopt the named guidelines are taken as adopted; with none, only law is", async () => {
    const standing = async (...more: readonly string[]) =>
      answered((await follow(...more)).said)[0]?.items.map(({ reasons: _reasons, ...item }) => item);
    expect(await standing("--adopt", "no-tsb-2019@2019")).toEqual(await standing());
    expect(await standing("--adopt", "none")).toEqual([]);
    expect((await follow("--adopt", "none", "--format", "text")).said[0]).toMatch(/\n\nIngenting gjelder\.$/);
  });

  test.each([
    [
      "nb",
      /har innført/,
      /^Antatt innført, siden --adopt ikke er oppgitt: no-tsb-2019@2019\.$/,
      /antatt, ikke kjent, at/,
    ],
    [
      "da",
      /har indført/,
      /^Antaget indført, da --adopt ikke er angivet: no-tsb-2019@2019\.$/,
      /antaget, ikke kendt, at/,
    ],
    [
      "en",
      /has adopted/,
      /^Assumed to be adopted, since --adopt is not given: no-tsb-2019@2019\.$/,
      /assumed, not known, that/,
    ],
  ] as const)(
    "in %s an adoption that was only assumed is said to be so, in text and in JSON",
    async (lang, adopted, head, assumed) => {
      const told = async (...more: readonly string[]) => (await follow("--lang", lang, ...more)).said.join("\n");
      const text = await told("--format", "text");
      expect(text.split("\n")[1]).toMatch(head);
      for (const answer of [text, await told()])
        for (const sentence of answer.split(/[.:"] /).filter((one) => adopted.test(one)))
          expect(sentence).toMatch(assumed);
      expect(text).toMatch(assumed);
      const decided = await told("--format", "text", "--adopt", "no-tsb-2019@2019");
      expect(decided).toMatch(adopted);
      expect(decided).not.toMatch(assumed);
    },
  );

  test("of law nothing is said to be assumed, since it holds without a decision", async () => {
    const words = ["--guideline", "no-law", "--course", one, "--at", "2026-11-13T06:30:00Z", "--format", "text"];
    const { said } = await runHelhet(["follow", ...words]);
    expect(said[0]).not.toMatch(/antatt/i);
  });

  test("a file of several persons gives one object a person, one a line", async () => {
    const { said } = await runHelhet([
      "follow",
      "--guideline",
      "no-law,no-tsb-2019",
      "--course",
      two,
      "--at",
      "2026-11-13T06:30:00Z",
    ]);
    expect(answered(said).map(({ person }) => person)).toEqual([id(1), id(2)]);
  });

  test("a unit's own value dates what the guideline leaves to it", async () => {
    const values = fileOf("values.json", '[{"guideline": "no-standard-package", "name": "plan", "days": 5}]');
    const words = ["follow", "--guideline", "no-standard-package", "--course", one, "--at", "2026-11-13T06:30:00Z"];
    const plan = async (...more: readonly string[]) =>
      answered((await runHelhet([...words, ...more])).said)[0]?.items.find(({ element }) => element === "plan");
    expect((await plan())?.dueAt).toBeNull();
    expect((await plan("--unit-values", values))?.dueAt).toBe("2026-11-07");
  });

  test("reads as text for people, the work first", async () => {
    const { said } = await follow("--format", "text", "--as-known-at", "2026-11-11T10:00:00Z");
    expect(said[0]?.split("\n")[0]).toBe(`${id(1)}  2026-11-13 07:30 (Europe/Oslo)`);
    expect(said[0]?.split("\n\n")[1]).toMatch(/^\[Over frist\] {2}2026-11-09/);
  });
});

describe("helhet follow refuses", () => {
  test.each([
    ["an instant that is none", ["--at", "2026-11-13"], 2, "--at is not an instant"],
    ["a day that no calendar has", ["--at", "2026-02-30T10:00:00Z"], 2, "--at is not an instant"],
    ["an hour that no day has", ["--at", "2026-02-28T24:00:00Z"], 2, "--at is not an instant"],
    ["no instant at all", ["--at", ""], 2, "--at is empty"],
    ["an adoption of nothing", ["--adopt", ","], 2, "write none"],
    ["an adoption of too much", ["--adopt", "no-tsb-2019@2019@x"], 2, "--adopt cannot be"],
    ["a guideline misspelled", ["--guideline", "no-tbs-2019"], 3, "Did you mean 'no-tsb-2019'?"],
    ["an option misspelled", ["--guidlines", "x"], 2, "Did you mean --guidelines?"],
    ["an option without its value", ["--lang"], 2, "--lang lacks its value"],
    ["an unknown language", ["--lang", "sv"], 2, "nb, da, en"],
    ["an unknown option", ["--colour"], 2, "--colour"],
    ["a guideline that is not here", ["--guideline", "no-such"], 3, "no-tsb-2019"],
    ["an edition that is not here", ["--adopt", "no-tsb-2019@2024"], 3, "no-tsb-2019@2019"],
    ["a zone that does not exist", ["--zone", "Europe/Testvik"], 2, "--zone"],
    ["a file that is not there", ["--course", join(folder, "none.jsonl")], 3, "The course file is not there."],
    ["a folder in place of a file", ["--course", folder], 3, "The course file is a folder."],
    ["a file without entries", ["--course", fileOf("empty.jsonl", "\n\n")], 1, "empty.jsonl"],
    ["a folder of guidelines that is not there", ["--guidelines", join(folder, "none")], 3, "--guidelines DIR"],
  ])("%s, with what to do instead", async (_, more, code, told) => {
    const ran = await follow(...more);
    expect(ran).toMatchObject({ code, said: [] });
    expect(ran.told).toContain(told);
  });

  test("a course file with mistakes as a whole, with each line, path and mend", async () => {
    const broken = fileOf("broken.jsonl", `${writeCourseFile(nineDaysIn(1)).replace('"tsb"', '"tbs"')}not json\n`);
    const ran = await follow("--course", broken);
    expect(ran).toMatchObject({ code: 1, said: [] });
    expect(ran.told).toMatch(/line 1, data\.pathway: /);
    expect(ran.told).toMatch(/line 5: The line is not JSON/);
  });

  test("an option that stands twice, for only one of the two would hold", async () => {
    const ran = await runHelhet(["follow", ...usual, "--at", "2026-11-14T07:30:00Z"]);
    expect(ran).toMatchObject({ code: 2, said: [] });
    expect(ran.told).toContain("--at stands twice");
  });

  test("a course file that is not UTF-8, instead of reading its words with signs lost", async () => {
    const path = join(folder, "latin.jsonl");
    writeFileSync(path, Buffer.from(writeCourseFile(nineDaysIn(1)).replace("individual", "individu\u00e5l"), "latin1"));
    const ran = await follow("--course", path);
    expect(ran).toMatchObject({ code: 1, said: [] });
    expect(ran.told).toContain("not UTF-8");
  });
});
