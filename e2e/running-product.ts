import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** The whole product in a process of its own, as its users run it. */
export interface RunningProduct {
  readonly address: string;
  stop(): Promise<void>;
}

const main = join(import.meta.dirname, "../apps/server/src/main.ts");

/** Starts the product on a free port and waits until it is ready; throws with its output when it ends before that. */
export async function startProduct(environment: NodeJS.ProcessEnv): Promise<RunningProduct> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = { ...process.env, PORT: String(port), HOST: "127.0.0.1", ...environment };
  const child = spawn(process.execPath, [main], { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => (output += part.toString()));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  while (!(await isReady(address))) {
    if (child.exitCode !== null) throw new Error(`The product ended before it was ready:\n${output}`);
    await pause(100);
  }
  const stop = async (): Promise<void> => {
    child.kill("SIGINT");
    await ended;
  };
  return { address, stop };
}

async function isReady(address: string): Promise<boolean> {
  return fetch(`${address}/readyz`)
    .then(({ ok }) => ok)
    .catch(() => false);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No free port on 127.0.0.1.");
  return address.port;
}
