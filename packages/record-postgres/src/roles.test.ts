import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Keys, readKeys } from "./keys/keys.ts";
import { migrate } from "./migrate.ts";
import { openRecord } from "./open-record.ts";
import { addressFor } from "./pools.ts";
import { OtherKeys } from "./roles.ts";
import { type TemporaryServer, temporaryServer } from "./testing/temporary-server.ts";

const secret = (id: string): string => `${id}:${randomBytes(32).toString("base64url")}`;
const [first, second] = [secret("first"), secret("second")];
let server: TemporaryServer;

beforeAll(async () => {
  server = await temporaryServer();
  for (const name of ["one", "two"]) await ask(server.connectionString, `create database ${name}`);
});
afterAll(() => server.stop());

async function ask(connectionString: string, statement: string): Promise<void> {
  const client = new Client({ connectionString });
  try {
    await client.connect();
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const database = (name: string): string =>
  Object.assign(new URL(server.connectionString), { pathname: `/${name}` }).toString();
const signsIn = (name: string, keys: Keys): Promise<void> =>
  ask(addressFor(database(name), "helhet_app", keys), "select 1");

test("a second Helhet with other keys on one server is told so and takes no password from the first", async () => {
  await migrate(database("one"), readKeys(first));
  const refused = await migrate(database("two"), readKeys(second)).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(OtherKeys);
  expect(String(refused)).toMatch(/HELHET_KEYS/);
  expect(String(refused)).not.toContain(second.slice("second:".length));
  await signsIn("one", readKeys(first));
});

test("a Helhet whose passwords another one has set says so when it signs in", async () => {
  const opening = openRecord({
    connectionString: database("one"),
    keys: readKeys(second),
    projectorFor: () => () => ({ items: [], wakeAt: null }),
    migrate: false,
  });
  await expect(opening).rejects.toBeInstanceOf(OtherKeys);
});

test("a second Helhet with the same keys starts beside the first", async () => {
  await migrate(database("two"), readKeys(first));
  await signsIn("two", readKeys(first));
});

test("keys are changed by putting the new one before the old", async () => {
  const both = readKeys(`${second},${first}`);
  await migrate(database("one"), both);
  await signsIn("one", both);
  await expect(migrate(database("two"), readKeys(first))).rejects.toBeInstanceOf(OtherKeys);
});

test("once no other database uses the roles, new keys may begin anew", async () => {
  await ask(server.connectionString, "drop database one");
  const third = readKeys(secret("third"));
  await migrate(database("two"), third);
  await signsIn("two", third);
});
