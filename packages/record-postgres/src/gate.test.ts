import { clinicalRoles } from "@helhet/people";
import { draft, idOf, seed } from "@helhet/record/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestRecord, type TestRecord } from "./record-testing/open-test-record.ts";
import { roles } from "./roles.ts";

const personScoped = [
  "person",
  "person_number",
  "course_head",
  "entry",
  "entry_salt",
  "outbox",
  "signed_head",
  "access_log",
  "alarm_person",
  "appointment",
  "calendar_feed",
  "care_relation",
  "consent",
  "card",
  "name_word",
  "demand",
  "demand_past",
  "wake_up",
];
let under: TestRecord;

beforeAll(async () => {
  under = await openTestRecord();
  const person = idOf("gated");
  const drafts = [
    draft(person, "care-relation", "2026-01-01", { relation: idOf("r"), unit: idOf("ward"), basis: "enrolled" }),
    draft(person, "person-name", "2026-01-01", { given: "Test", family: "Person" }),
    draft(person, "session-planned", "2026-01-01", { session: idOf("s"), format: "group" }),
  ];
  await under.record.append(seed, "gated", { person, drafts, expectedVersion: null });
});
afterAll(() => under?.close());

test("no principal is superuser, owns a table or passes row-level security by", async () => {
  const { rows } = await under.superuser.query(
    "select rolname from pg_roles where rolname = any ($1) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)",
    [roles],
  );
  expect(rows).toEqual([]);
  const owned = await under.superuser.query(
    "select tablename from pg_tables where schemaname = 'helhet' and tableowner = any ($1)",
    [roles],
  );
  expect(owned.rows).toEqual([]);
  const { rows: members } = await under.superuser.query(
    "select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname = any ($1)",
    [roles],
  );
  expect(members).toEqual([]);
});

test("every pool signs in as its own principal", async () => {
  const { app, writer, projector, verifier, sessions, figures, calendar } = under.pools;
  const who = await Promise.all(
    [app, writer, projector, verifier, sessions, figures, calendar].map(
      async (pool) => (await pool.query("select current_user::text as me")).rows[0].me,
    ),
  );
  expect(who).toEqual([
    "helhet_app",
    "helhet_writer",
    "helhet_projector",
    "helhet_verifier",
    "helhet_sessions",
    "helhet_figures",
    "helhet_calendar",
  ]);
});

test("every table with a person in it forces row-level security, and every such table is known here", async () => {
  const { rows } = await under.superuser.query(
    `select c.relname as name, c.relforcerowsecurity as forced from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'helhet' and c.relkind = 'r'
       and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'person')
     order by name`,
  );
  expect(rows.map(({ name }) => name)).toEqual(personScoped.toSorted());
  expect(rows.filter(({ forced }) => !forced)).toEqual([]);
});

test("every view looks with the rights of who asks", async () => {
  const { rows } = await under.superuser.query(
    `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'helhet' and c.relkind in ('v', 'm') and not coalesce(c.reloptions::text[] @> array['security_invoker=true'], false)`,
  );
  expect(rows).toEqual([]);
});

test("a connection that was somebody's a moment ago reads nothing without an identity", async () => {
  const client = await under.pools.app.connect();
  try {
    const count = async (table: string): Promise<number> =>
      (await client.query(`select count(*)::int as n from helhet.${table}`)).rows[0].n;
    await client.query("begin");
    await client.query("select set_config('helhet.me', $1, true)", [idOf("kari")]);
    expect(await count("entry")).toBe(3);
    await client.query("commit");
    for (const table of [
      "person",
      "course_head",
      "entry",
      "care_relation",
      "consent",
      "card",
      "name_word",
      "demand",
      "demand_ever",
      "access_log",
    ])
      expect([table, await count(table)]).toEqual([table, 0]);
  } finally {
    client.release();
  }
});

test("the app reads no salt, no key, no outbox and no session, and writes no entry", async () => {
  const ask = (text: string) => under.pools.app.query(text);
  for (const table of [
    "entry_salt",
    "write_key",
    "outbox",
    "signed_head",
    "session",
    "wall_session",
    "wall_code",
    "wake_up",
  ])
    await expect(ask(`select * from helhet.${table}`)).rejects.toThrow(/permission denied/);
  await expect(ask("insert into helhet.course_head values (gen_random_uuid(), 1, 1, '')")).rejects.toThrow(
    /permission denied/,
  );
  await expect(ask("update helhet.demand set state = 'met'")).rejects.toThrow(/permission denied/);
  await expect(ask("delete from helhet.access_log")).rejects.toThrow(/permission denied/);
});

test("nobody writes a look into the log in another's name", async () => {
  const client = await under.pools.app.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('helhet.me', $1, true)", [idOf("kari")]);
    const log = client.query(
      "insert into helhet.access_log (person, at, practitioner, role, purpose, what) values ($1, now(), $2, 'x', 'x', 'course')",
      [idOf("gated"), idOf("ola")],
    );
    await expect(log).rejects.toThrow(/row-level security/);
    await client.query("rollback");
  } finally {
    client.release();
  }
});

test.each(["entry", "entry_salt", "write_key", "course_head"])(
  "not even the owner changes, removes or empties %s",
  async (table) => {
    await expect(under.superuser.query(`delete from helhet.${table}`)).rejects.toThrow(/append-only/);
    await expect(under.superuser.query(`truncate helhet.${table} cascade`)).rejects.toThrow(/append-only/);
    if (table !== "course_head")
      await expect(
        under.superuser.query(`update helhet.${table} set ${table === "write_key" ? "key = key" : "person = person"}`),
      ).rejects.toThrow(/append-only/);
    else
      await expect(under.superuser.query("update helhet.course_head set version = 0")).rejects.toThrow(/append-only/);
  },
);

test("the gate's clinical roles are those of @helhet/people", async () => {
  const { rows } = await under.superuser.query(
    "select helhet.clinical_roles() as roles, prosrc from pg_proc where proname = 'works_with'",
  );
  expect(rows[0].roles.toSorted()).toEqual(clinicalRoles.toSorted());
  for (const role of clinicalRoles) expect(rows[0].prosrc).toContain(`'${role}'`);
});

test("an error of the database never holds what was handed in", async () => {
  const words = "very private words";
  const wrong = draft(words as never, "note", "2026-01-01", { words });
  const failing = under.record.append(seed, "wrong", { person: words, drafts: [wrong], expectedVersion: null });
  await expect(failing).rejects.toThrow(/refused a statement/);
  await expect(failing).rejects.not.toThrow(words);
});
