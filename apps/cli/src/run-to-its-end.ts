import { spawn } from "node:child_process";

/** Runs a script under this Node with its output shown, and answers its exit code. Signals are passed on; it decides when to end. */
export function runToItsEnd(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, args, { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
