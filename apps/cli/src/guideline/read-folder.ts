import { readdir, readFile, realpath } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { type GuidelineFile, type Loaded, loadGuidelines, problemLine } from "@helhet/engine";
import { misused, notThere, refused } from "../complaint.ts";
import { usualFolder } from "../guideline-folder.ts";

/** One guideline's folder as it stands on disk. */
export interface GuidelineFolder {
  /** The folder's own name, which is the guideline's id. */
  readonly name: string;
  /** Its files with those beside it, paths as in `guidelines/`. */
  readonly files: readonly GuidelineFile[];
  /** The same path as a reader can open it from where the command was given. */
  readonly pathOf: (file: string) => string;
}

async function textOf(path: string): Promise<string | null> {
  return readFile(path, "utf8").catch(() => null);
}

/** What stands beside a guideline: its own neighbours, else the acts that come with Helhet. Rows are looked up only beside it. */
async function besides(parent: string): Promise<readonly GuidelineFile[]> {
  const acts = await textOf(join(parent, "acts.yaml"));
  const rows = await textOf(join(parent, "rows.yaml"));
  const usual = acts ?? (await readFile(join(usualFolder, "acts.yaml"), "utf8"));
  return [{ path: "acts.yaml", text: usual }, ...(rows === null ? [] : [{ path: "rows.yaml", text: rows }])];
}

/** Reads the folder of one guideline. Complains where there is none. */
export async function readGuidelineFolder(words: readonly string[], called: string): Promise<GuidelineFolder> {
  const [directory] = words;
  if (directory === undefined) throw misused("The guideline's folder is not named.", `helhet guideline ${called} DIR`);
  const mend = "Name the folder that holds guideline.yaml, or write that file first.";
  const folder = await realpath(directory).catch(() => {
    throw notThere("The folder is not there.", { where: directory, mend });
  });
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw notThere("This is no folder.", { where: directory, mend });
  });
  const yaml = found.filter((one) => one.isFile() && one.name.endsWith(".yaml"));
  if (!yaml.some((one) => one.parentPath === folder && one.name === "guideline.yaml"))
    throw notThere("The folder holds no guideline.yaml.", { where: directory, mend });
  const name = basename(folder);
  const own = yaml.map(async (one) => {
    const path = join(one.parentPath, one.name);
    return { path: `${name}/${relative(folder, path).split(sep).join("/")}`, text: await readFile(path, "utf8") };
  });
  const files = [...(await besides(dirname(folder))), ...(await Promise.all(own))];
  return {
    name,
    files,
    pathOf: (file) => (file.startsWith(`${name}/`) ? join(directory, file.slice(name.length + 1)) : file),
  };
}

/** The folder's guideline, loaded. Complains of all that keeps it from being followed. */
export function loadedFolder({ files, pathOf }: GuidelineFolder): Loaded {
  const loaded = loadGuidelines(files);
  if (loaded.ok) return loaded.value;
  const problems = loaded.refusal.map((one) => `\n  ${problemLine({ ...one, file: pathOf(one.file) })}`).join("");
  throw refused(`The guideline cannot be followed:${problems}`, {
    mend: "helhet guideline check DIR tells everything.",
  });
}
