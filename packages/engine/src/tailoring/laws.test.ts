import { dayFromIso, type Entry, isoFromDay, uuidV8 } from "@helhet/course";
import { courseOf, entry } from "@helhet/course/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../compile/program.ts";
import { follow } from "../follow/follow.ts";
import type { Item, Standing } from "../standing.ts";
import { everyWay } from "../testing/every-way.ts";
import { acts, enrolled, enrolment, instant, person, setting } from "../testing/given.ts";
import { anyCourse, anyInstant } from "../testing/random-course.ts";
import { tailoringConflicts } from "./conflicts.ts";

const program = compile([everyWay], acts, setting);
const first = dayFromIso("2026-03-02");
const tailorings = [1, 2].map((number) => uuidV8("engine-testing", `agreed-${number}`));
const day = fc.integer({ min: 0, max: 90 }).map((days) => isoFromDay(first + days));
const which = fc.constantFrom(...tailorings);

const agreed = fc.record({
  tailoring: which,
  element: fc.constantFrom("test/decision", "test/weekly", "programme/exercise"),
  reason: fc.constant("wish" as const),
  words: fc.constant("agreed"),
  decidedBy: fc.constant(enrolment),
  agreed: fc.constant("yes" as const),
  validFrom: day,
  reviewOn: day,
});
const bounded = fc
  .tuple(agreed, fc.option(day))
  .map(([data, validTo]) => ({ ...data, ...(validTo ? { validTo } : {}) }));
const reviewed = fc
  .tuple(which, fc.constantFrom("continues" as const, "continues" as const, "ends" as const), fc.option(day))
  .map(([tailoring, outcome, nextReviewOn]) => ({
    tailoring,
    outcome,
    words: "looked at",
    ...(nextReviewOn ? { nextReviewOn } : {}),
  }));
const anyTailoring: fc.Arbitrary<readonly Entry[]> = fc.array(
  fc.oneof(
    fc.tuple(day, bounded).map(([on, data]) => entry("exemption", on, data)),
    fc.tuple(day, bounded).map(([on, data]) => entry("substitution", on, { ...data, instead: "a walk" })),
    fc.tuple(day, bounded).map(([on, data]) => entry("interval-change", on, { ...data, everyDays: 9 })),
    fc.tuple(day, bounded).map(([on, data]) => entry("addition", on, { ...data, act: "meeting", title: "A walk" })),
    fc.tuple(day, reviewed).map(([on, data]) => entry("tailoring-reviewed", on, data)),
    fc.tuple(day, which).map(([on, tailoring]) => entry("tailoring-ended", on, { tailoring })),
  ),
  { maxLength: 10 },
);

const dayOf = ({ effective }: Entry): string => ("date" in effective ? effective.date : "");
const inOrder = (one: Entry, other: Entry): number => dayOf(one).localeCompare(dayOf(other)) || one.seq - other.seq;
const isOpen = ({ state }: Item): boolean => !["met", "met-late", "stopped"].includes(state);

/** Whether what is agreed under an id is in force on a day, read straight from the entries. */
function isInForce(entries: readonly Entry[], tailoring: string, today: string): boolean {
  const counted = entries.filter((one) => dayOf(one) <= today).toSorted(inOrder);
  const about = counted.filter(({ data }) => "tailoring" in data && data.tailoring === tailoring);
  const agreed = about.findLast(({ data }) => "validFrom" in data);
  const data = agreed?.data;
  if (agreed === undefined || data === undefined || !("validFrom" in data)) return false;
  // Within a day nobody knows the order: an end on the day of the agreement ends it.
  const isEnded = about.some(
    (one) =>
      dayOf(one) >= dayOf(agreed) &&
      (one.kind === "tailoring-ended" || ("outcome" in one.data && one.data.outcome === "ends")),
  );
  const validTo = "validTo" in data ? (data.validTo ?? "9999") : "9999";
  return !isEnded && today <= validTo;
}

describe("laws of tailoring", () => {
  it("every agreement in force has exactly one open review, and one that has ended has none", () => {
    fc.assert(
      fc.property(anyTailoring, day, (agreements, today) => {
        const { entries } = courseOf(person, [enrolled("2026-03-01"), ...agreements]);
        const { items } = follow(program, { person, entries }, instant(today));
        for (const tailoring of tailorings) {
          const reviews = items.filter(({ key }) => key.startsWith(`tailoring/${tailoring}/review`));
          expect(reviews.filter(isOpen).length).toBe(isInForce(entries, tailoring, today) ? 1 : 0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("what is agreed for one person never changes another person's standing", () => {
    const another = uuidV8("engine-testing", "another");
    const told = ({ items, ...rest }: Standing): unknown => ({
      ...rest,
      items: items.map(({ reasons, changesAt, ...item }) => ({ ...item, changesAt: changesAt(), reasons: reasons() })),
    });
    fc.assert(
      fc.property(anyCourse, anyTailoring, anyInstant, (course, agreements, at) => {
        const other = { person: another, entries: course.entries };
        const before = told(follow(program, other, at));
        follow(program, courseOf(person, [enrolled("2026-03-01"), ...agreements]), at);
        expect(told(follow(program, other, at))).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it("conflicts are told of nothing that is not in force or to come, and of nobody without agreements", () => {
    fc.assert(
      fc.property(anyTailoring, day, (agreements, today) => {
        const course = courseOf(person, [enrolled("2026-03-01"), ...agreements]);
        const conflicts = tailoringConflicts(program, course, instant(today));
        const named = new Set(conflicts.flatMap(({ entries }) => [...entries] as string[]));
        for (const one of course.entries.filter(({ id }) => named.has(id))) {
          expect(one.data).toHaveProperty("tailoring");
          expect("validTo" in one.data && (one.data.validTo ?? "9999") < today).toBe(false);
        }
        const plain = course.entries.filter(({ data }) => !("tailoring" in data));
        expect(tailoringConflicts(program, { person, entries: plain }, instant(today))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
