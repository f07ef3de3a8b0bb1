#!/usr/bin/env node
// Goes on under the Node 26 that comes with Helhet, whichever Node began. Plain JavaScript, since that Node may be older.
import { fileURLToPath } from "node:url";
import { pinnedNode } from "../../../scripts/pinned-node.mjs";
import { runUnder } from "../../../scripts/run-under.mjs";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
try {
  process.exitCode = await runUnder(pinnedNode(), [main, ...process.argv.slice(2)], {});
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 3;
}
