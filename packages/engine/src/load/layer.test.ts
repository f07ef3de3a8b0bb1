import { describe, expect, test } from "vitest";
import { loadGuidelines, loadLayer } from "./load-guidelines.ts";
import { type GuidelineProblem, type GuidelineProblemCode, layerProblemCodes } from "./problem.ts";
import { withMistake } from "./testing/small-folder.ts";
import { layerWith, smallLayer } from "./testing/small-layer.ts";

type Files = Parameters<typeof loadGuidelines>[0];

function problemsOf(files: Files): readonly GuidelineProblem[] {
  const loaded = loadGuidelines(files);
  if (loaded.ok) throw new Error("It loaded.");
  return loaded.refusal;
}

function loadedOf(files: Files) {
  const loaded = loadGuidelines(files);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusal));
  return loaded.value;
}

const twoDays = "    within: { days: 14 }\n";
interface Mistake {
  readonly rule: string;
  readonly right: string;
  readonly wrong: string;
  readonly what: GuidelineProblemCode;
  readonly line: number;
  readonly says: string;
}
const mistakes: readonly Mistake[] = [
  {
    rule: "a guideline that is not here",
    right: "guideline: small",
    wrong: "guideline: smal",
    what: "unknown-guideline",
    line: 4,
    says: "no guideline 'smal'",
  },
  {
    rule: "an edition that is not here",
    right: 'edition: "1"',
    wrong: 'edition: "2"',
    what: "unknown-guideline",
    line: 5,
    says: "no edition '2'",
  },
  {
    rule: "an element that is not there",
    right: "tighten: first",
    wrong: "tighten: frist",
    what: "unknown-element",
    line: 17,
    says: "no element 'frist'",
  },
  {
    rule: "a limit that is not there",
    right: twoDays,
    wrong: `${twoDays}    instead: { days: 20 }\n`,
    what: "unknown-limit",
    line: 17,
    says: "no limit like",
  },
  {
    rule: "a limit in another unit of time",
    right: "{ days: 14 }",
    wrong: "{ workingDays: 10 }",
    what: "not-comparable",
    line: 17,
    says: "whether this is shorter",
  },
  {
    rule: "a limit that is left to the unit",
    right: "{ days: 14 }",
    wrong: "{ unitValue: pace }",
    what: "not-comparable",
    line: 18,
    says: "sets a length",
  },
  {
    rule: "a limit that is no shorter",
    right: "{ days: 14 }",
    wrong: "{ weeks: 3 }",
    what: "changes-nothing",
    line: 17,
    says: "already as short",
  },
  {
    rule: "an element that makes law",
    right: "  - tighten: first\n    within: { days: 14 }",
    wrong: addition("must"),
    what: "against-law",
    line: 17,
    says: "makes no law",
  },
  {
    rule: "a source that dates nothing",
    right: "confidence: R",
    wrong: "confidence: G",
    what: "cannot-date",
    line: 1,
    says: "must be in force and read",
  },
  {
    rule: "two changes that cannot both hold",
    right: twoDays,
    wrong: `${twoDays}  - silence: first\n`,
    what: "contradiction",
    line: 19,
    says: "earlier change of 'first'",
  },
  {
    rule: "a change that does two things",
    right: "  - tighten: first\n",
    wrong: "  - tighten: first\n    silence: first\n",
    what: "wrong-shape",
    line: 17,
    says: "does one thing",
  },
  {
    rule: "a limit on what is silenced",
    right: "tighten: first",
    wrong: "silence: first",
    what: "does-not-belong",
    line: 18,
    says: "has no limit",
  },
  { rule: "nowhere to hold", right: "units: all\n", wrong: "", what: "missing", line: 1, says: "lacks 'units'" },
];

function addition(force: string): string {
  return `  - add:
      id: walk
      kind: frame
      act: evaluation
      force: ${force}
      role: clinician
      title: { nb: Tur, da: Tur, en: Walk }
      rule: { nb: Tur, da: Tur, en: Walk }
      source: layer
    reason: { nb: Frisk luft, da: Frisk luft, en: Fresh air }`;
}

describe("a layer", () => {
  test("loads beside the guideline that it is laid over", () => {
    const [layer] = loadedOf(smallLayer).layers;
    expect(layer).toMatchObject({ id: "region-east", units: "*", validFrom: "2026-01-01", validTo: null });
    expect(layer?.changes).toMatchObject([
      { change: "tighten", element: "first", within: { unit: "days", amount: 14 } },
    ]);
  });

  test("may add an element, read as those of guidelines are, from its own source and for its own reason", () => {
    const [layer] = loadedOf(layerWith("  - tighten: first\n    within: { days: 14 }", addition("frame"))).layers;
    expect(layer?.changes[0]).toMatchObject({
      change: "add",
      element: { id: "walk", source: { title: "A circular" }, categories: ["plan"] },
      reason: { en: "Fresh air" },
    });
  });

  test.each(mistakes)("is refused with $rule: where it stands and the mend", ({ right, wrong, what, line, says }) => {
    const found = problemsOf(layerWith(right, wrong)).find((one) => one.what === what);
    expect(found).toMatchObject({ file: "layers/region-east.yaml", line });
    expect(found?.message).toContain(says);
    expect(found?.fix).not.toBe("");
  });

  test("every code of a layer's problems is tried here", () => {
    const tried = new Set(mistakes.map(({ what }) => what));
    expect(layerProblemCodes.filter((code) => !tried.has(code))).toEqual([]);
  });

  test.each(["relax: first\n    within: { days: 30 }", "silence: first"])(
    "never lays '%s' over law, and the law is cited",
    (change) => {
      const law = withMistake("small/guideline.yaml", "force: should", "force: must");
      const file = layerWith("tighten: first\n    within: { days: 14 }", change).at(-1);
      const [problem] = problemsOf([...law, ...(file === undefined ? [] : [file])]);
      expect(problem).toMatchObject({ what: "against-law", line: 17 });
      expect(problem?.message).toContain("Somebody, A page, 1");
    },
  );

  test("that contradicts another is refused at its own line, with both sources", () => {
    const other = layerWith("level: region", "level: unit").at(-1);
    const text = (other?.text ?? "")
      .replace("id: region-east", "id: ward-two")
      .replace("title: A circular", "title: A note")
      .replace("tighten: first\n    within: { days: 14 }", "silence: first");
    const problems = problemsOf([...smallLayer, { path: "layers/ward-two.yaml", text }]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: "layers/ward-two.yaml", line: 17, what: "contradiction" });
    expect(problems[0]?.message).toContain("A circular");
    expect(problems[0]?.message).toContain("A note");
  });

  test("that a unit publishes need not name the unit, and is read as JSON too", () => {
    const loaded = loadedOf(smallLayer);
    const json = JSON.stringify({
      id: "ward",
      level: "unit",
      guideline: "small",
      edition: "1",
      author: "The leader",
      reason: { nb: "Vi kan", da: "Vi kan", en: "We can" },
      valid: { from: "2026-02-01" },
      source: {
        publisher: "The ward",
        title: "Minutes",
        edition: "1",
        section: "1",
        confidence: "R",
        status: "in-force",
      },
      changes: [{ tighten: "first", within: { days: 7 } }],
    });
    const layer = loadLayer({ path: "ward.json", text: json }, loaded, ["unit-1"]);
    expect(layer).toMatchObject({ ok: true, value: { units: ["unit-1"], validFrom: "2026-02-01" } });
    const broken = loadLayer({ path: "ward.json", text: json.replace('"days":7', '"days":21') }, loaded, ["unit-1"]);
    expect(broken).toMatchObject({ ok: false, refusal: [{ file: "ward.json", what: "changes-nothing" }] });
  });
});

describe("editions of one guideline", () => {
  const edition = (name: string, of: string): Files =>
    smallLayer
      .filter(({ path }) => path.startsWith("small/"))
      .map(({ path, text }) => ({
        path: path.replace("small/", `${name}/`),
        text: text.replace('edition: "1"\ntitle', `edition: "${of}"\ntitle`),
      }));

  test("stand side by side in folders of their own", () => {
    const { guidelines } = loadedOf([...smallLayer, ...edition("small@2", "2")]);
    expect(guidelines.map(({ id, edition: of }) => `${id} ${of}`)).toEqual(["small 1", "small 2"]);
  });

  test("are not given twice", () => {
    const [problem] = problemsOf([...smallLayer, ...edition("small@1", "1")]);
    expect(problem).toMatchObject({ file: "small@1/guideline.yaml", what: "duplicate-id" });
  });
});
