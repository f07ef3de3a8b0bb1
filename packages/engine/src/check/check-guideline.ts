import type { GoldenCase } from "../golden/golden-case.ts";
import { readGolden } from "../golden/read-golden.ts";
import type { Names } from "../golden/read-moment.ts";
import { idsIn } from "../load/act.ts";
import { type GuidelineFile, layersFolder, loadGuidelines } from "../load/load-guidelines.ts";
import { type GuidelineProblem, inOrder } from "../load/problem.ts";
import { childAt, itemsAt, openSheet, type Spot, scalarAt } from "../load/spot.ts";
import { checkRows, checkSources } from "./sources.ts";
import { checkStops } from "./stops.ts";
import { checkTexts } from "./texts.ts";
import { checkTitles } from "./titles.ts";

/** What stands beside every guideline folder. */
const beside: readonly string[] = ["acts.yaml", "rows.yaml"];

const isGolden = ({ path }: GuidelineFile): boolean => path.split("/")[1] === "golden";
const idOf = (at: Spot): string => String(scalarAt(childAt(at, "id") ?? at) ?? "");

/** The files of one folder, opened: what does not load is read as far as it goes. */
interface Opened {
  readonly guideline: Spot;
  readonly sources: Spot;
  readonly elements: readonly Spot[];
  readonly rows: readonly string[] | null;
  readonly golden: readonly GuidelineFile[];
}

function opened(files: readonly GuidelineFile[], name: string, problems: GuidelineProblem[]): Opened {
  const open = (path: string): Spot => openSheet(path, files.find((file) => file.path === path)?.text ?? "", problems);
  const guideline = open(`${name}/guideline.yaml`);
  const more = files.filter(({ path }) => path.startsWith(`${name}/elements/`)).map(({ path }) => open(path));
  const rows = files.some(({ path }) => path === "rows.yaml") ? idsIn(childAt(open("rows.yaml"), "rows")) : null;
  return {
    guideline,
    sources: open(`${name}/sources.yaml`),
    elements: [guideline, ...more].flatMap((file) => itemsAt(childAt(file, "elements") ?? file) ?? []),
    rows,
    golden: files.filter(isGolden),
  };
}

/** The courses of one file; none where its text is no YAML, since what could be read of it is not what was written. */
function casesOf({ path, text }: GuidelineFile, names: Names, problems: GuidelineProblem[]): readonly GoldenCase[] {
  const before = problems.length;
  const sheet = openSheet(path, text, problems);
  return problems.length > before ? [] : readGolden(sheet, names);
}

/** Golden courses that cannot be read hide what they would show: the rest is told once they can. */
function goldenProblems({ guideline, elements, golden }: Opened): readonly GuidelineProblem[] {
  const problems: GuidelineProblem[] = [];
  const values = itemsAt(childAt(guideline, "unitValues") ?? guideline) ?? [];
  const unitValues = values.map((at) => String(scalarAt(childAt(at, "name") ?? at) ?? ""));
  const names = { elements: elements.map(idOf), unitValues };
  const cases = golden.flatMap((file) => casesOf(file, names, problems));
  if (problems.length > 0) return problems;
  const spoken = new Set(cases.flatMap(({ moments }) => moments.flatMap(({ items }) => [...items.keys()])));
  const unspoken = elements.filter((one) => !spoken.has(idOf(one)));
  return unspoken.map((at) => ({
    file: at.sheet.path,
    line: at.line,
    what: "no-golden-course",
    message: `No golden course says how '${idOf(at)}' stands.`,
    fix: "Write one in golden/, from the source.",
  }));
}

/**
 * Everything that can be wrong with one guideline folder on its own: what keeps it from being followed, and what its texts,
 * titles, sources, rows and golden courses lack. Hand in the files of `guidelines/`, or `acts.yaml` and the folder's alone;
 * without `rows.yaml` rows are not looked up. By file and line; empty where all is well. Where a file is no YAML, that comes first
 * and alone: what the rest would say follows from it.
 */
export function checkGuideline(files: readonly GuidelineFile[], name: string): readonly GuidelineProblem[] {
  const own = files.filter(({ path }) => beside.includes(path) || path.startsWith(`${name}/`));
  const loaded = loadGuidelines(own);
  const problems: GuidelineProblem[] = loaded.ok ? [] : [...loaded.refusal];
  const folder = opened(own, name, problems);
  if (problems.some(({ what }) => what === "not-yaml")) return inOrder(problems);
  for (const file of [folder.guideline, folder.sources]) checkTexts(file);
  for (const element of folder.elements) checkTexts(element);
  checkTitles(folder.elements);
  checkStops(folder.guideline, folder.elements);
  checkSources(folder.sources, folder.elements);
  checkRows(folder.sources, folder.elements, folder.rows);
  return inOrder([...problems, ...goldenProblems(folder)]);
}

/** What is wrong with the texts of `acts.yaml`, which every guideline shares. */
export function checkActTexts(files: readonly GuidelineFile[]): readonly GuidelineProblem[] {
  const problems: GuidelineProblem[] = [];
  const acts = files.find(({ path }) => path === "acts.yaml");
  if (acts !== undefined) checkTexts(openSheet(acts.path, acts.text, problems));
  return inOrder(problems);
}

/** The names of the guideline folders among some files. */
export function foldersIn(files: readonly GuidelineFile[]): readonly string[] {
  const names = files.flatMap(({ path }) => (path.includes("/") ? [path.split("/")[0] ?? ""] : []));
  return [...new Set(names)].filter((name) => name !== layersFolder);
}
