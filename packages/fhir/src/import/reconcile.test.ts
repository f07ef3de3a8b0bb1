import { type Draft, type Entry, inEffect, isoFromMs } from "@helhet/course";
import { expect, test } from "vitest";
import { house, read, subject } from "../testing/read.ts";
import { samples } from "../testing/samples.ts";
import type { PersonRead } from "./course-of-person.ts";
import { isSomebodyElse, reconcile } from "./reconcile.ts";

/** The course with drafts recorded behind it. */
function recorded(entries: readonly Entry[], drafts: readonly Draft[]): readonly Entry[] {
  const from = entries.length;
  return [
    ...entries,
    ...drafts.map(
      (draft, index) => ({ ...draft, recorded: isoFromMs(house.now + from + index), seq: from + index + 1 }) as Entry,
    ),
  ];
}
const put = (entries: readonly Entry[], one: PersonRead) => {
  const { drafts, ...count } = reconcile(entries, one, one.person, house);
  return { count, entries: recorded(entries, drafts) };
};
const standing = (entries: readonly Entry[]) => inEffect(entries).map(({ entry }) => [entry.kind, entry.data]);

const visit = (lastUpdated: string | null, more: object = {}) => ({
  resourceType: "Encounter",
  id: "v",
  status: "finished",
  class: { system: "http://terminology.hl7.org/CodeSystem/v3-ActCode", code: "AMB" },
  subject,
  period: { start: "2024-01-02" },
  ...(lastUpdated === null ? {} : { meta: { lastUpdated } }),
  ...more,
});
const january = "2024-01-03T00:00:00Z";
const february = "2024-02-03T00:00:00Z";
const march = "2024-03-03T00:00:00Z";
const nothing = { fresh: 0, amended: 0, withdrawn: 0, different: 0 };

test("the same again adds nothing, on another day either", () => {
  const first = put([], read(samples));
  expect(first.count).toMatchObject({ there: 0, amended: 0, withdrawn: 0, different: 0 });
  const tomorrow = { now: house.now + 86_400_000 };
  const again = reconcile(first.entries, read(samples, tomorrow), first.entries[0]?.person ?? "", {
    ...house,
    ...tomorrow,
  });
  expect(again).toMatchObject({ ...nothing, drafts: [], there: first.count.fresh });
});

test("a newer version amends, and the amended entry governs; an older one then changes nothing", () => {
  const first = put([], read([visit(january)]));
  const moved = put(first.entries, read([visit(february, { period: { start: "2024-01-05" } })]));
  expect(moved.count).toMatchObject({ amended: 1, fresh: 0, there: 1 });
  expect(standing(moved.entries)).toHaveLength(2);
  expect(inEffect(moved.entries).map(({ entry }) => entry.effective)).toContainEqual({
    date: "2024-01-05",
  });
  expect(put(moved.entries, read([visit(january)])).count).toMatchObject({ ...nothing, there: 2 });
});

test("another content without a version is told and left", () => {
  const first = put([], read([visit(null)]));
  const other = put(first.entries, read([visit(null, { period: { start: "2024-01-05" } })]));
  expect(other.count).toMatchObject({ ...nothing, different: 1 });
  expect(other.entries).toEqual(first.entries);
});

test("what its source marks as a mistake is withdrawn with all its amendments, once, and may come back newer", () => {
  const first = put([], read([visit(january)]));
  const amended = put(first.entries, read([visit(february, { period: { start: "2024-01-05" } })]));
  const mistaken = read([visit(march, { status: "entered-in-error" })]);
  const withdrawn = put(amended.entries, mistaken);
  expect(withdrawn.count).toMatchObject({ withdrawn: 1 });
  expect(standing(withdrawn.entries).map(([kind]) => kind)).toEqual(["care-relation"]);
  expect(put(withdrawn.entries, mistaken).count).toMatchObject(nothing);
  expect(put(withdrawn.entries, read([visit(february)])).count).toMatchObject(nothing);
  const back = put(withdrawn.entries, read([visit("2024-04-03T00:00:00Z")]));
  expect(back.count).toMatchObject({ fresh: 1 });
  expect(standing(back.entries).map(([kind]) => kind)).toEqual(["care-relation", "session-attended"]);
  expect(put(back.entries, read([visit("2024-04-03T00:00:00Z")])).count).toMatchObject(nothing);
});

test("what a newer version no longer says is withdrawn", () => {
  const planned = put([], read([visit(january, { status: "planned" })]));
  const came = put(planned.entries, read([visit(february)]));
  expect(came.count).toMatchObject({ fresh: 1, withdrawn: 1 });
  expect(standing(came.entries).map(([kind]) => kind)).toEqual(["care-relation", "session-attended"]);
});

test("a patient of another name and birth date is somebody else; one who only changed their name is not", () => {
  const patient = (family: string, birthDate: string) =>
    read([{ resourceType: "Patient", id: "p", name: [{ family, given: ["A"] }], birthDate }]);
  const { entries } = put([], patient("En", "1990-01-01"));
  expect(isSomebodyElse(entries, patient("To", "1991-01-01"), house)).toBe(true);
  expect(isSomebodyElse(entries, patient("To", "1990-01-01"), house)).toBe(false);
});
