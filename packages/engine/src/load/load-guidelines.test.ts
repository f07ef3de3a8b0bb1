import { describe, expect, test } from "vitest";
import { loadGuidelines } from "./load-guidelines.ts";
import { type GuidelineProblem, type GuidelineProblemCode, guidelineProblemCodes, problemLine } from "./problem.ts";
import { smallFolder, withMistake } from "./testing/small-folder.ts";

function problemsOf(files: readonly { path: string; text: string }[]): readonly GuidelineProblem[] {
  const loaded = loadGuidelines(files);
  if (loaded.ok) throw new Error("It loaded.");
  return loaded.refusal;
}

/** A mistake a writer can make: where, what stands there, what is written instead, and what the loader says. */
interface Mistake {
  readonly rule: string;
  readonly file: "acts.yaml" | "small/guideline.yaml" | "small/sources.yaml";
  readonly right: string;
  readonly wrong: string;
  readonly what: GuidelineProblemCode;
  readonly line: number;
  readonly says: string;
}

const g = "small/guideline.yaml" as const;
const mistakes: readonly Mistake[] = [
  {
    rule: "text that is no YAML",
    file: g,
    right: "title: { nb: Liten,",
    wrong: "title: { nb: Liten",
    what: "not-yaml",
    line: 3,
    says: "",
  },
  {
    rule: "a map where a list belongs",
    file: g,
    right: "elements:\n  - id: first",
    wrong: "elements:\n    id: first",
    what: "wrong-shape",
    line: 23,
    says: "must be a list",
  },
  {
    rule: "a word where a map belongs",
    file: g,
    right: "scope: { opens: { kind: enrolment-started }, closes: { kind: enrolment-ended }, link: enrolment }",
    wrong: "scope: enrolment",
    what: "wrong-shape",
    line: 9,
    says: "must be a map",
  },
  {
    rule: "a key that is missing",
    file: g,
    right: "publisher: Somebody\n",
    wrong: "",
    what: "missing",
    line: 1,
    says: "lacks 'publisher'",
  },
  {
    rule: "a row without a title for readers",
    file: "small/sources.yaml",
    right: "    title: { nb: Rad, da: Række, en: Row }\n",
    wrong: "",
    what: "missing",
    line: 10,
    says: "lacks 'title'",
  },
  {
    rule: "a source without its section",
    file: "small/sources.yaml",
    right: '    section: "1"\n',
    wrong: "",
    what: "missing",
    line: 3,
    says: "lacks 'section'",
  },
  {
    rule: "a language that is missing",
    file: g,
    right: "title: { nb: Første, da: Første, en: First }",
    wrong: "title: { nb: Første, en: First }",
    what: "missing-translation",
    line: 29,
    says: "'da' is missing",
  },
  {
    rule: "a key that does not exist",
    file: g,
    right: "    role: clinician",
    wrong: "    rolle: clinician",
    what: "unknown-key",
    line: 28,
    says: "Did you mean 'role'?",
  },
  {
    rule: "a kind of entry that does not exist",
    file: g,
    right: "anchor: { first: { kind: enrolment-started,",
    wrong: "anchor: { first: { kind: enrolment-startd,",
    what: "unknown-kind",
    line: 32,
    says: "Did you mean 'enrolment-started'?",
  },
  {
    rule: "a field that the kind has not",
    file: g,
    right: "where: { careLevel: [outpatient] }",
    wrong: "where: { carelevel: [outpatient] }",
    what: "unknown-field",
    line: 32,
    says: "Did you mean 'careLevel'?",
  },
  {
    rule: "a word that can never stand in the field",
    file: g,
    right: "where: { careLevel: [outpatient] }",
    wrong: "where: { careLevel: [out-patient] }",
    what: "unknown-word",
    line: 32,
    says: "Did you mean 'outpatient'?",
  },
  {
    rule: "a word that is no condition",
    file: g,
    right: "when: { latest:",
    wrong: "when: { lastest:",
    what: "unknown-word",
    line: 31,
    says: "Did you mean 'latest'?",
  },
  {
    rule: "an answer that nobody can give",
    file: g,
    right: 'field: clarified, is: "no"',
    wrong: "field: clarified, is: maybe",
    what: "unknown-word",
    line: 31,
    says: "yes",
  },
  {
    rule: "a force that does not exist",
    file: g,
    right: "force: should",
    wrong: "force: shall",
    what: "unknown-word",
    line: 27,
    says: "should",
  },
  {
    rule: "an act that is not in the list",
    file: g,
    right: "act: evaluation",
    wrong: "act: evalution",
    what: "unknown-act",
    line: 25,
    says: "Did you mean 'evaluation'?",
  },
  {
    rule: "a phase that the guideline has not",
    file: g,
    right: "phase: start",
    wrong: "phase: stat",
    what: "unknown-phase",
    line: 26,
    says: "Did you mean 'start'?",
  },
  {
    rule: "a source that is not cited",
    file: g,
    right: "source: page",
    wrong: "source: pagee",
    what: "unknown-source",
    line: 34,
    says: "Did you mean 'page'?",
  },
  {
    rule: "a unit value that is not declared",
    file: g,
    right: "within: { days: 21 }",
    wrong: "within: { unitValue: pase }",
    what: "unknown-unit-value",
    line: 33,
    says: "Did you mean 'pace'?",
  },
  {
    rule: "a unit value with bounds that no source gives",
    file: g,
    right: "en: Pace }, unit: days }",
    wrong: "en: Pace }, unit: days, min: 1, max: 90 }",
    what: "unknown-key",
    line: 11,
    says: "'min'",
  },
  {
    rule: "a placeholder that nobody fills in",
    file: g,
    right: 'en: "Within {limit}."',
    wrong: 'en: "Within {limits}."',
    what: "unknown-placeholder",
    line: 30,
    says: "{limits}",
  },
  {
    rule: "a placeholder that one language lacks",
    file: g,
    right: 'da: "Inden {limit}."',
    wrong: 'da: "Snart."',
    what: "unknown-placeholder",
    line: 30,
    says: "'da'",
  },
  {
    rule: "a duration below nothing",
    file: g,
    right: "within: { days: 21 }",
    wrong: "within: { days: -1 }",
    what: "impossible-duration",
    line: 33,
    says: "cannot be -1",
  },
  {
    rule: "a part of a day",
    file: g,
    right: "within: { days: 21 }",
    wrong: "within: { days: 1.5 }",
    what: "impossible-duration",
    line: 33,
    says: "whole number",
  },
  {
    rule: "a unit of time that does not exist",
    file: g,
    right: "within: { days: 21 }",
    wrong: "within: { fortnights: 2 }",
    what: "unknown-key",
    line: 33,
    says: "no unit of time",
  },
  {
    rule: "a date that is not in the calendar",
    file: "small/sources.yaml",
    right: "status: in-force\n",
    wrong: "status: in-force\n    valid: { from: 2019-02-30 }\n",
    what: "impossible-date",
    line: 9,
    says: "2019-02-30",
  },
  {
    rule: "an act that stands twice",
    file: "acts.yaml",
    right: "- id: next-of-kin",
    wrong: "- id: evaluation",
    what: "duplicate-id",
    line: 6,
    says: "stands twice",
  },
  {
    rule: "a form that records another kind",
    file: "acts.yaml",
    right: "    kind: evaluation\n",
    wrong: "    kind: meeting\n",
    what: "preset-mismatch",
    line: 2,
    says: "records 'meeting'",
  },
  {
    rule: "a form that fills in what does not count",
    file: "acts.yaml",
    right: "preset: { topic: next-of-kin,",
    wrong: "preset: { topic: naloxone,",
    what: "preset-mismatch",
    line: 9,
    says: "does not count",
  },
  {
    rule: "a link by a field that is not there",
    file: "acts.yaml",
    right: "link: offer",
    wrong: "link: ofer",
    what: "link-mismatch",
    line: 11,
    says: "Did you mean 'offer'?",
  },
  {
    rule: "a scope linked by a field that is not there",
    file: g,
    right: "link: enrolment }",
    wrong: "link: enrollment }",
    what: "link-mismatch",
    line: 9,
    says: "Did you mean 'enrolment'?",
  },
  {
    rule: "a field that the one kind asked has not",
    file: g,
    right: "where: { careLevel: [outpatient] }",
    wrong: "where: { enrolment-started.planned: true }",
    what: "unknown-field",
    line: 32,
    says: "'enrolment-started' has no field 'planned'",
  },
  {
    rule: "a link that one of the two kinds has not",
    file: g,
    right: 'when: { latest: { kind: referral-received }, field: clarified, is: "no" }',
    wrong: "when: { ongoing: { kind: enrolment-started }, ended: { kind: enrolment-ended }, link: unit }",
    what: "unknown-field",
    line: 31,
    says: "'enrolment-ended' has no field 'unit'",
  },
  {
    rule: "a date that the anchor's entry does not hold",
    file: g,
    right: "within: { days: 21 }",
    wrong: "within: { dateField: until }",
    what: "unknown-field",
    line: 33,
    says: "'enrolment-started' has no field 'until'",
  },
  {
    rule: "a key that belongs to another kind of element",
    file: g,
    right: "    kind: obligation",
    wrong: "    kind: recurring",
    what: "does-not-belong",
    line: 23,
    says: "'every'",
  },
  {
    rule: "law that agreements could set aside",
    file: g,
    right: "    force: should\n",
    wrong: "    force: must\n    mayBeTailored: true\n",
    what: "does-not-belong",
    line: 28,
    says: "Law",
  },
  {
    rule: "an id that differs from the folder",
    file: g,
    right: "id: small",
    wrong: "id: smal",
    what: "does-not-belong",
    line: 1,
    says: "differs from its folder",
  },
];

describe("a guideline folder is refused, with line and likely fix, for", () => {
  test.each(mistakes)("$rule", ({ file, right, wrong, what, line, says }) => {
    const found = problemsOf(withMistake(file, right, wrong)).find((problem) => problem.what === what);
    expect(found).toMatchObject({ file, line, what });
    expect(found && problemLine(found)).toContain(says);
    expect(found?.fix).not.toBe("");
  });

  test("a file that is missing", () => {
    const problems = problemsOf(smallFolder.filter(({ path }) => path !== "small/sources.yaml"));
    expect(problems).toMatchObject([{ file: "small/sources.yaml", what: "missing-file" }]);
  });

  test("a row that is not in the list of rows", () => {
    const rows = { path: "rows.yaml", text: "rows:\n  - { id: 1.1 T1, title: First }\n" };
    const files = withMistake(g, "source: page", "source: page\n    rows: [1.1 T11]");
    expect(problemsOf([...files, rows])).toMatchObject([
      { file: g, line: 35, what: "unknown-row", fix: "Did you mean '1.1 T1'?" },
    ]);
  });

  test("each kind of problem that there is", () => {
    const shown = new Set([...mistakes.map(({ what }) => what), "missing-file", "unknown-row"]);
    expect(guidelineProblemCodes.filter((code) => !shown.has(code))).toEqual([]);
  });
});

test("all problems come at once, in the order of the lines, and nothing is half-loaded", () => {
  const files = withMistake(g, "force: should", "force: shall").map((file) =>
    file.path === g
      ? { ...file, text: file.text.replace("days: 21", "days: -21").replace("act: evaluation", "act: evalution") }
      : file,
  );
  expect(problemsOf(files).map(({ line }) => line)).toEqual([25, 27, 33]);
});

test("a folder that is right loads whole", () => {
  const loaded = loadGuidelines(smallFolder);
  if (!loaded.ok) throw new Error(loaded.refusal.map(problemLine).join("\n"));
  const [guideline] = loaded.value.guidelines;
  expect(guideline?.elements[0]).toMatchObject({
    id: "first",
    limits: [{ when: { op: "always" }, limit: { unit: "days", amount: 21 } }],
    countsBefore: true,
    mayBeTailored: true,
    categories: ["administrative", "plan"],
  });
  expect(loaded.value.acts.map(({ id }) => id)).toEqual(["evaluation", "next-of-kin"]);
});
