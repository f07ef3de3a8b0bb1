import { type Course, isoFromMs, msFromIso } from "@helhet/course";
import { courseOf, entry } from "@helhet/course/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "./compile/program.ts";
import { follow } from "./follow/follow.ts";
import { stateAt } from "./lines.ts";
import { project } from "./project.ts";
import { type Item, type Standing, states } from "./standing.ts";
import { everyWay } from "./testing/every-way.ts";
import { acts, person, setting } from "./testing/given.ts";
import { anyCourse, anyInstant, unreadEntry } from "./testing/random-course.ts";

const unitValues = [{ unit: "*", guideline: "test", name: "ward", days: 5, from: "2000-01-01" }];
const program = compile([everyWay], acts, { ...setting, unitValues });
const tailoringKinds = [
  "exemption",
  "substitution",
  "addition",
  "interval-change",
  "tailoring-ended",
  "tailoring-reviewed",
];
const ninetyDays = 90 * 86_400_000;

/** Everything that a standing says, reasons included. */
function told({ items, ...standing }: Standing): unknown {
  return { ...standing, items: items.map(toldItem) };
}

function toldItem({ reasons, changesAt, ...item }: Item): unknown {
  return { ...item, changesAt: changesAt(), reasons: reasons() };
}

describe("laws of following", () => {
  it("every item has one of the eleven states, and its stretches join without a gap", () => {
    fc.assert(
      fc.property(anyCourse, anyInstant, (course, at) => {
        const standing = follow(program, course, at);
        for (const { state, intervals } of standing.items) {
          expect(states).toContain(state);
          expect(intervals[0]).toMatchObject({ from: at, state });
          intervals.slice(1).forEach(({ from }, index) => {
            expect(intervals[index]?.to).toBe(from);
          });
        }
      }),
      { numRuns: 150 },
    );
  });

  it("keys are unique", () => {
    fc.assert(
      fc.property(anyCourse, anyInstant, (course, at) => {
        const keys = follow(program, course, at).items.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 150 },
    );
  });

  it("an entry that no element reads changes nothing", () => {
    fc.assert(
      fc.property(anyCourse, fc.array(unreadEntry, { maxLength: 4 }), anyInstant, (course, unread, at) => {
        const last = course.entries.length;
        const added = courseOf(person, unread).entries.map((one) => ({ ...one, seq: one.seq + last }));
        const more = { person, entries: [...course.entries, ...added] };
        expect(told(follow(program, more, at))).toEqual(told(follow(program, course, at)));
      }),
      { numRuns: 100 },
    );
  });

  it("as known at an instant, what was recorded later is ignored", () => {
    fc.assert(
      fc.property(anyCourse, anyInstant, fc.nat(), (course, at, cut) => {
        const kept = course.entries.slice(0, 1 + (cut % course.entries.length));
        const known = msFromIso(kept.at(-1)?.recorded ?? isoFromMs(0));
        const expected = follow(program, { person, entries: kept }, at);
        expect(told(follow(program, course, at, known))).toEqual(told(expected));
      }),
      { numRuns: 100 },
    );
  });

  it("entries handed in twice or in another order give the same", () => {
    fc.assert(
      fc.property(anyCourse, anyInstant, (course, at) => {
        const shuffled: Course = { person, entries: [...course.entries.toReversed(), ...course.entries.slice(0, 3)] };
        expect(told(follow(program, shuffled, at))).toEqual(told(follow(program, course, at)));
      }),
      { numRuns: 100 },
    );
  });

  it("taking back all that was tailored gives the plain standard", () => {
    fc.assert(
      fc.property(anyCourse, anyInstant, (course, at) => {
        const plain = course.entries.filter(({ kind }) => !tailoringKinds.includes(kind));
        const takenBack = course.entries.filter(({ kind }) => tailoringKinds.includes(kind));
        const withdrawals = takenBack.map(({ id }, index) => ({
          ...entry("withdrawal", "2030-01-01", {}, { person, amends: { entry: id, reason: "agreed no more" } }),
          id: `${id.slice(0, -1)}${id.endsWith("0") ? "1" : "0"}`,
          seq: course.entries.length + 1 + index,
        }));
        const after = { person, entries: [...course.entries, ...withdrawals] };
        expect(told(follow(program, after, at))).toEqual(told(follow(program, { person, entries: plain }, at)));
      }),
      { numRuns: 100 },
    );
  });

  it("an exemption changes no other element's items", () => {
    fc.assert(
      fc.property(anyCourse, anyInstant, (course, at) => {
        const exempt = course.entries.flatMap((one) => (one.kind === "exemption" ? [one.data] : []));
        const named = new Set(exempt.flatMap(({ element, tailoring }) => [element, `tailoring/${tailoring}`]));
        const without = { person, entries: course.entries.filter(({ kind }) => kind !== "exemption") };
        const others = (standing: Standing) =>
          standing.items
            .filter(({ guideline, element }) => !named.has(`${guideline}/${element}`))
            .map(({ key, state, dueAt, metBy, facts, tailored }) => ({ key, state, dueAt, metBy, facts, tailored }));
        expect(others(follow(program, course, at))).toEqual(others(follow(program, without, at)));
      }),
      { numRuns: 100 },
    );
  });
});

describe("laws of projection", () => {
  const statesOf = ({ items }: Standing) => new Map(items.map(({ key, state }) => [key, state]));

  it("says at every change and at any instant what following says then", () => {
    fc.assert(
      fc.property(
        anyCourse,
        anyInstant,
        fc.array(fc.integer({ min: 0, max: ninetyDays - 1 }), { maxLength: 8 }),
        (course, from, offsets) => {
          const { items } = project(program, course, from, from + ninetyDays);
          const changes = items.flatMap(({ intervals }) => intervals.flatMap((one) => [one.from, one.from - 1]));
          const instants = [...offsets.map((offset) => from + offset), ...changes];
          for (const at of instants.filter((one) => one >= from && one < from + ninetyDays)) {
            const told = items.flatMap((item) => {
              const state = stateAt(item, at);
              return state === null ? [] : [[item.key, state] as const];
            });
            expect(new Map(told)).toEqual(statesOf(follow(program, course, at)));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("tells the same lines as following does", () => {
    fc.assert(
      fc.property(anyCourse, anyInstant, fc.integer({ min: 0, max: ninetyDays - 1 }), (course, from, offset) => {
        const at = from + offset;
        const { items } = project(program, course, from, from + ninetyDays);
        const told = items.filter(({ intervals }) =>
          intervals.some((one) => one.line && one.from <= at && (one.to === null || at < one.to)),
        );
        const followed = follow(program, course, at).items.filter(({ intervals }) => intervals[0]?.line);
        expect(told.map(({ key }) => key).sort()).toEqual(followed.map(({ key }) => key).sort());
      }),
      { numRuns: 150 },
    );
  });

  it("that never wakes says for ever what following says", () => {
    fc.assert(
      fc.property(anyCourse, anyInstant, anyInstant, (course, from, later) => {
        const { items, wakeAt } = project(program, course, from, from + ninetyDays);
        if (wakeAt !== null) return;
        const at = from + ninetyDays + later;
        const told = items.flatMap((item) => {
          const state = stateAt(item, at);
          return state === null ? [] : [[item.key, state] as const];
        });
        expect(new Map(told)).toEqual(statesOf(follow(program, course, at)));
      }),
      { numRuns: 150 },
    );
  });
});
