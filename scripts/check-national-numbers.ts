import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suspectNumbers } from "./national-numbers.ts";
import { root } from "./run.ts";
import { trackedFiles } from "./tracked-files.ts";

const files = trackedFiles().map((file) => ({ file, bytes: readFileSync(join(root, file)) }));
const texts = files.filter(({ file, bytes }) => file !== "package-lock.json" && !bytes.subarray(0, 8_000).includes(0));
const found = texts.flatMap(({ file, bytes }) => {
  return suspectNumbers(bytes.toString("utf8")).map(
    ({ line, column, kind }) => `${file}:${line}:${column} looks like a real ${kind}.`,
  );
});
for (const line of found) console.error(`${line} Use a synthetic one: month + 80 in Norway, day + 60 in Denmark.`);
console.log(`National numbers: ${texts.length} files read, ${found.length} that look real.`);
process.exitCode = found.length > 0 ? 1 : 0;
