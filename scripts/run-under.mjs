import { spawn } from "node:child_process";
import { constants } from "node:os";

/**
 * Runs a script under this Node and passes every signal on; the script alone decides when it is done, however often Ctrl-C
 * is pressed. Answers its exit code.
 * @param {string} node
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} options
 * @returns {Promise<number>}
 */
export function runUnder(node, args, options) {
  const child = spawn(node, args, { stdio: "inherit", ...options });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}
