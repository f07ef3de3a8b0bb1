import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commandOf } from "./process-identity.ts";

/** What PostgreSQL says of itself in its cluster. `startedEpoch` is seconds since 1970. */
export type PidFile = { readonly pid: number; readonly startedEpoch: number; readonly port: number };

/** Reads postmaster.pid: the pid on the first line, the start on the third, the port on the fourth. */
export function readPidFile(cluster: string): PidFile | undefined {
  try {
    const lines = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
    const pid = Number(lines[0]);
    if (!Number.isInteger(pid) || pid <= 0) return undefined;
    return { pid, startedEpoch: Number(lines[2]), port: Number(lines[3]) };
  } catch {
    return undefined;
  }
}

/** Whether the process with this pid is a PostgreSQL on this cluster. */
export function servesCluster(pid: number, cluster: string): boolean {
  const command = commandOf(pid);
  return command !== undefined && /postgres(\.exe)? /.test(command) && command.includes(`-D ${cluster} `);
}
