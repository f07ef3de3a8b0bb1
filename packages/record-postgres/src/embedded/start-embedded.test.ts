import { type ChildProcess, spawn } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type EmbeddedServer, startEmbedded } from "./index.ts";
import { leftovers } from "./leftovers.ts";
import { isRunning } from "./process-identity.ts";

const asRoot = process.getuid?.() === 0;
let parent: string;
let dataDirectory: string;
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

async function start(): Promise<EmbeddedServer> {
  const server = await startEmbedded({ dataDirectory });
  servers.push(server);
  return server;
}

async function ask(connectionString: string, query: string): Promise<unknown> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query({ text: query, rowMode: "array" })).rows[0]?.[0];
  } finally {
    await client.end();
  }
}

/** A Helhet of another process on the same data; its first line of output is the connection string and the pid. */
async function startElsewhere(): Promise<{ child: ChildProcess; connectionString: string; pid: number }> {
  const script = `import { startEmbedded } from ${JSON.stringify(fileURLToPath(new URL("./index.ts", import.meta.url)))};
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

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => (child.exitCode !== null ? resolve(child.exitCode) : child.once("exit", resolve)));
}

async function untilDown(pid: number): Promise<void> {
  await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
}

test("a new database is UTF-8 with the builtin locale C.UTF-8, checksums, and is reached on loopback only", async () => {
  const { connectionString } = await start();
  expect(await ask(connectionString, "show server_version")).toMatch(/^18\./);
  expect(await ask(connectionString, "show server_encoding")).toBe("UTF8");
  expect(await ask(connectionString, "show data_checksums")).toBe("on");
  expect(await ask(connectionString, "show listen_addresses")).toBe("127.0.0.1");
  const locale = "select concat(datlocprovider, ' ', datlocale) from pg_database where datname = 'postgres'";
  expect(await ask(connectionString, locale)).toBe("b C.UTF-8");
  expect(await ask(connectionString, "select 'Å' collate \"nb-x-icu\" > 'Z' collate \"nb-x-icu\"")).toBe(true);
});

test("the password is asked for, and its file is closed to others", async () => {
  const { connectionString } = await start();
  const wrong = Object.assign(new URL(connectionString), { password: "guess" }).toString();
  await expect(ask(wrong, "select 1")).rejects.toThrow(/password authentication failed/);
  expect(statSync(join(dataDirectory, "postgres.password")).mode & 0o777).toBe(0o600);
});

test("a second start keeps everything", async () => {
  const first = await start();
  await ask(first.connectionString, "create table kept as select 7 as n");
  await first.stop();
  const second = await start();
  expect(await ask(second.connectionString, "select n from kept")).toBe(7);
});

test("stop may be called twice, and leaves nothing running", async () => {
  const server = await start();
  await Promise.all([server.stop(), server.stop()]);
  expect(isRunning(server.pid)).toBe(false);
});

test("two starts on one data directory are impossible, in one process", async () => {
  await start();
  await expect(start()).rejects.toThrow(/already runs on this data/);
});

test("two starts on one data directory are impossible, in two processes", async () => {
  const { child, connectionString } = await startElsewhere();
  await expect(start()).rejects.toThrow(`process ${child.pid}`);
  expect(await ask(connectionString, "select 1")).toBe(1);
  child.kill("SIGINT");
  expect(await ended(child)).toBe(0);
});

test("of many starts at one moment exactly one wins", async () => {
  const results = await Promise.allSettled(Array.from({ length: 6 }, start));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("after kill -9 of its owner the database left running is stopped, and acknowledged writes are there", async () => {
  const { child, connectionString, pid } = await startElsewhere();
  await ask(connectionString, "create table kept as select 7 as n");
  child.kill("SIGKILL");
  await ended(child);
  expect(isRunning(pid)).toBe(true);
  const next = await start();
  expect(isRunning(pid)).toBe(false);
  expect(await ask(next.connectionString, "select n from kept")).toBe(7);
});

test("after kill -9 of owner and database at once, acknowledged writes are there, though a session was busy", async () => {
  const { child, connectionString, pid } = await startElsewhere();
  await ask(connectionString, "create table kept as select 7 as n");
  const busy = ask(connectionString, "select count(*) from generate_series(1, 1e12::bigint)").catch(() => "cut");
  child.kill("SIGKILL");
  process.kill(pid, "SIGKILL");
  await untilDown(pid);
  const next = await start();
  expect(await ask(next.connectionString, "select n from kept")).toBe(7);
  expect(await busy).toBe("cut");
});

test("a pid file that names a stranger's process does not stop the start, nor the stranger", async () => {
  await (await start()).stop();
  const stranger = spawn("sleep", ["60"]);
  const pidFile = join(realpathSync(join(dataDirectory, "postgres")), "postmaster.pid");
  writeFileSync(pidFile, `${stranger.pid}\n/elsewhere\n1\n5432\n\n127.0.0.1\n`);
  writeFileSync(join(dataDirectory, "postgres.owner"), JSON.stringify({ pid: stranger.pid, startedAt: "long ago" }));
  expect(await ask((await start()).connectionString, "select 1")).toBe(1);
  expect(stranger.exitCode).toBe(null);
  stranger.kill();
});

test.each(["fsync", "full_page_writes", "synchronous_commit"])("a server with %s off is refused", async (setting) => {
  await (await start()).stop();
  appendFileSync(join(dataDirectory, "postgres", "postgresql.auto.conf"), `${setting} = off\n`);
  await expect(start()).rejects.toThrow(`${setting} is off`);
  await expect(start()).rejects.toThrow(`${setting} is off`);
});

test("Ctrl-C stops the database in good order", async () => {
  const { child, pid } = await startElsewhere();
  child.kill("SIGINT");
  expect(await ended(child)).toBe(0);
  expect(isRunning(pid)).toBe(false);
  expect(readFileSync(join(dataDirectory, "postgres.log"), "utf8")).toMatch(/database system is shut down\n$/);
});

test("an error's values do not reach the log", async () => {
  const { connectionString } = await start();
  await expect(ask(connectionString, "select 'a secret'::uuid")).rejects.toThrow(/a secret/);
  expect(readFileSync(join(dataDirectory, "postgres.log"), "utf8")).not.toContain("a secret");
});

test.runIf(asRoot)(
  "started by root, PostgreSQL runs as another account, also below a directory closed to it",
  async () => {
    chmodSync(parent, 0o700);
    const server = await start();
    expect(statSync(`/proc/${server.pid}`).uid).not.toBe(0);
    const cluster = realpathSync(join(dataDirectory, "postgres"));
    expect(cluster).toMatch(/^\/var\/lib\/helhet\/data-/);
    await server.stop();
    expect(await ask((await start()).connectionString, "select 1")).toBe(1);
    await servers.at(-1)?.stop();
    expect(leftovers().map(({ place }) => place)).not.toContain(cluster);
    renameSync(dataDirectory, `${dataDirectory}-moved`);
    expect(leftovers()).toContainEqual({ place: cluster, dataDirectory });
    renameSync(`${dataDirectory}-moved`, dataDirectory);
    rmSync(cluster, { recursive: true });
    rmSync(`${cluster}.origin`);
    await expect(start()).rejects.toThrow(/which is gone/);
  },
);
