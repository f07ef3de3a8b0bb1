import { ok, type Result, refuse } from "@helhet/course";
import type { Act, Guideline } from "../guideline.ts";
import type { Layer } from "../layers/layer.ts";
import { idsIn, readActs } from "./act.ts";
import { checkLayer, checkTogether } from "./check-layer.ts";
import { type Folder, readGuideline } from "./guideline.ts";
import { type LayerWorld, readLayer } from "./layer.ts";
import { type GuidelineProblem, inOrder } from "./problem.ts";
import { listOf, mapOf, may, need, someText } from "./read.ts";
import { childAt, openSheet, report, type Spot } from "./spot.ts";

/** One file of the folder `guidelines/`, its path relative to it with `/`: `no-law/guideline.yaml`. */
export interface GuidelineFile {
  readonly path: string;
  readonly text: string;
}

/** All that was loaded: complete and checked. */
export interface Loaded {
  readonly guidelines: readonly Guideline[];
  readonly acts: readonly Act[];
  /** What regions and municipalities lay over them, of `layers/`; units publish theirs in the product. */
  readonly layers: readonly Layer[];
}

/** The folder that holds layers and no guideline. */
export const layersFolder = "layers";

type Sheets = ReadonlyMap<string, Spot>;

/** Golden courses and all that is no YAML are read by others. */
function openAll(files: readonly GuidelineFile[], problems: GuidelineProblem[]): Sheets {
  const content = files.filter(({ path }) => path.endsWith(".yaml") && !path.split("/").includes("golden"));
  const sorted = content.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return new Map(sorted.map(({ path, text }) => [path, openSheet(path, text, problems)]));
}

/** A file that must be there; reported and read as empty where it is not. */
function mustHave(sheets: Sheets, path: string, problems: GuidelineProblem[]): Spot {
  const found = sheets.get(path);
  if (found !== undefined) return found;
  problems.push({
    file: path,
    line: 1,
    what: "missing-file",
    message: `There is no file '${path}'.`,
    fix: "Add it beside the others.",
  });
  return openSheet(path, "", []);
}

function foldersOf(sheets: Sheets, problems: GuidelineProblem[]): readonly Folder[] {
  const names = new Set([...sheets.keys()].flatMap((path) => (path.includes("/") ? [path.split("/")[0] ?? ""] : [])));
  return [...names]
    .filter((name) => name !== layersFolder)
    .map((name) => ({
      name,
      guideline: mustHave(sheets, `${name}/guideline.yaml`, problems),
      sources: mustHave(sheets, `${name}/sources.yaml`, problems),
      elements: [...sheets].filter(([path]) => path.startsWith(`${name}/elements/`)).map(([, at]) => at),
    }));
}

const rowsFile = mapOf("rows.yaml", {
  rows: need(
    listOf(
      "'rows'",
      mapOf("A row", { id: need(someText), title: need(someText), facts: may(listOf("'facts'", someText), []) }),
    ),
  ),
});

/** The ids of the rows that elements may say they carry; null where no list was handed in. */
function rowsOf(sheets: Sheets): readonly string[] | null {
  const file = sheets.get("rows.yaml");
  if (file === undefined) return null;
  rowsFile(file);
  return idsIn(childAt(file, "rows"));
}

function checkEditionsDiffer(folders: readonly Folder[], guidelines: readonly Guideline[]): void {
  const seen = new Set<string>();
  guidelines.forEach(({ id, edition }, at) => {
    const file = folders[at]?.guideline;
    const name = `${id}@${edition}`;
    if (seen.has(name) && file !== undefined)
      report(
        file,
        "duplicate-id",
        `'${id}' stands twice in edition '${edition}'.`,
        "Give one of them another edition.",
      );
    seen.add(name);
  });
}

function readLayers(sheets: Sheets, world: LayerWorld): readonly Layer[] {
  const files = [...sheets].filter(([path]) => path.startsWith(`${layersFolder}/`)).map(([, at]) => at);
  const read = files.flatMap((at) => readLayer(at, world, null) ?? []);
  const layers = read.map(({ layer }) => layer);
  for (const one of read) checkLayer(one, layers);
  checkTogether(read);
  return layers;
}

/**
 * Reads one layer that is published for units: whole, and checked against the guidelines and the wider layers loaded here, or
 * every problem with file, line and likely fix. Whether it contradicts what else is published is asked of `contradictionsIn`.
 */
export function loadLayer(
  file: GuidelineFile,
  { guidelines, acts, layers }: Loaded,
  units: Layer["units"],
): Result<Layer, readonly GuidelineProblem[]> {
  const problems: GuidelineProblem[] = [];
  const world = {
    guidelines,
    acts: new Map(acts.map((act) => [act.id, act])),
    actIds: acts.map(({ id }) => id),
    rows: null,
  };
  const read = readLayer(openSheet(file.path, file.text, problems), world, units);
  if (read !== undefined) checkLayer(read, layers);
  return read === undefined || problems.length > 0 ? refuse(inOrder(problems)) : ok(read.layer);
}

/**
 * Reads `guidelines/`: acts.yaml, and a folder a guideline. Either everything is right and complete,
 * or every problem is told, each with file, line and likely fix. Reads no disk: hand in the files.
 */
export function loadGuidelines(files: readonly GuidelineFile[]): Result<Loaded, readonly GuidelineProblem[]> {
  const problems: GuidelineProblem[] = [];
  const sheets = openAll(files, problems);
  const actsAt = mustHave(sheets, "acts.yaml", problems);
  const folders = foldersOf(sheets, problems);
  if (problems.length > 0) return refuse(inOrder(problems));
  const acts = readActs(actsAt);
  const world = {
    acts: new Map(acts.map((act) => [act.id, act])),
    actIds: idsIn(childAt(actsAt, "acts")),
    rows: rowsOf(sheets),
  };
  const guidelines = folders.flatMap((folder) => readGuideline(folder, world) ?? []);
  if (problems.length > 0) return refuse(inOrder(problems));
  checkEditionsDiffer(folders, guidelines);
  const layers = readLayers(sheets, { ...world, guidelines });
  return problems.length > 0 ? refuse(inOrder(problems)) : ok({ guidelines, acts, layers });
}
