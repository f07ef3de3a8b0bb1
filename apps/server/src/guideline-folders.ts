import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { type Loaded, loadGuidelines, problemLine } from "@helhet/engine";
import { SettingsError } from "./settings.ts";

/** Reads and checks the folder of guidelines. Throws SettingsError with every problem’s file, line and mend. */
export async function readGuidelines(folder: string): Promise<Loaded> {
  const loaded = loadGuidelines(await filesIn(folder));
  if (loaded.ok) return loaded.value;
  const lines = loaded.refusal.map(problemLine).join("\n");
  throw new SettingsError(`The guidelines in ${folder} cannot be followed:\n${lines}`);
}

async function filesIn(folder: string): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new SettingsError(`There is no folder of guidelines at ${folder}. Set HELHET_GUIDELINES.`);
  });
  const yaml = found.filter((one) => one.isFile() && one.name.endsWith(".yaml"));
  return Promise.all(
    yaml.map(async ({ parentPath, name }) => {
      const file = join(parentPath, name);
      return { path: relative(folder, file).split(sep).join("/"), text: await readFile(file, "utf8") };
    }),
  );
}
