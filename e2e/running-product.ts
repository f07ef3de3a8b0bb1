import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** The whole product as its users run it, on data of its own that `stop` removes. */
export type RunningProduct = { readonly address: string; readonly dataDirectory: string; stop(): Promise<void> };

const main = join(import.meta.dirname, "../apps/server/src/main.ts");

/** Starts the product on a free port and waits until it is ready; throws with its output when it ends before that. */
export async function startProduct(environment: NodeJS.ProcessEnv = {}): Promise<RunningProduct> {
  const parent = mkdtempSync(join(tmpdir(), "helhet-e2e-"));
  chmodSync(parent, 0o711);
  const dataDirectory = join(parent, "data");
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const { DATABASE_URL: _, ...inherited } = process.env;
  const env = { ...inherited, HELHET_DATA: dataDirectory, PORT: String(port), HOST: "127.0.0.1", ...environment };
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
    rmSync(parent, { recursive: true, force: true });
  };
  return { address, dataDirectory, stop };
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
