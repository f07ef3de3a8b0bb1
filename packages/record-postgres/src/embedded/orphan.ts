import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type PidFile, readPidFile, servesCluster } from "./pid-file.ts";
import { stopPostmaster } from "./postmaster.ts";
import { commandOf, identityOf, isRunning, type ProcessIdentity, workingDirectoryOf } from "./process-identity.ts";

/** Notes which process serves the cluster, so that a later start can tell it from a stranger with the same pid. */
export function rememberPostmaster(noteFile: string, pid: number): void {
  const identity = identityOf(pid);
  if (identity !== undefined) writeFileSync(noteFile, JSON.stringify(identity), { mode: 0o600 });
}

/**
 * Clears away what a killed Helhet left running on this cluster: stops an orphaned PostgreSQL, ends sessions that outlived
 * a killed one, and removes a pid file that names nobody or a stranger. Call it as owner of the data directory only.
 */
export async function clearOrphan(cluster: string, noteFile: string, log: (line: string) => void): Promise<void> {
  const named = readPidFile(cluster);
  if (named !== undefined && isRunning(named.pid)) {
    if (isOurs(named, cluster, readNote(noteFile))) {
      log(`Stopping the database that an earlier, killed Helhet left running (process ${named.pid}).`);
      await stopPostmaster(named.pid);
    } else if (servesCluster(named.pid, cluster)) {
      throw new Error(
        `A PostgreSQL that Helhet cannot recognise (process ${named.pid}) uses ${cluster}. Stop it and start again.`,
      );
    }
  }
  await endSurvivingSessions(cluster, log);
  if (named !== undefined) rmSync(join(cluster, "postmaster.pid"), { force: true });
}

function readNote(noteFile: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(noteFile, "utf8")) as ProcessIdentity;
  } catch {
    return undefined;
  }
}

/** Ours: the command line names this cluster, and the start time is the one noted, or the one in PostgreSQL's own file. */
function isOurs(named: PidFile, cluster: string, note: ProcessIdentity | undefined): boolean {
  if (!servesCluster(named.pid, cluster)) return false;
  const started = identityOf(named.pid)?.startedAt;
  if (note?.pid === named.pid && note.startedAt === started) return true;
  const epoch = startEpoch(started);
  return epoch === undefined || Math.abs(epoch - named.startedEpoch) <= 10;
}

/** Linux counts in hundredths of a second since the machine started; elsewhere the start is a date. */
function startEpoch(startedAt: string | undefined): number | undefined {
  if (startedAt === undefined || startedAt === "unknown") return undefined;
  if (process.platform !== "linux") return Date.parse(startedAt) / 1000;
  const boot = /^btime (\d+)$/m.exec(readFileSync("/proc/stat", "utf8"))?.[1];
  return boot === undefined ? undefined : Number(boot) + Number(startedAt) / 100;
}

/** Sessions of a killed postmaster end by themselves soon, unless they are busy; PostgreSQL will not start beside them. */
async function endSurvivingSessions(cluster: string, log: (line: string) => void): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 50) {
    const survivors = sessionsIn(cluster);
    if (survivors.length === 0) return;
    if (waited === 2_000) {
      log(`Ending ${survivors.length} database sessions that outlived their server.`);
      for (const pid of survivors) process.kill(pid, "SIGKILL");
    }
    await pause(50);
  }
}

function sessionsIn(cluster: string): readonly number[] {
  if (process.platform !== "linux") return [];
  const pids = readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 0 && workingDirectoryOf(pid) === cluster);
  return pids.filter((pid) => commandOf(pid)?.startsWith("postgres"));
}
