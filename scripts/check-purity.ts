import { readFileSync } from "node:fs";
import { join } from "node:path";
import { impureLines } from "./purity.ts";
import { root } from "./run.ts";
import { trackedFiles } from "./tracked-files.ts";

const rooms = ["course", "engine", "measures", "fhir", "people", "words", "programme", "contract"].map(
  (room) => `packages/${room}/src`,
);
const files = trackedFiles(rooms).filter((file) => /\.ts$/.test(file) && !/\.test\.ts$|\/testing\//.test(file));
const found = files.flatMap((file) => {
  return impureLines(readFileSync(join(root, file), "utf8")).map(({ line, why }) => `${file}:${line} ${why}.`);
});
for (const line of found) console.error(line);
console.log(`Purity: ${files.length} files read, ${found.length} lines that are not pure.`);
process.exitCode = found.length > 0 ? 1 : 0;
