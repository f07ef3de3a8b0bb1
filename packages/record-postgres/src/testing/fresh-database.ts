import { randomBytes } from "node:crypto";
import { Client, escapeIdentifier } from "pg";
import { inject } from "vitest";
import type {} from "./global-setup.ts";

/** An empty database for one test file. Roles belong to the server and are shared with the other files: name yours apart. */
export type FreshDatabase = { readonly connectionString: string; drop(): Promise<void> };

/** Makes an empty database on the server of this test run; connects as its superuser. */
export async function freshDatabase(name = "test"): Promise<FreshDatabase> {
  const server = inject("helhetPostgres");
  const database = `${name}_${randomBytes(6).toString("hex")}`;
  await run(server, `create database ${escapeIdentifier(database)}`);
  const connectionString = Object.assign(new URL(server), { pathname: `/${database}` }).toString();
  const drop = () => run(server, `drop database if exists ${escapeIdentifier(database)} with (force)`);
  return { connectionString, drop };
}

async function run(connectionString: string, statement: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
