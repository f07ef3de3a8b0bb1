import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { leftovers } from "./leftovers.ts";
import { isRunning } from "./process-identity.ts";
import { ask, dataDirectory, parent, start } from "./testing/own-data.ts";

const asRoot = process.getuid?.() === 0;

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

test.each(["fsync", "full_page_writes", "synchronous_commit"])("a server with %s off is refused", async (setting) => {
  await (await start()).stop();
  appendFileSync(join(dataDirectory, "postgres", "postgresql.auto.conf"), `${setting} = off\n`);
  await expect(start()).rejects.toThrow(`${setting} is off`);
  await expect(start()).rejects.toThrow(`${setting} is off`);
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
    const second = await start();
    expect(await ask(second.connectionString, "select 1")).toBe(1);
    await second.stop();
    expect(leftovers().map(({ place }) => place)).not.toContain(cluster);
    renameSync(dataDirectory, `${dataDirectory}-moved`);
    expect(leftovers()).toContainEqual({ place: cluster, dataDirectory });
    renameSync(`${dataDirectory}-moved`, dataDirectory);
    rmSync(cluster, { recursive: true });
    rmSync(`${cluster}.origin`);
    await expect(start()).rejects.toThrow(/which is gone/);
  },
);

test("a start that was killed while it made the database does not stand in the way of the next", async () => {
  const unfinished = join(dataDirectory, "postgres.unfinished-of-a-killed-start");
  mkdirSync(unfinished, { recursive: true });
  expect(await ask((await start()).connectionString, "select 1")).toBe(1);
  expect(existsSync(unfinished)).toBe(false);
});
