import { describe, expect, test } from "vitest";
import { contentProblemCodes, type GuidelineProblemCode, problemLine } from "../load/problem.ts";
import { checkActTexts, checkGuideline } from "./check-guideline.ts";
import { wholeFolder, withFault } from "./testing/whole-folder.ts";

const g = "small/guideline.yaml";
const s = "small/sources.yaml";
const c = "small/golden/first.yaml";
const title = "title: { nb: Første, da: Første, en: First }";
const rule = 'rule: { nb: "Innen {limit}.", da: "Inden {limit}.", en: "Within {limit}." }';
const long = "Det er avtalt og skrevet ned hva alle gjør. ".repeat(8).trim();

/** A fault a writer can make: where, what stands there, what is written instead, and what is said of it. */
interface Fault {
  readonly rule: string;
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
  readonly what: GuidelineProblemCode;
  readonly line: number;
  readonly says: string;
}

const faults: readonly Fault[] = [
  {
    rule: "a time limit without what stops its clock",
    file: g,
    right: "\n    stops: any",
    wrong: "",
    what: "stops-unsaid",
    line: 33,
    says: "stops the clock of 'first'",
  },
  {
    rule: "other numbers in one language",
    file: g,
    right: rule,
    wrong: 'rule: { nb: "Innen 3.", da: "Inden 4.", en: "Within 3." }',
    what: "other-numbers",
    line: 30,
    says: "other numbers",
  },
  {
    rule: "a sentence that is none in Danish",
    file: g,
    right: 'da: "Inden {limit}."',
    wrong: 'da: "Inden {limit}"',
    what: "no-sentence",
    line: 30,
    says: "full stop",
  },
  {
    rule: "Norwegian in the place of Danish",
    file: g,
    right: rule,
    wrong: "rule: { nb: Alle får en plan de selv er med på., da: Alle får en plan de selv er med på., en: Everyone. }",
    what: "danish-is-norwegian",
    line: 30,
    says: "in Danish",
  },
  {
    rule: "a text that is too long",
    file: g,
    right: rule,
    wrong: `rule: { nb: ${long}, da: Kort., en: Short. }`,
    what: "long-text",
    line: 30,
    says: "330",
  },
  {
    rule: "a title of more than forty letters",
    file: g,
    right: title,
    wrong: `title: { nb: Første, da: Første, en: ${"The first of them all ".repeat(2).trim()} }`,
    what: "long-title",
    line: 29,
    says: "43 letters",
  },
  {
    rule: "a title that is a sentence",
    file: g,
    right: title,
    wrong: "title: { nb: Første., da: Første., en: First. }",
    what: "title-is-sentence",
    line: 29,
    says: "full stop",
  },
  {
    rule: "a title that says that it is done",
    file: g,
    right: title,
    wrong: "title: { nb: Planen er laget, da: Planen, en: The plan }",
    what: "title-says-done",
    line: 29,
    says: "Name what is asked for",
  },
  {
    rule: "a title that another content has",
    file: g,
    right: "    source: page\n",
    wrong:
      "    source: page\n    parts:\n      - { id: goals, title: { nb: Mål, da: Første, en: Goals }, force: should, holds: always, source: page }\n",
    what: "title-of-another",
    line: 36,
    says: "Tell the two apart",
  },
  {
    rule: "a law that was read elsewhere",
    file: s,
    right: "    publisher: Somebody\n",
    wrong: "    publisher: Stortinget\n    url: https://kommune.example/lov\n",
    what: "read-elsewhere",
    line: 3,
    says: "readOn",
  },
  {
    rule: "a source that nothing cites",
    file: s,
    right: "notExecutable:\n",
    wrong:
      '  other: { publisher: A, title: B, edition: "1", section: "2", confidence: R, status: in-force }\nnotExecutable:\n',
    what: "source-unused",
    line: 9,
    says: "'other'",
  },
  {
    rule: "a row that is carried and said to be not executed",
    file: g,
    right: "    source: page\n",
    wrong: '    source: page\n    rows: ["1.1"]\n',
    what: "row-carried-and-not",
    line: 10,
    says: "'1.1'",
  },
  {
    rule: "a row that is not in the list",
    file: s,
    right: '  - row: "1.1"\n',
    wrong: '  - row: "1.2"\n',
    what: "row-unknown",
    line: 10,
    says: "'1.1'",
  },
  {
    rule: "an expectation of an element that is not there",
    file: g,
    right: "  - id: first\n",
    wrong: "  - id: other\n",
    what: "unknown-element",
    line: 8,
    says: "'first'",
  },
  {
    rule: "an entry that its kind refuses",
    file: c,
    right: "{ careLevel: outpatient }",
    wrong: "{ careLevel: somewhere }",
    what: "wrong-entry",
    line: 6,
    says: "careLevel",
  },
  {
    rule: "a kind of entry that is not there",
    file: c,
    right: "referral-received: {}",
    wrong: "referal-received: {}",
    what: "unknown-kind",
    line: 5,
    says: "'referral-received'",
  },
  {
    rule: "an entry of two kinds",
    file: c,
    right: "referral-received: {}",
    wrong: "referral-received: {}, death: {}",
    what: "wrong-shape",
    line: 5,
    says: "one kind",
  },
  {
    rule: "an entry without a day",
    file: c,
    right: "{ on: 2026-02-20, referral",
    wrong: "{ referral",
    what: "missing",
    line: 5,
    says: "'on'",
  },
  {
    rule: "a day of an entry that no calendar has",
    file: c,
    right: "2026-02-20",
    wrong: "2026-02-30",
    what: "impossible-date",
    line: 5,
    says: "2026-02-30",
  },
  {
    rule: "a moment that no calendar has",
    file: c,
    right: "2026-03-03:",
    wrong: "2026-13-03:",
    what: "impossible-date",
    line: 8,
    says: "2026-13-03",
  },
  {
    rule: "a state that is none",
    file: c,
    right: "open due 2026-03-23",
    wrong: "opne due 2026-03-23",
    what: "unknown-word",
    line: 8,
    says: "'open'",
  },
  {
    rule: "an expectation that is none",
    file: c,
    right: "open due 2026-03-23",
    wrong: "open until 2026-03-23",
    what: "wrong-shape",
    line: 8,
    says: "[due DAY",
  },
  {
    rule: "a unit value that the guideline has not",
    file: c,
    right: "pace: 28",
    wrong: "pacce: 28",
    what: "unknown-unit-value",
    line: 3,
    says: "'pace'",
  },
  {
    rule: "a unit value that is no number of days",
    file: c,
    right: "pace: 28",
    wrong: "pace: four",
    what: "impossible-duration",
    line: 3,
    says: "whole number",
  },
];

/** Faults of which the golden course is told, and not the file that was changed. */
const toldIn: Readonly<Record<string, string>> = { "unknown-element": c, "row-carried-and-not": s };

describe("a guideline folder is told, with line and mend, of", () => {
  test.each(faults)("$rule", ({ file, right, wrong, what, line, says }) => {
    const problems = checkGuideline(withFault(file, right, wrong), "small");
    const found = problems.find((problem) => problem.what === what);
    expect(found).toMatchObject({ file: toldIn[what] ?? file, line });
    expect(found && problemLine(found)).toContain(says);
    expect(problems.length).toBeLessThanOrEqual(3);
  });

  test("an element that no golden course speaks of", () => {
    const silent = wholeFolder.filter(({ path }) => path !== c);
    expect(checkGuideline(silent, "small")).toMatchObject([{ file: g, line: 23, what: "no-golden-course" }]);
  });

  test("each kind of problem that there is beside what the loader tells", () => {
    const shown = new Set([...faults.map(({ what }) => what), "no-golden-course"]);
    expect(contentProblemCodes.filter((code) => !shown.has(code))).toEqual([]);
  });
});

test("a folder that is ready to be used has nothing to be told", () => {
  expect(checkGuideline(wholeFolder, "small")).toEqual([]);
});

test("what keeps it from being followed is told beside what its texts lack", () => {
  const files = withFault(g, title, "title: { nb: Planen er laget, da: Planen, en: The plan }").map((file) =>
    file.path === g ? { ...file, text: file.text.replace("days: 21", "days: -21") } : file,
  );
  expect(checkGuideline(files, "small").map(({ what }) => what)).toEqual(["title-says-done", "impossible-duration"]);
});

describe("a mistake is told once, and not as what follows from it", () => {
  test.each([
    [g, "elements:", "elements", "not-yaml"],
    [g, "  - id: first", "\t- id: first", "not-yaml"],
    [c, "    course:", "   course:", "not-yaml"],
    [s, "confidence: R", "confidence: Q", "unknown-word"],
  ] as const)("%s: %j written as %j", (file, right, wrong, what) => {
    expect(checkGuideline(withFault(file, right, wrong), "small")).toMatchObject([{ file, what }]);
  });
});

test("a golden course that expects nothing is told", () => {
  const files = wholeFolder.map((file) =>
    file.path === c ? { ...file, text: file.text.slice(0, file.text.indexOf("    expect:")) } : file,
  );
  expect(checkGuideline(files, "small")).toMatchObject([
    { file: c, line: 2, what: "missing", message: "The golden course expects nothing." },
  ]);
});

test("nothing of another folder is told", () => {
  const other = { path: "other/guideline.yaml", text: "id: [" };
  expect(checkGuideline([...wholeFolder, other], "small")).toEqual([]);
});

test("an act's title with other numbers in one language is told", () => {
  const files = withFault("acts.yaml", "{ nb: Evaluering, da: Evaluering", "{ nb: Evaluering 2, da: Evaluering");
  expect(checkActTexts(files)).toMatchObject([{ file: "acts.yaml", line: 3, what: "other-numbers" }]);
});
