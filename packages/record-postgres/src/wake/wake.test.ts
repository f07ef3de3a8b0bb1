import { dayIn } from "@helhet/course";
import { draft, fakeProjectorFor, idOf, seed } from "@helhet/record/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestRecord, type TestRecord } from "../record-testing/open-test-record.ts";

const persons = ["one", "two", "three"].map(idOf);
const broken = idOf("two");
const day = 86_400_000;
let isBroken = false;
let under: TestRecord;

beforeAll(async () => {
  under = await openTestRecord(Date.now, (decisions) => {
    const project = fakeProjectorFor(decisions);
    return (course, from) => {
      if (isBroken && course.person === broken) throw new RangeError("This course cannot be followed.");
      return project(course, from);
    };
  });
  for (const person of persons) {
    const today = dayIn("Europe/Oslo", Date.now());
    const drafts = [draft(person, "session-planned", today, { session: idOf("s"), format: "group" })];
    await under.record.append(seed, `write ${person}`, { person, drafts, expectedVersion: null });
  }
});
afterAll(() => under?.close());

async function waiting(before: number): Promise<readonly string[]> {
  const text = "select person from helhet.wake_up where at <= $1 order by person";
  const { rows } = await under.superuser.query<{ person: string }>(text, [new Date(before)]);
  return rows.map(({ person }) => person);
}

test("a course that cannot be followed keeps no other waiting, and is followed when it can be", async () => {
  const later = Date.now() + 61 * day;
  expect(await waiting(later)).toHaveLength(persons.length);
  isBroken = true;
  await expect(under.record.wake(later, 10)).rejects.toThrow();
  expect(await waiting(later)).toEqual([broken]);
  expect((await under.record.heartbeat()).lastWakeAt).toBe(new Date(later).toISOString());
  isBroken = false;
  await under.superuser.query("update helhet.wake_up set leased_until = now() - interval '1 second'");
  expect(await under.record.wake(later, 10)).toBe(1);
  expect(await waiting(later)).toEqual([]);
});
