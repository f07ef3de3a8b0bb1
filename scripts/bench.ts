import { existsSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./run.ts";

const main = "bench/main.ts";
if (!existsSync(join(root, main))) throw new Error(`There are no measurements yet: ${main} is missing.`);
process.exitCode = await run("node", ["--expose-gc", main, ...process.argv.slice(2)]);
