import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { type Loaded, loadGuidelines, problemLine } from "@helhet/engine";
import { notThere, refused } from "./complaint.ts";

/** The guidelines that come with Helhet. */
export const usualFolder = fileURLToPath(new URL("../../../guidelines", import.meta.url));

/** Reads and checks a folder of guidelines, whole. Complains of every problem with file, line and likely fix. */
export async function readGuidelines(folder: string): Promise<Loaded> {
  const loaded = loadGuidelines(await filesIn(folder));
  if (loaded.ok) return loaded.value;
  const problems = loaded.refusal.map((problem) => `\n  ${problemLine(problem)}`).join("");
  throw refused(`The guidelines cannot be followed:${problems}`, { where: folder });
}

async function filesIn(folder: string): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw notThere("There is no folder of guidelines.", { where: folder, mend: "Name another with --guidelines DIR." });
  });
  const yaml = found.filter((one) => one.isFile() && one.name.endsWith(".yaml"));
  return Promise.all(
    yaml.map(async ({ parentPath, name }) => {
      const file = join(parentPath, name);
      return { path: relative(folder, file).split(sep).join("/"), text: await readFile(file, "utf8") };
    }),
  );
}
