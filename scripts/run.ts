import { spawn } from "node:child_process";
import { join } from "node:path";

/** The project's root directory. */
export const root = join(import.meta.dirname, "..");

/** Runs a command in the project's root with its output shown, and answers its exit code. `node` is the Node of this process. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const child = spawn(command === "node" ? process.execPath : command, args, { cwd: root, stdio: "inherit", env });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
