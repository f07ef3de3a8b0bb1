import { Client } from "pg";
import { readKeys } from "../keys/keys.ts";
import { addressFor } from "../pools.ts";

/** Which running product's database is asked: its address as the owner knows it, and HELHET_KEYS. */
export interface AskedDatabase {
  readonly connectionString: string;
  readonly keys: string;
}

/**
 * Asks the database as the app does: signed in as its role, with the identity of a practitioner, or with none (null).
 * What row-level security lets through is the answer.
 */
export async function askAsApp<Row extends object>(
  { connectionString, keys }: AskedDatabase,
  practitioner: string | null,
  text: string,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  const client = new Client({ connectionString: addressFor(connectionString, "helhet_app", readKeys(keys)) });
  await client.connect();
  try {
    await client.query("begin read only");
    if (practitioner !== null) await client.query("select set_config('helhet.me', $1, true)", [practitioner]);
    const { rows } = await client.query<Row>(text, [...values]);
    await client.query("commit");
    return rows;
  } finally {
    await client.end();
  }
}
