import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Account } from "./account.ts";
import { bareEnvironment } from "./initialise.ts";
import { isRunning } from "./process-identity.ts";

/** A PostgreSQL started by this process. `ended` resolves when it is gone, however it went. */
export type Postmaster = {
  readonly pid: number;
  readonly hasEnded: () => boolean;
  readonly ended: Promise<void>;
};

type Start = {
  readonly binaries: string;
  readonly cluster: string;
  readonly account: Account;
  readonly port: number;
  readonly logFile: string;
};

/** Starts PostgreSQL in a session of its own, so that Ctrl-C reaches Helhet first and the database closes last. */
export function startPostmaster({ binaries, cluster, account, port, logFile }: Start): Postmaster {
  const log = openLog(logFile);
  const child = spawn(join(binaries, "bin", "postgres"), ["-D", cluster, ...settings(port)], {
    ...account,
    cwd: "/",
    env: bareEnvironment,
    detached: true,
    windowsHide: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  child.on("error", () => undefined);
  child.unref();
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return {
    pid: pidOf(child, binaries),
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    ended,
  };
}

/** Fast shutdown: sessions are ended, everything is written. After `patience` ms the database is left to its recovery. */
export async function stopPostmaster(pid: number, patience = 15_000): Promise<void> {
  for (const [signal, wait] of [
    ["SIGINT", patience],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 5_000],
  ] as const) {
    if (!send(pid, signal)) return;
    const until = Date.now() + wait;
    while (Date.now() < until) {
      if (!isRunning(pid)) return;
      await pause(20);
    }
  }
  throw new Error(`PostgreSQL (process ${pid}) does not stop.`);
}

/** The last lines PostgreSQL wrote about itself; it is set never to write statements or values. */
export function lastLogLines(logFile: string): string {
  return readFileSync(logFile, "utf8").trimEnd().split("\n").slice(-6).join("\n");
}

/** Durability is left at PostgreSQL's own defaults and asserted after the start, so that a changed file is noticed. */
function settings(port: number): readonly string[] {
  const named = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    log_statement: "none",
    // The text of an ordinary error may quote a value; `log` leaves out errors and keeps starts, stops and crashes.
    log_min_messages: "log",
    log_min_error_statement: "panic",
    log_min_duration_statement: "-1",
    log_error_verbosity: "terse",
    log_parameter_max_length: "0",
  };
  return Object.entries(named).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

function openLog(logFile: string): number {
  const tooLong = (statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > 5_000_000;
  if (tooLong) renameSync(logFile, `${logFile}.old`);
  return openSync(logFile, "a", 0o600);
}

function pidOf(child: ChildProcess, binaries: string): number {
  if (child.pid === undefined) throw new Error(`PostgreSQL could not be started from ${binaries}.`);
  return child.pid;
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}
