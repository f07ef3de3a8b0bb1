import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { writeOnce } from "../keys/write-once.ts";
import type { Account } from "./account.ts";

/** The superuser of the embedded server; migrations use it, the application does not. */
export const superuser = "postgres";

/** The superuser's password, kept beside the database where its owner alone may read it; made on first use. */
export function superuserPassword(dataDirectory: string): string {
  const file = join(dataDirectory, "postgres.password");
  writeOnce(file, randomBytes(24).toString("base64url"));
  return readFileSync(file, "utf8").trim();
}

/** Makes an empty database cluster: UTF-8, the builtin locale C.UTF-8, checksums, passwords asked for always. */
export async function initialiseCluster(
  cluster: string,
  binaries: string,
  account: Account,
  password: string,
): Promise<void> {
  const passwordFile = `${cluster}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account !== undefined) chownSync(passwordFile, account.uid, account.gid);
  const running = promisify(execFile)(join(binaries, "bin", "initdb"), initdbArguments(cluster, passwordFile), {
    ...account,
    cwd: "/",
    env: bareEnvironment,
  });
  const endOnExit = (): void => void running.child.kill();
  process.once("exit", endOnExit);
  try {
    await running;
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    throw new Error(`PostgreSQL could not make its database in ${cluster}: ${stderr?.trim() || String(error)}`);
  } finally {
    process.removeListener("exit", endOnExit);
    rmSync(passwordFile, { force: true });
  }
}

/** Nothing of the caller's environment may reach PostgreSQL: PGDATA, PGPORT or a locale would change what it does. */
export const bareEnvironment = {
  PATH: process.env["PATH"] ?? "",
  LC_ALL: "C",
  TZ: "UTC",
  ...(process.env["SystemRoot"] ? { SystemRoot: process.env["SystemRoot"] } : {}),
};

function initdbArguments(cluster: string, passwordFile: string): readonly string[] {
  return [
    `--pgdata=${cluster}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    "--encoding=UTF8",
    "--no-locale",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--auth=scram-sha-256",
    "--data-checksums",
  ];
}
