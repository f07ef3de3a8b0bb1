import { spawn } from "node:child_process";
import { constants } from "node:os";

/** How often it is asked whether whoever started this still runs (ms). */
const lookEvery = 500;

/**
 * Runs a script under this Node and passes every signal on; the script alone decides when it is done, however often Ctrl-C
 * is pressed. When whoever started this is killed (npm passes no signal to what its shell started), the script is told to
 * end. Answers its exit code.
 * @param {string} node
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} options
 * @returns {Promise<number>}
 */
export function runUnder(node, args, options) {
  const child = spawn(node, args, { stdio: "inherit", ...options });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => child.kill(signal));
  const starter = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === starter) return;
    clearInterval(looking);
    child.kill("SIGTERM");
  }, lookEvery);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", () => clearInterval(looking));
    child.once("exit", (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}
