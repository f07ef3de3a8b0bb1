import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";

/** One running process: a pid alone is not enough, since the system gives pids out again. */
export type ProcessIdentity = { readonly pid: number; readonly startedAt: string };

/** Whether a process with this pid runs now, whoever it may be. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return !isZombie(pid);
}

/** The identity of the process that has this pid now, or undefined when there is none. */
export function identityOf(pid: number): ProcessIdentity | undefined {
  if (!isRunning(pid)) return undefined;
  const startedAt = startOf(pid);
  return startedAt === undefined ? undefined : { pid, startedAt };
}

/** Whether the very process that was seen before still runs. */
export function stillRuns(seen: ProcessIdentity): boolean {
  return identityOf(seen.pid)?.startedAt === seen.startedAt;
}

/** The command line of a process as one string, or undefined when it cannot be read. */
export function commandOf(pid: number): string | undefined {
  if (process.platform === "linux") return readProc(pid, "cmdline")?.replaceAll("\0", " ").trim();
  return process.platform === "win32" ? undefined : ps(pid, "command=");
}

/** The directory a process works in; Linux only, undefined elsewhere. */
export function workingDirectoryOf(pid: number): string | undefined {
  try {
    return process.platform === "linux" ? readlinkSync(`/proc/${pid}/cwd`) : undefined;
  } catch {
    return undefined;
  }
}

function startOf(pid: number): string | undefined {
  if (process.platform === "linux") return statOf(pid)?.[19];
  if (process.platform === "win32") return "unknown";
  return ps(pid, "lstart=");
}

function isZombie(pid: number): boolean {
  return process.platform === "linux" && statOf(pid)?.[0] === "Z";
}

/** The fields of /proc/PID/stat from the third on; the second may itself hold spaces and parentheses. */
function statOf(pid: number): readonly string[] | undefined {
  const line = readProc(pid, "stat");
  return line?.slice(line.lastIndexOf(")") + 2).split(" ");
}

function readProc(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return undefined;
  }
}

function ps(pid: number, column: string): string | undefined {
  try {
    return execFileSync("ps", ["-o", column, "-p", String(pid)], { encoding: "utf8" }).trim() || undefined;
  } catch {
    return undefined;
  }
}
