import { createHash } from "node:crypto";
import type { ProjectorFor } from "@helhet/record";
import {
  dataDirectoryKeys,
  type Keys,
  OtherKeys,
  openRecord,
  type PostgresRecord,
  readKeys,
} from "@helhet/record-postgres";
import { startEmbedded } from "@helhet/record-postgres/embedded";
import { type Settings, SettingsError } from "./settings.ts";
import type { Shutdown } from "./shutdown.ts";

/** Starts the embedded PostgreSQL or takes the one that is set, migrates it, and opens the record in it. */
export async function openHouseRecord(
  settings: Settings,
  projectorFor: ProjectorFor,
  stopping: Shutdown,
  say: (line: string) => void,
): Promise<PostgresRecord> {
  const keys = keysOf(settings);
  const connectionString = await databaseOf(settings, stopping, say);
  const record = await openRecord({ connectionString, keys, projectorFor }).catch((error: unknown) => {
    throw error instanceof OtherKeys ? new SettingsError(error.message) : error;
  });
  stopping.undo(() => record.close());
  return record;
}

async function databaseOf(
  { databaseUrl, dataDirectory }: Settings,
  stopping: Shutdown,
  say: (line: string) => void,
): Promise<string> {
  if (databaseUrl !== null) return databaseUrl;
  const server = await startEmbedded({ dataDirectory, log: say });
  stopping.undo(() => server.stop());
  return server.connectionString;
}

/** The keys that are set; else the data directory’s own; for a demo in a foreign database, the same for all its servers. */
export function keysOf({ keys, demo, databaseUrl, dataDirectory }: Settings): Keys {
  if (keys !== null) return readKeys(keys);
  if (databaseUrl === null) return dataDirectoryKeys(dataDirectory);
  if (!demo)
    throw new SettingsError("DATABASE_URL needs HELHET_KEYS beside it, the same for every server of the database.");
  return readKeys(`demo:${createHash("sha256").update(databaseUrl).digest("base64url")}`);
}
