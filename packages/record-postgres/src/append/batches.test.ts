import { draft, fakeProjectorFor, idOf, seed, staff } from "@helhet/record/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readKeys } from "../keys/keys.ts";
import { openRecord } from "../open-record.ts";
import { openTestRecord, type TestRecord } from "../record-testing/open-test-record.ts";
import { testKeys } from "../testing/test-keys.ts";

let under: TestRecord;
const day = "2026-03-01";
const people = Array.from({ length: 40 }, (_, index) => idOf(`batched ${index}`));

beforeAll(async () => {
  under = await openTestRecord();
  for (const person of people) {
    const relation = { relation: idOf("r"), unit: idOf("ward"), basis: "enrolled" as const };
    const drafts = [draft(person, "care-relation", "2026-01-01", relation)];
    await under.record.append(seed, person, { person, drafts, expectedVersion: null });
  }
});
afterAll(() => under?.close());

const note = (person: string) => ({
  person,
  drafts: [draft(person, "note", day, { words: "x" })],
  expectedVersion: null,
});

test("writes that go to the database together are each as if alone: a refused one takes no other with it", async () => {
  const kari = staff("kari");
  const strangers = Array.from({ length: 5 }, (_, index) => idOf(`stranger ${index}`));
  const reused = note(people[0] as string);
  expect((await under.record.append(kari, "once", reused)).ok).toBe(true);
  const results = await Promise.all([
    ...people.map((person) => under.record.append(kari, `note ${person}`, note(person))),
    ...strangers.map((person) => under.record.append(kari, `note ${person}`, note(person))),
    under.record.append(kari, "once", note(people[1] as string)),
    under.record.append(kari, "once", reused),
  ]);
  expect(results.slice(0, people.length).every(({ ok }) => ok)).toBe(true);
  for (const result of results.slice(people.length, -2))
    expect(result).toMatchObject({ refusal: { kind: "not-found" } });
  expect(results.slice(-2)).toMatchObject([
    { refusal: { kind: "key-reused" } },
    { ok: true, value: { repeated: true } },
  ]);
  for (const person of people) {
    const read = await under.record.course(kari, person);
    expect(read.ok && read.value.version).toBe(person === people[0] ? 3 : 2);
  }
});

test("two servers on one database write to one course at once: nothing is lost, nothing doubled", async () => {
  const { connectionString } = under;
  const other = await openRecord({
    connectionString,
    keys: readKeys(testKeys),
    projectorFor: fakeProjectorFor,
    migrate: false,
  });
  const heard: number[] = [];
  const person = people[5] as string;
  other.onChange((change) => change.person === person && heard.push(change.version));
  const before = await under.record.course(staff("kari"), person);
  const version = before.ok ? before.value.version : 0;
  const writes = Array.from({ length: 32 }, (_, index) =>
    (index % 2 === 0 ? other : under.record).append(staff("kari"), `both ${index}`, note(person)),
  );
  expect((await Promise.all(writes)).every(({ ok }) => ok)).toBe(true);
  const after = await under.record.course(staff("kari"), person);
  expect(after.ok && after.value.course.entries.map(({ seq }) => seq)).toEqual(
    Array.from({ length: version + 32 }, (_, index) => index + 1),
  );
  await expect.poll(() => new Set(heard).size, { timeout: 20_000 }).toBe(32);
  await other.close();
  const faults = [];
  for await (const step of under.record.verify()) faults.push(...step.faults);
  expect(faults).toEqual([]);
});

test("two servers share the queue of wake-ups: each course is followed by one of them", async () => {
  await under.record.followAgain(null);
  const now = Date.now() + 1_000;
  const both = await Promise.all([under.record.wake(now, 25), under.record.wake(now, 25)]);
  const rest = await under.record.wake(now, 100);
  expect((both[0] ?? 0) + (both[1] ?? 0) + rest).toBe(people.length);
});
