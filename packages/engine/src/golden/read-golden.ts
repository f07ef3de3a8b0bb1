import { courseOf, type Entry, uuidV8 } from "@helhet/course";
import type { GuidelineFile } from "../load/load-guidelines.ts";
import { type GuidelineProblem, problemLine } from "../load/problem.ts";
import { kindName } from "../load/query.ts";
import { listOf, mapOf, may, need, oneOrMore, type Read, someText, truth } from "../load/read.ts";
import { openSheet, pairsAt, report, type Spot, scalarAt } from "../load/spot.ts";
import { readCompactEntry } from "./compact-entry.ts";
import type { GoldenCase, Moment } from "./golden-case.ts";
import { type ByMoment, byMoment, expectation, type Names, oneName } from "./read-moment.ts";

const unitValues =
  (names: Names): Read<Readonly<Record<string, number>>> =>
  (at) => {
    const pairs = pairsAt(at);
    if (pairs === undefined) return report(at, "wrong-shape", "'unitValues' must be a map.", "Write { name: days }.");
    const values = pairs.map(({ key, keyAt, at: daysAt }) => {
      if (names !== null) oneName("unit-value", names.unitValues)(keyAt);
      const days = scalarAt(daysAt);
      if (typeof days === "number" && Number.isInteger(days) && days >= 0) return [key, days] as const;
      report(daysAt, "impossible-duration", "A unit value is a whole number of days.", "For instance 28.");
      return [key, 0] as const;
    });
    return Object.fromEntries(values);
  };

/** `{ on: 2026-03-02, evaluation: { … } }`: when, and one kind of entry with what it says beyond the usual. */
const entryLine: Read<Entry> = (at) => {
  const pairs = pairsAt(at) ?? [];
  const on = pairs.find(({ key }) => key === "on");
  const [kind, ...more] = pairs.filter(({ key }) => key !== "on");
  const mend = "Write { on: 2026-03-02, evaluation: {} }.";
  if (on === undefined) return report(at, "missing", "An entry lacks 'on'.", mend);
  if (kind === undefined || more.length > 0)
    return report(at, "wrong-shape", "An entry is 'on' and one kind of entry.", mend);
  const known = kindName(kind.keyAt);
  return known && readCompactEntry(kind.at, known, { at: on.at, text: String(scalarAt(on.at) ?? "") });
};

const shapeOf = (names: Names) =>
  mapOf("A golden course", {
    about: need(someText),
    adopted: may(truth, true),
    unitValues: may(unitValues(names), {} as Readonly<Record<string, number>>),
    course: need(listOf("'course'", entryLine)),
    expect: may(byMoment(expectation, names), new Map() as ByMoment<never>),
    says: may(byMoment(someText, names), new Map() as ByMoment<never>),
    parts: may(byMoment(someText, names), new Map() as ByMoment<never>),
  });
type Written = NonNullable<ReturnType<ReturnType<typeof shapeOf>>>;

function momentsOf({ expect, says, parts }: Written): readonly Moment[] {
  const lines = new Map([...parts, ...says, ...expect].map(([at, { line }]) => [at, line]));
  return [...new Set([...expect.keys(), ...says.keys(), ...parts.keys()])].map((at) => ({
    at,
    line: lines.get(at) ?? 1,
    items: expect.get(at)?.said ?? new Map(),
    says: says.get(at)?.said ?? new Map(),
    parts: parts.get(at)?.said ?? new Map(),
  }));
}

const goldenCase =
  (names: Names): Read<GoldenCase> =>
  (at) => {
    const written = shapeOf(names)(at);
    if (written === undefined) return undefined;
    const moments = momentsOf(written);
    if (moments.length === 0)
      return report(
        at,
        "missing",
        "The golden course expects nothing.",
        "Add 'expect:' with a day and how elements stand.",
      );
    const { path } = at.sheet;
    const folder = path.split("/")[0] ?? "";
    return {
      name: `${path.replace("/golden", "")}: ${written.about}`,
      file: path,
      line: at.line,
      about: written.about,
      guideline: folder.split("@")[0] ?? "",
      folder,
      isAdopted: written.adopted,
      unitValues: written.unitValues,
      course: courseOf(uuidV8("golden", "person"), written.course),
      moments,
    };
  };

const casesFile = (names: Names) =>
  mapOf("A file of golden courses", { cases: need(oneOrMore("'cases'", goldenCase(names))) });

/** The golden courses of an opened file; reports all that is wrong with it. With `names`, also what its guideline has not. */
export function readGolden(file: Spot, names: Names): readonly GoldenCase[] {
  return casesFile(names)(file)?.cases ?? [];
}

/** The golden courses of one file: `<guideline>/golden/<name>.yaml`. Throws with every problem where it cannot be read. */
export function goldenCasesIn({ path, text }: GuidelineFile): readonly GoldenCase[] {
  const problems: GuidelineProblem[] = [];
  const cases = readGolden(openSheet(path, text, problems), null);
  if (problems.length > 0) throw new RangeError(problems.map(problemLine).join("\n"));
  return cases;
}
