import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { afterEach, beforeEach } from "vitest";
import { type EmbeddedServer, startEmbedded } from "../index.ts";

/** A directory that this test alone has; its data lie in `data` below it. */
export let parent: string;
export let dataDirectory: string;
let servers: EmbeddedServer[] = [];
let children: ChildProcess[] = [];

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "helhet-embedded-"));
  chmodSync(parent, 0o711);
  dataDirectory = join(parent, "data");
});

afterEach(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  for (const child of children) child.kill("SIGKILL");
  servers = [];
  children = [];
  rmSync(parent, { recursive: true, force: true });
});

/** Starts the embedded server on this test's own data; it is stopped when the test ends. */
export async function start(): Promise<EmbeddedServer> {
  const server = await startEmbedded({ dataDirectory });
  servers.push(server);
  return server;
}

/** The first value of the first row. */
export async function ask(connectionString: string, query: string): Promise<unknown> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query({ text: query, rowMode: "array" })).rows[0]?.[0];
  } finally {
    await client.end();
  }
}

/** A Helhet of another process on the same data; its first line of output is the connection string and the pid. */
export async function startElsewhere(): Promise<{ child: ChildProcess; connectionString: string; pid: number }> {
  const script = `import { startEmbedded } from ${JSON.stringify(fileURLToPath(new URL("../index.ts", import.meta.url)))};
    const server = await startEmbedded({ dataDirectory: ${JSON.stringify(dataDirectory)} });
    const open = setInterval(() => undefined, 1_000);
    process.once("SIGINT", () => server.stop().then(() => clearInterval(open)));
    console.log(JSON.stringify({ connectionString: server.connectionString, pid: server.pid }));`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (text: Buffer) => resolve(text.toString()));
    child.once("exit", () => reject(new Error("ended before it was ready")));
  });
  return { child, ...(JSON.parse(line) as { connectionString: string; pid: number }) };
}

/** The exit code of a process, once it has one. */
export function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => (child.exitCode !== null ? resolve(child.exitCode) : child.once("exit", resolve)));
}
