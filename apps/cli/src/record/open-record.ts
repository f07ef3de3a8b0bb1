import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { Loaded } from "@helhet/engine";
import { type Keys, migrate, OtherKeys, openRecord, type PostgresRecord } from "@helhet/record-postgres";
import { runningServer, startEmbedded } from "@helhet/record-postgres/embedded";
import { projectorFor } from "@helhet/service";
import type { Terminal } from "../command.ts";
import { notThere, refused } from "../complaint.ts";
import { dataDirectoryOf, keysFor } from "./keys.ts";
import { exitOnSignals } from "./signals.ts";

/** The database that the server of the same environment uses: `DATABASE_URL`, else the embedded one in `HELHET_DATA`. */
export interface Database {
  readonly connectionString: string;
  readonly keys: Keys;
}

/**
 * Runs work with the database up: beside a Helhet that runs it already, else started for this work and stopped after it.
 * Complains where it is away.
 */
export async function withDatabase<T>(terminal: Terminal, work: (database: Database) => Promise<T>): Promise<T> {
  const url = terminal.environment["DATABASE_URL"] ?? "";
  if (url !== "") return reachable(work({ connectionString: url, keys: keysFor(terminal) }));
  const dataDirectory = dataDirectoryOf(terminal);
  const running = runningServer(dataDirectory);
  if (running !== undefined) return reachable(work({ connectionString: running, keys: keysFor(terminal) }));
  const release = exitOnSignals();
  try {
    return await besideOwnServer(terminal, dataDirectory, work);
  } finally {
    release();
  }
}

async function besideOwnServer<T>(
  terminal: Terminal,
  dataDirectory: string,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const server = await startEmbedded({ dataDirectory, log: terminal.tell }).catch((error: unknown) => {
    throw notThere(error instanceof Error ? error.message : String(error), { where: dataDirectory });
  });
  try {
    const { connectionString } = server;
    return await reachable(work({ connectionString, keys: keysFor(terminal) }));
  } finally {
    await server.stop();
  }
}

/** The same where a record is to be there already: complains of a data directory without one, and makes none. */
export function withHeldRecord<T>(
  terminal: Terminal,
  loaded: Loaded,
  work: (record: PostgresRecord) => Promise<T>,
): Promise<T> {
  checkHeld(terminal);
  return withRecord(terminal, loaded, work);
}

/** Complains where the embedded database was never made: nobody reads from, or backs up, a record that is not there. */
export function checkHeld(terminal: Terminal): void {
  const dataDirectory = dataDirectoryOf(terminal);
  const isElsewhere = (terminal.environment["DATABASE_URL"] ?? "") !== "";
  if (isElsewhere || lstatSync(join(dataDirectory, "postgres"), { throwIfNoEntry: false }) !== undefined) return;
  throw notThere("There is no record here.", {
    where: dataDirectory,
    mend: "Say where it is with HELHET_DATA or DATABASE_URL, or make one with npm start.",
  });
}

/** Runs work with the record open, brought to the newest schema first. */
export function withRecord<T>(
  terminal: Terminal,
  loaded: Loaded,
  work: (record: PostgresRecord) => Promise<T>,
): Promise<T> {
  return withDatabase(terminal, async ({ connectionString, keys }) => {
    const record = await openRecord({ connectionString, keys, projectorFor: projectorFor(loaded) });
    try {
      return await work(record);
    } finally {
      await record.close();
    }
  });
}

/** Brings the schema to the newest; the names of the steps taken. */
export function migrateDatabase({ connectionString, keys }: Database): Promise<readonly string[]> {
  return migrate(connectionString, keys);
}

const otherSchema = /^(Migration .* differs|The database was migrated by a newer)/;
const away = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|28P01|3D000|does not answer/;

async function reachable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const { code = "", message = "" } = error as { code?: string; message?: string };
    if (otherSchema.test(message)) throw refused(message, { mend: "Run the Helhet that made the database." });
    if (error instanceof OtherKeys) throw refused(message);
    if (!away.test(`${code} ${message}`)) throw error;
    throw notThere("The database does not answer.", { mend: "See that it runs and that DATABASE_URL leads to it." });
  }
}
