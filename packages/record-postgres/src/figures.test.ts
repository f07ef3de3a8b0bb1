import { draft, idOf, seed } from "@helhet/record/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestRecord, type TestRecord } from "./record-testing/open-test-record.ts";

let under: TestRecord;

beforeAll(async () => {
  under = await openTestRecord();
  const person = idOf("figures");
  const enrolment = { enrolment: idOf("stay"), unit: idOf("ward"), careLevel: "inpatient" } as const;
  const drafts = [
    draft(person, "enrolment-started", "2026-01-01", enrolment),
    draft(person, "person-name", "2026-01-01", { given: "Test", family: "Person" }),
    draft(person, "session-planned", "2026-01-01", { session: idOf("s"), format: "group", unit: idOf("ward") }),
  ];
  const done = await under.record.append(seed, "figures", { person, drafts, expectedVersion: 0 });
  if (!done.ok) throw new Error(done.refusal.kind);
});
afterAll(() => under?.close());

/** How many rows of a table the principal of figures sees, asked by somebody of a unit. */
async function seen(table: string, who: string, unit: string): Promise<number> {
  const client = await under.pools.figures.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('helhet.me', $1, true), set_config('helhet.figures_unit', $2, true)", [
      idOf(who),
      idOf(unit),
    ]);
    return (await client.query(`select count(person)::int as n from helhet.${table}`)).rows[0].n;
  } finally {
    await client.query("rollback");
    client.release();
  }
}

test("figures are counted from the unit's own entries, never from a name", async () => {
  expect(await seen("entry", "kari", "ward")).toBe(1);
  expect(await seen("care_relation", "kari", "ward")).toBe(1);
  expect(await seen("appointment", "kari", "ward")).toBe(1);
});

test.each([
  ["of another unit", "kari", "centre"],
  ["of the same organisation's other unit", "kari", "clinic"],
  ["for somebody who works elsewhere", "dag", "ward"],
  ["for an administrator", "adm", "ward"],
])("nothing is seen %s", async (_what, who, unit) => {
  for (const table of ["entry", "care_relation", "appointment", "demand"])
    expect([table, await seen(table, who, unit)]).toEqual([table, 0]);
});

test("nothing is seen without a unit, and names and writing are out of reach", async () => {
  const ask = (text: string) => under.pools.figures.query(text);
  expect((await ask("select count(person)::int as n from helhet.entry")).rows).toEqual([{ n: 0 }]);
  for (const table of ["card", "name_word", "person", "person_number", "course_head", "access_log", "demand_past"])
    await expect(ask(`select * from helhet.${table}`)).rejects.toThrow(/permission denied/);
  await expect(ask("select holder from helhet.demand")).rejects.toThrow(/permission denied/);
  await expect(ask("select title from helhet.appointment")).rejects.toThrow(/permission denied/);
  await expect(ask("delete from helhet.unit_look")).rejects.toThrow(/permission denied/);
  await expect(ask("update helhet.entry set kind = 'note'")).rejects.toThrow(/permission denied/);
});

test("the app and the writer do not see who has looked", async () => {
  for (const pool of [under.pools.app, under.pools.writer])
    await expect(pool.query("select * from helhet.unit_look")).rejects.toThrow(/permission denied/);
});
