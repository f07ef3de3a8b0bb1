import type { ProjectorFor } from "@helhet/record";
import { fakeProjectorFor, settle } from "@helhet/record/testing";
import { Client } from "pg";
import { readKeys } from "../keys/keys.ts";
import { openRecord } from "../open-record.ts";
import { openPools, type Pools } from "../pools.ts";
import type { PostgresRecord } from "../postgres-record.ts";
import { freshDatabase } from "../testing/index.ts";
import { testKeys } from "../testing/test-keys.ts";

/** A record with the small world in a database of its own, its pools for looking behind it, and the server's superuser. */
export interface TestRecord {
  readonly record: PostgresRecord;
  readonly pools: Pools;
  readonly superuser: Client;
  readonly connectionString: string;
  close(): Promise<void>;
}

/** Opens one; `close` leaves nothing behind. */
export async function openTestRecord(
  clock: () => number = Date.now,
  projectorFor: ProjectorFor = fakeProjectorFor,
): Promise<TestRecord> {
  const database = await freshDatabase("record");
  const { connectionString } = database;
  const keys = readKeys(testKeys);
  const record = await openRecord({ connectionString, keys, projectorFor, clock });
  await settle(record.directory);
  const pools = openPools(connectionString, keys);
  const superuser = new Client({ connectionString });
  superuser.on("error", () => undefined);
  await superuser.connect();
  const close = async (): Promise<void> => {
    await Promise.all([superuser.end(), pools.end(), record.close()]);
    await database.drop();
  };
  return { record, pools, superuser, connectionString, close };
}
