import { existsSync } from "node:fs";
import { join } from "node:path";
import { existingCluster } from "./cluster-place.ts";
import { superuser, superuserPassword } from "./initialise.ts";
import { isOwned } from "./owner-lock.ts";
import { readPidFile, servesCluster } from "./pid-file.ts";

/**
 * The superuser's address of the database that a living Helhet runs on a data directory; undefined where none does. One
 * whose Helhet was killed is not asked: the next start recovers it.
 */
export function runningServer(dataDirectory: string): string | undefined {
  if (!existsSync(join(dataDirectory, "postgres.password")) || !isOwned(join(dataDirectory, "postgres.owner")))
    return undefined;
  const cluster = existingCluster(dataDirectory);
  const named = cluster === undefined ? undefined : readPidFile(cluster);
  if (cluster === undefined || named === undefined || !servesCluster(named.pid, cluster)) return undefined;
  return `postgresql://${superuser}:${superuserPassword(dataDirectory)}@127.0.0.1:${named.port}/postgres`;
}
