import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const root = join(import.meta.dirname, "../..");
/** Ways to start the product: as `npm start` does it, or its Node process alone, without building the web first. */
const ways = {
  launcher: [join(root, "scripts/launch.mjs"), "start"],
  node: [join(root, "apps/server/src/main.ts")],
} as const;
/** How a product is started. */
export type Way = keyof typeof ways;

/** The whole product in processes of its own, which may be killed and started again at the same address. */
export interface Product {
  readonly address: string;
  /** Starts it and waits until it is ready; throws with its output when it ends before that. */
  start(): Promise<void>;
  /** Waits until it is ready; throws when it is not within so many ms. */
  untilReady(withinMs?: number): Promise<void>;
  /** kill -9 of the Node that serves; resolves when it is gone. */
  killNode(): Promise<void>;
  /** kill -9 of the embedded database's postmaster. */
  killDatabase(): void;
  /** The process of the Node that serves. */
  pid(): number | undefined;
  /** As Ctrl-C does. */
  stop(): Promise<void>;
  /** All it has said since it was started first. */
  output(): string;
}

/** What a product needs. Without `DATABASE_URL` in the environment it has an embedded database. */
export interface ProductAsk {
  readonly dataDirectory: string;
  readonly port: number;
  readonly environment: NodeJS.ProcessEnv;
  readonly way?: Way;
}

/** A product that is not started yet. */
export function productOf({ dataDirectory, port, environment, way = "node" }: ProductAsk): Product {
  const address = `http://127.0.0.1:${port}`;
  const env = { ...process.env, HELHET_DATA: dataDirectory, PORT: String(port), HOST: "127.0.0.1", ...environment };
  let child: ChildProcess | null = null;
  let ended = Promise.resolve();
  let output = "";
  const nodeOf = (): number | undefined => (way === "node" ? child?.pid : pidIn(join(dataDirectory, "postgres.owner")));
  const untilReady = async (withinMs = 300_000): Promise<void> => {
    const until = performance.now() + withinMs;
    while (!(await isReady(address))) {
      if (child === null || child.exitCode !== null || child.signalCode !== null)
        throw new Error(`The product ended before it was ready:\n${output.slice(-4_000)}`);
      if (performance.now() > until)
        throw new Error(`The product was not ready within ${withinMs} ms:\n${output.slice(-4_000)}`);
      await pause(50);
    }
  };
  return {
    address,
    untilReady,
    pid: nodeOf,
    output: () => output,
    async start() {
      await ended;
      const started = spawn(process.execPath, [...ways[way]], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
      for (const stream of [started.stdout, started.stderr]) stream.on("data", (part) => (output += String(part)));
      ended = new Promise((resolve) => started.once("close", () => resolve()));
      child = started;
      await untilReady();
    },
    async killNode() {
      send(nodeOf(), "SIGKILL");
      await ended;
    },
    killDatabase: () => send(pidIn(join(dataDirectory, "postgres.process")), "SIGKILL"),
    async stop() {
      child?.kill("SIGINT");
      await ended;
    },
  };
}

/** A port of 127.0.0.1 that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No free port on 127.0.0.1.");
  return address.port;
}

function isReady(address: string): Promise<boolean> {
  return fetch(`${address}/readyz`, { signal: AbortSignal.timeout(5_000) })
    .then(({ ok }) => ok)
    .catch(() => false);
}

/** The pid in a note that the supervisor keeps in the data directory. */
function pidIn(file: string): number | undefined {
  try {
    return (JSON.parse(readFileSync(file, "utf8")) as { readonly pid: number }).pid;
  } catch {
    return undefined;
  }
}

function send(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) throw new Error("There is no process to end.");
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself meanwhile.
  }
}
