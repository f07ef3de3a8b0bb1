import type { ChainFault } from "@helhet/record";
import { draft, idOf, seed } from "@helhet/record/testing";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openTestRecord, type TestRecord } from "../record-testing/open-test-record.ts";

let under: TestRecord;
const person = idOf("chained");

beforeAll(async () => {
  under = await openTestRecord();
  for (let index = 0; index < 5; index++) {
    const drafts = [draft(person, "note", "2026-01-01", { words: `note number ${index}` })];
    await under.record.append(seed, `note ${index}`, { person, drafts, expectedVersion: null });
  }
  await under.record.signHeads();
  await under.superuser.query("create table kept_entry as table helhet.entry");
  await under.superuser.query("create table kept_salt as table helhet.entry_salt");
  await under.superuser.query("create table kept_head as table helhet.course_head");
});
afterAll(() => under?.close());

/** Puts everything back as it was. */
afterEach(() =>
  tamper(`
    delete from helhet.entry; insert into helhet.entry table kept_entry;
    delete from helhet.entry_salt; insert into helhet.entry_salt table kept_salt;
    delete from helhet.course_head; insert into helhet.course_head table kept_head;`),
);

/** What nobody but the server's superuser can do: triggers off, and then anything. */
async function tamper(statements: string): Promise<void> {
  await under.superuser.query(`begin; set local session_replication_role = replica; ${statements}; commit`);
}

async function faults(): Promise<readonly ChainFault[]> {
  const found: ChainFault[] = [];
  for await (const step of under.record.verify()) found.push(...step.faults);
  return found;
}

test("an untouched chain has no fault", async () => {
  expect(await faults()).toEqual([]);
});

test("one changed byte is found", async () => {
  await tamper("update helhet.entry set body = replace(body, 'number 2', 'number 7') where seq = 3");
  expect(await faults()).toEqual([{ person, seq: 3, fault: "changed" }]);
});

test("a column that the gate reads and that no longer says what the entry says is found", async () => {
  await tamper("update helhet.entry set category = 'social' where seq = 2");
  expect(await faults()).toEqual([{ person, seq: 2, fault: "changed" }]);
});

test("a missing entry is found, in the middle and at the end", async () => {
  await tamper("delete from helhet.entry where seq = 2");
  expect(await faults()).toContainEqual({ person, seq: 2, fault: "missing" });
  await tamper(
    "insert into helhet.entry select * from kept_entry where seq = 2; delete from helhet.entry where seq = 5",
  );
  expect(await faults()).toContainEqual({ person, seq: 5, fault: "missing" });
});

test("two entries in each other's place are found", async () => {
  for (const table of ["entry", "entry_salt"])
    for (const [from, to] of [
      [2, 100],
      [3, 2],
      [100, 3],
    ] as const)
      await tamper(`update helhet.${table} set seq = ${to} where seq = ${from}`);
  expect((await faults()).map(({ seq }) => seq)).toEqual(expect.arrayContaining([2, 3]));
});

test("commitments in each other's place are found although each entry still fits its own", async () => {
  await tamper(`
    update helhet.entry e set (id, kind, recorded_at, controller, category, restriction, commitment, body) =
      (select id, kind, recorded_at, controller, category, restriction, commitment, body from kept_entry k where k.seq = 5 - e.seq)
    where seq in (2, 3);
    update helhet.entry_salt e set salt = (select salt from kept_salt k where k.seq = 5 - e.seq) where seq in (2, 3)`);
  expect((await faults()).map(({ seq }) => seq)).toEqual([2, 3]);
});

test("a removed salt is found", async () => {
  await tamper("delete from helhet.entry_salt where seq = 4");
  expect(await faults()).toEqual([{ person, seq: 4, fault: "salt" }]);
});

test("a removed head is found", async () => {
  await tamper("delete from helhet.course_head");
  expect(await faults()).toEqual([{ person, seq: null, fault: "head" }]);
});

test("a history shortened together with its head is found by the signed head", async () => {
  await tamper(`
    delete from helhet.entry where seq = 5;
    update helhet.course_head set version = 4, link = (select link from kept_entry where seq = 4)`);
  expect(await faults()).toEqual([{ person, seq: 5, fault: "missing" }]);
});

test("a forged signature is found", async () => {
  await tamper("update helhet.signed_head set signature = set_byte(signature, 0, get_byte(signature, 0) # 1)");
  expect(await faults()).toEqual([{ person, seq: 5, fault: "signature" }]);
  await tamper("update helhet.signed_head set signature = set_byte(signature, 0, get_byte(signature, 0) # 1)");
});
