#!/usr/bin/env node
// The helhet command under any Node: goes on under the Node 26 that comes with Helhet, where the user stands.
import { join } from "node:path";
import { pinnedNode } from "../../scripts/pinned-node.mjs";
import { runUnder } from "../../scripts/run-under.mjs";

process.exitCode = await runUnder(
  pinnedNode(),
  [join(import.meta.dirname, "src/main.ts"), ...process.argv.slice(2)],
  {},
);
