import { existsSync } from "node:fs";
import { join } from "node:path";
import { forbiddenImports } from "./forbidden-imports.ts";
import { root } from "./run.ts";
import { trackedFiles } from "./tracked-files.ts";

const folders = ["packages", "apps", "bench", "e2e", "soak"].filter((folder) => existsSync(join(root, folder)));
const ours = trackedFiles(folders).filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));
const { modules, imports, forbidden } = await forbiddenImports(root, folders);

const unseen = ours.filter((file) => !modules.has(file));
for (const line of forbidden) console.error(line);
if (unseen.length > 0)
  console.error(`The tool was blind for ${unseen.length} of ${ours.length} modules, among them ${unseen[0]}.`);
console.log(`Arrows: ${ours.length} modules, ${imports} imports, ${forbidden.length} forbidden.`);
process.exitCode = forbidden.length + unseen.length > 0 ? 1 : 0;
