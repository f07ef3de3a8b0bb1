import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { ownerOf, unprivilegedAccount } from "./account.ts";
import { postgresBinaries } from "./binaries.ts";
import { existingCluster, makeDataDirectory, placeCluster } from "./cluster-place.ts";
import { requireDurability } from "./durability.ts";
import { initialiseCluster, superuser, superuserPassword } from "./initialise.ts";
import { leftovers } from "./leftovers.ts";
import { clearOrphan, rememberPostmaster } from "./orphan.ts";
import { takeOwnership } from "./owner-lock.ts";
import { lastLogLines, type Postmaster, startPostmaster, stopPostmaster } from "./postmaster.ts";
import { supervise } from "./supervise.ts";

/**
 * PostgreSQL 18 from npm, running for this process alone. `connectionString` is the superuser's, for migrations. When the
 * server ends unasked it is started again on the same port; `pid` is that of the one that runs now.
 */
export type EmbeddedServer = {
  readonly connectionString: string;
  readonly port: number;
  readonly pid: number;
  /** Writes everything and stops the server; resolves when it is down. May be called more than once. */
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  readonly dataDirectory: string;
  /** A fixed port of 127.0.0.1; by default a free one. */
  readonly port?: number;
  readonly log?: (line: string) => void;
};

/**
 * Starts the embedded server on a data directory, making the database on the first start and recovering it after any crash.
 * Throws with a sentence for the user when another Helhet runs on the data or the server is not durable.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const log = options.log ?? (() => undefined);
  const dataDirectory = makeDataDirectory(options.dataDirectory);
  const ownership = takeOwnership(join(dataDirectory, "postgres.owner"));
  try {
    const server = await startOwned(dataDirectory, options.port, log);
    const stop = once(() => server.stop().finally(() => ownership.release()));
    return Object.defineProperty({ ...server, stop }, "pid", { get: () => server.pid });
  } catch (error) {
    ownership.release();
    throw error;
  }
}

async function startOwned(
  dataDirectory: string,
  wantedPort: number | undefined,
  log: (line: string) => void,
): Promise<EmbeddedServer> {
  const binaries = postgresBinaries(process.getuid?.() === 0);
  const password = superuserPassword(dataDirectory);
  const noteFile = join(dataDirectory, "postgres.process");
  const logFile = join(dataDirectory, "postgres.log");
  const cluster = existingCluster(dataDirectory) ?? (await makeCluster(dataDirectory, binaries, password, log));
  requireVersion(cluster);
  await clearOrphan(cluster, noteFile, log);
  const port = wantedPort ?? (await freePort());
  const connectionString = `postgresql://${superuser}:${password}@127.0.0.1:${port}/postgres`;
  const start = async (signal?: AbortSignal): Promise<Postmaster> => {
    const postmaster = startPostmaster({ binaries, cluster, account: ownerOf(cluster), port, logFile });
    rememberPostmaster(noteFile, postmaster.pid);
    try {
      await untilReady(connectionString, postmaster, logFile, log, signal);
      return postmaster;
    } catch (error) {
      if (!postmaster.hasEnded()) await stopPostmaster(postmaster.pid);
      throw error;
    }
  };
  const first = await start();
  const supervised = supervise(first, log, async (signal) => {
    await clearOrphan(cluster, noteFile, log);
    return start(signal);
  });
  const stopOnExit = (): void => void kill(supervised.pid);
  process.once("exit", stopOnExit);
  const stop = async (): Promise<void> => {
    await supervised.stop();
    process.removeListener("exit", stopOnExit);
  };
  try {
    await requireDurability(connectionString);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    connectionString,
    port,
    get pid() {
      return supervised.pid;
    },
    stop,
  };
}

function makeCluster(
  dataDirectory: string,
  binaries: string,
  password: string,
  log: (line: string) => void,
): Promise<string> {
  log(`Making a new database in ${dataDirectory}.`);
  const account = unprivilegedAccount();
  for (const { place, dataDirectory: gone } of leftovers()) {
    log(`The database in ${place} belonged to ${gone}, which no longer leads to it; remove it when nobody needs it.`);
  }
  return placeCluster(dataDirectory, account, (draft) => initialiseCluster(draft, binaries, account, password));
}

function requireVersion(cluster: string): void {
  const version = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
  if (version !== "18")
    throw new Error(
      `The database in ${cluster} was made by PostgreSQL ${version}; Helhet runs 18. Move it over with pg_upgrade.`,
    );
}

/** Recovery after a crash may take minutes on much data: waits as long as the server lives, and says so. */
async function untilReady(
  connectionString: string,
  postmaster: Postmaster,
  logFile: string,
  log: (line: string) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    if (await answers(connectionString)) return;
    signal?.throwIfAborted();
    if (postmaster.hasEnded()) throw new Error(`PostgreSQL did not start:\n${lastLogLines(logFile)}`);
    if (attempt % 100 === 0) log("The database is still recovering …");
    await pause(50);
  }
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "28P01")
      throw new Error("The database refuses the password in postgres.password; was that file replaced?");
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once("error", reject).listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No free port on 127.0.0.1.");
  return address.port;
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGINT");
  } catch {
    // It is down already, which is what was wanted.
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let begun: Promise<void> | undefined;
  return () => (begun ??= work());
}
