import { Client } from "pg";
import { expect, test } from "vitest";
import { freshDatabase } from "./index.ts";

async function ask(connectionString: string, query: string): Promise<unknown> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query({ text: query, rowMode: "array" })).rows[0]?.[0];
  } finally {
    await client.end();
  }
}

test("two fresh databases know nothing of each other, and are gone once dropped", async () => {
  const [one, other] = await Promise.all([freshDatabase("one"), freshDatabase("other")]);
  await ask(one.connectionString, "create table kept (n int)");
  expect(await ask(one.connectionString, "select to_regclass('kept') is not null")).toBe(true);
  expect(await ask(other.connectionString, "select to_regclass('kept') is not null")).toBe(false);
  await one.drop();
  await expect(ask(one.connectionString, "select 1")).rejects.toThrow(/does not exist/);
  await other.drop();
});
