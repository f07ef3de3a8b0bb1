import { draft, idOf } from "@helhet/record/testing";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readKeys } from "./keys/keys.ts";
import { migrate } from "./migrate.ts";
import { type FreshDatabase, freshDatabase } from "./testing/fresh-database.ts";
import { testKeys } from "./testing/test-keys.ts";

const keys = readKeys(testKeys);
let database: FreshDatabase;
let client: Client;

beforeAll(async () => {
  database = await freshDatabase("migrated");
  client = new Client({ connectionString: database.connectionString });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** A consent as it was stored before its controller was: the entry whole, the row without. */
async function storedConsent(name: string, controllers: readonly string[]): Promise<void> {
  const person = idOf(name);
  const data = {
    consent: person,
    recipientController: idOf("Dal"),
    purpose: "treatment",
    categories: ["plan"],
  } as const;
  await client.query("insert into helhet.person values ($1, now(), true)", [person]);
  await client.query("insert into helhet.course_head values ($1, 1, 1, '')", [person]);
  for (const [index, controller] of controllers.entries()) {
    const body = draft(person, "consent", "2026-01-01", { ...data, categories: [...data.categories] }, { controller });
    await client.query(
      `insert into helhet.entry (person, seq, id, kind, recorded_at, controller, category, commitment, link, body)
       values ($1, $2, $3, 'consent', now(), $4, 'administrative', '', '', $5)`,
      [person, index + 1, body.id, controller, JSON.stringify(body)],
    );
  }
  await client.query(
    `insert into helhet.consent (person, n, consent, recipient, categories, from_at, to_at)
     values ($1, 0, $1, $2, '{plan}', now(), 'infinity')`,
    [person, idOf("Dal")],
  );
}

test("a consent from before opens the entries of who wrote it, and none where that cannot be told", async () => {
  await migrate(database.connectionString, keys, { upTo: 8 });
  await storedConsent("told", [idOf("Fjord")]);
  await storedConsent("not told", [idOf("Fjord"), idOf("Dal")]);
  expect(await migrate(database.connectionString, keys)).toContain("consent-of-its-own");
  const { rows } = await client.query("select person, controller from helhet.consent");
  expect(new Map(rows.map((row) => [row.person, row.controller]))).toEqual(
    new Map([
      [idOf("told"), idOf("Fjord")],
      [idOf("not told"), null],
    ]),
  );
  const { rows: waiting } = await client.query("select person from helhet.wake_up where at <= now()");
  expect(waiting).toHaveLength(2);
});
