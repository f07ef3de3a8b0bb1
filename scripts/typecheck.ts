import { spawn } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./run.ts";
import { trackedFiles } from "./tracked-files.ts";

const sources = trackedFiles().filter((file) => /\.tsx?$/.test(file));
const projects = globSync(["tsconfig.json", "{packages,apps}/*/tsconfig.json", "{bench,e2e,soak}/tsconfig.json"], {
  cwd: root,
});
const inUse = projects
  .map(dirname)
  .filter((room) => sources.some((file) => room === "." || file.startsWith(`${room}/`)));
const queue = [...inUse].sort();
const failed: string[] = [];

await Promise.all([worker(), worker()]);
console.log(
  `Types: ${inUse.length} rooms, ${sources.length} files, ${failed.length} rooms with errors${failed.length > 0 ? `: ${failed.join(", ")}` : ""}.`,
);
process.exitCode = failed.length > 0 ? 1 : 0;

async function worker(): Promise<void> {
  for (let room = queue.shift(); room !== undefined; room = queue.shift()) {
    const { code, text } = await compile(room);
    if (text !== "") console.error(text.trimEnd());
    if (code !== 0) failed.push(room);
  }
}

/** The native compiler; the JavaScript one beside it is there for tools that need its API. */
function compile(room: string): Promise<{ readonly code: number; readonly text: string }> {
  const tsc = join(root, "node_modules/typescript-native/bin/tsc");
  if (!existsSync(tsc)) throw new Error("TypeScript is not installed.");
  const child = spawn(process.execPath, [tsc, "-p", room, "--pretty", "false"], { cwd: root });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => (text += part.toString()));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, text }));
  });
}
