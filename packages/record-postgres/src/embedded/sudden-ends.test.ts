import { spawn } from "node:child_process";
import { readFileSync, realpathSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isRunning } from "./process-identity.ts";
import { runningServer } from "./running-server.ts";
import { ask, dataDirectory, ended, start, startElsewhere } from "./testing/own-data.ts";

async function untilDown(pid: number): Promise<void> {
  await expect.poll(() => isRunning(pid), { timeout: 30_000 }).toBe(false);
}

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
  await ended(child);
  await untilDown(pid);
  const next = await start();
  expect(await ask(next.connectionString, "select n from kept")).toBe(7);
  expect(await busy).toBe("cut");
});

test("after kill -9 of the database alone its owner starts it again, at the same address, with all that was acknowledged", async () => {
  const server = await start();
  await ask(server.connectionString, "create table kept as select 7 as n");
  const killed = server.pid;
  process.kill(killed, "SIGKILL");
  const kept = () => ask(server.connectionString, "select n from kept").catch(() => "away");
  await expect.poll(kept, { timeout: 20_000, interval: 100 }).toBe(7);
  // It answers a moment before its owner knows that it does.
  await expect.poll(() => server.pid, { timeout: 20_000 }).not.toBe(killed);
  await server.stop();
  expect(isRunning(server.pid)).toBe(false);
});

test("a database that cannot be started again is tried on with, and a stop ends the trying", async () => {
  const server = await start();
  const cluster = realpathSync(join(dataDirectory, "postgres"));
  renameSync(join(cluster, "global"), join(cluster, "global.away"));
  process.kill(server.pid, "SIGKILL");
  const log = (): string => readFileSync(join(dataDirectory, "postgres.log"), "utf8");
  await expect.poll(log, { timeout: 20_000 }).toMatch(/global/);
  renameSync(join(cluster, "global.away"), join(cluster, "global"));
  const one = () => ask(server.connectionString, "select 1").catch(() => "away");
  await expect.poll(one, { timeout: 20_000, interval: 100 }).toBe(1);
  // The database answers a moment before its supervisor has noted its new process.
  await expect.poll(() => isRunning(server.pid), { timeout: 20_000, interval: 100 }).toBe(true);
  renameSync(join(cluster, "global"), join(cluster, "global.away"));
  process.kill(server.pid, "SIGKILL");
  await untilDown(server.pid);
  await server.stop();
  expect(isRunning(server.pid)).toBe(false);
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

test("Ctrl-C stops the database in good order", async () => {
  const { child, pid } = await startElsewhere();
  child.kill("SIGINT");
  expect(await ended(child)).toBe(0);
  expect(isRunning(pid)).toBe(false);
  expect(readFileSync(join(dataDirectory, "postgres.log"), "utf8")).toMatch(/database system is shut down\n$/);
});

test("a database in use is found by others, and not when its owner was killed", async () => {
  expect(runningServer(dataDirectory)).toBeUndefined();
  const { child, connectionString, pid } = await startElsewhere();
  expect(runningServer(dataDirectory)).toBe(connectionString);
  child.kill("SIGKILL");
  await ended(child);
  expect(isRunning(pid)).toBe(true);
  expect(runningServer(dataDirectory)).toBeUndefined();
  await start();
});
