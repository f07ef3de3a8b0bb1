import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { byLanguage, type Catalogue, gaps, keysOf } from "./catalogues.ts";
import { root } from "./run.ts";
import { textsOutsideCatalogue } from "./shown-texts.ts";
import { trackedFiles } from "./tracked-files.ts";

const languages = ["nb", "da", "en"] as const;
const files = trackedFiles(["packages", "apps"]);
const inCatalogues = files.filter((file) => /\/catalogue\/[^/]+\.ts$/.test(file));
const isOneLanguage = (file: string): boolean => languages.some((language) => file.endsWith(`/${language}.ts`));
const folders = new Set(inCatalogues.filter(isOneLanguage).map(dirname));
const sideBySide = inCatalogues.filter((file) => !isOneLanguage(file));
const problems: string[] = [];
let keys = 0;

for (const folder of folders) {
  const missing = languages.filter((language) => !files.includes(`${folder}/${language}.ts`));
  for (const language of missing) problems.push(`${folder}/${language}.ts is missing.`);
  if (missing.length > 0) continue;
  const loaded = await Promise.all(
    languages.map(async (language) => [language, await load(`${folder}/${language}.ts`)] as const),
  );
  const catalogues = Object.fromEntries(loaded);
  keys += new Set(Object.values(catalogues).flatMap((catalogue) => keysOf(catalogue))).size;
  problems.push(...gaps(catalogues).map((gap) => `${folder}: ${gap}.`));
}

for (const file of sideBySide) {
  const catalogues = byLanguage(await load(file), languages);
  keys += new Set(Object.values(catalogues).flatMap((catalogue) => keysOf(catalogue))).size;
  problems.push(...gaps(catalogues).map((gap) => `${file}: ${gap}.`));
}

for (const file of files.filter(
  (path) => path.startsWith("apps/web/src/") && path.endsWith(".tsx") && !path.includes(".test."),
)) {
  for (const { line, text } of textsOutsideCatalogue(file, readFileSync(join(root, file), "utf8"))) {
    problems.push(`${file}:${line} shows “${text}”, which is in no catalogue.`);
  }
}

for (const problem of problems) console.error(problem);
console.log(
  `Catalogues: ${folders.size} folders and ${sideBySide.length} files of all languages, ${keys} keys in ${languages.join(", ")}, ${problems.length} problems.`,
);
process.exitCode = problems.length > 0 ? 1 : 0;

/** A catalogue file exports its texts as objects; several exports become groups of one catalogue, whatever they are called. */
async function load(file: string): Promise<Catalogue> {
  const exported = (await import(pathToFileURL(join(root, file)).href)) as Record<string, unknown>;
  const objects = Object.entries(exported).filter(([, value]) => typeof value === "object" && value !== null);
  const [only] = objects;
  return objects.length === 1 && only !== undefined ? (only[1] as Catalogue) : Object.fromEntries(objects);
}
