import { type Entry, entriesInEffect, type Kind } from "@helhet/course";
import { courses } from "@helhet/course/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { changesSince } from "./changes-since.ts";

/** What stands at an instant, by the plainest reading: as if nothing after it had been recorded. */
function standingAt(entries: readonly Entry[], at: number): ReadonlySet<string> {
  const known = entries.filter(({ recorded }) => Date.parse(recorded) <= at);
  return new Set(entriesInEffect(known).flatMap(({ id, kind }) => (kind === "withdrawal" ? [] : [id])));
}

const moments = courses().chain((course) => {
  const instants = [0, ...course.entries.map(({ recorded }) => Date.parse(recorded))];
  const one = fc.constantFrom(...instants);
  return fc.tuple(fc.constant(course.entries), one, one).map(([entries, a, b]) => {
    return { entries, since: Math.min(a, b), at: Math.max(a, b) };
  });
});

test("what stood before, with the changes, is what stands now: nothing is told twice and nothing is left out", () => {
  fc.assert(
    fc.property(moments, ({ entries, since, at }) => {
      const before = standingAt(entries, since);
      const { standing, takenBack } = changesSince(entries, since, at);
      for (const { entry } of standing) expect(before.has(entry.id)).toBe(false);
      for (const { id } of takenBack) expect(before.has(id)).toBe(true);
      const gone = new Set([...takenBack.map(({ id }) => id), ...standing.flatMap(({ was }) => (was ? [was.id] : []))]);
      const after = [...before].filter((id) => !gone.has(id)).concat(standing.map(({ entry }) => entry.id));
      expect(after.toSorted()).toEqual([...standingAt(entries, at)].toSorted());
      expect(new Set(after).size).toBe(after.length);
    }),
    { numRuns: 120 },
  );
});

test("between two readings at the same instant nothing has changed", () => {
  fc.assert(
    fc.property(moments, ({ entries, at }) => {
      expect(changesSince(entries, at, at)).toEqual({ standing: [], takenBack: [] });
    }),
  );
});

test("the changes are in the order in which they were recorded", () => {
  fc.assert(
    fc.property(moments, ({ entries, since, at }) => {
      const order = changesSince(entries, since, at).standing.map(({ entry }) => entry.seq);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }),
  );
});

test("random courses hold corrections and withdrawals, so that the laws above are about them too", () => {
  const kinds = new Set<Kind>();
  let corrections = 0;
  for (const course of fc.sample(courses(), 80))
    for (const { kind, amends } of course.entries) {
      kinds.add(kind);
      if (amends !== undefined && kind !== "withdrawal") corrections += 1;
    }
  expect(kinds).toContain("withdrawal");
  expect(corrections).toBeGreaterThan(0);
});
