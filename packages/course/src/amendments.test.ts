import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkAmends, entriesInEffect, inEffect } from "./amendments.ts";
import { asKnownAt } from "./as-known-at.ts";
import { courseOf, entry } from "./brief.ts";
import type { Course, Entry, EntryOf } from "./entry.ts";
import { uuidV8 } from "./identity.ts";

const person = uuidV8("helhet-testing", "person");
const because = (entryId: string) => ({ amends: { entry: entryId, reason: "Written wrong." } });
const note = (text: string) => entry("note", "2024-01-10", { words: text });
const correct = (target: Entry, text: string): EntryOf<"note"> =>
  entry("note", "2024-01-10", { words: text }, because(target.id));
const withdraw = (target: Entry): EntryOf<"withdrawal"> => entry("withdrawal", "2024-01-11", {}, because(target.id));

/** The words that stand. */
const standing = (...entries: readonly Entry[]): readonly string[] =>
  inEffect(courseOf(person, entries).entries).map(({ entry: { kind, data } }) => (kind === "note" ? data.words : kind));

describe("the table of amendments", () => {
  const first = note("first");
  const second = correct(first, "second");
  const third = correct(second, "third");
  const sibling = correct(first, "sibling");

  test("1 an entry that nobody amended stands", () => {
    expect(standing(first)).toEqual(["first"]);
  });
  test("2 a correction replaces what it corrects", () => {
    expect(standing(first, second)).toEqual(["second"]);
  });
  test("3 a correction of a correction replaces both", () => {
    expect(standing(first, second, third)).toEqual(["third"]);
  });
  test("4 of two corrections of one entry the one recorded last governs", () => {
    expect(standing(first, second, sibling)).toEqual(["sibling"]);
    expect(standing(first, sibling, second)).toEqual(["second"]);
  });
  test("5 the version recorded last governs, whichever branch it corrects", () => {
    expect(standing(first, second, sibling, third)).toEqual(["third"]);
  });
  test("6 a withdrawn entry is gone", () => {
    expect(standing(first, withdraw(first))).toEqual([]);
  });
  test("7 withdrawing a correction brings back what it corrected", () => {
    expect(standing(first, second, withdraw(second))).toEqual(["first"]);
    expect(standing(first, second, third, withdraw(third))).toEqual(["second"]);
  });
  test("8 withdrawing a corrected entry takes its corrections with it", () => {
    expect(standing(first, second, withdraw(first))).toEqual([]);
    expect(standing(first, second, third, withdraw(second))).toEqual(["first"]);
  });
  test("9 withdrawing one of two corrections leaves the other", () => {
    expect(standing(first, second, sibling, withdraw(sibling))).toEqual(["second"]);
    expect(standing(first, second, sibling, withdraw(second))).toEqual(["sibling"]);
  });
  test("10 withdrawing a withdrawal brings the entry back", () => {
    const back = withdraw(withdraw(first));
    expect(standing(first, withdraw(first), back)).toEqual(["first"]);
    expect(standing(first, withdraw(first), back, withdraw(back))).toEqual([]);
  });
  test("11 an entry withdrawn twice stays withdrawn until both are taken back", () => {
    const one = withdraw(first);
    const two = entry("withdrawal", "2024-01-12", {}, because(first.id));
    expect(standing(first, one, two, withdraw(two))).toEqual([]);
    expect(standing(first, one, two, withdraw(two), withdraw(one))).toEqual(["first"]);
  });
  test("12 a correction of a withdrawn entry stays withdrawn with it", () => {
    expect(standing(first, withdraw(first), second)).toEqual([]);
  });
  test("13 a correction of what is not here stands on its own; a withdrawal of it takes nothing back", () => {
    expect(standing(second)).toEqual(["second"]);
    expect(standing(note("other"), withdraw(first))).toEqual(["other"]);
  });
  test("14 a correction of another kind stands beside what it names", () => {
    const death = entry("death", "2024-01-10", { source: "service" }, because(first.id));
    expect(standing(first, death)).toEqual(["first", "death"]);
  });
});

test("a corrected entry keeps its first id and all its history", () => {
  const first = note("first");
  const second = correct(first, "second");
  const [only] = inEffect(courseOf(person, [first, second]).entries);
  expect(only?.root).toBe(first.id);
  expect(only?.entry.id).toBe(second.id);
  expect(only?.history.map(({ id }) => id)).toEqual([first.id, second.id]);
});

/** Random notes, corrections and withdrawals of anything before them. */
const tangledCourse: fc.Arbitrary<Course> = fc
  .array(fc.record({ act: fc.constantFrom("note", "correct", "withdraw"), at: fc.nat() }), { maxLength: 14 })
  .map((acts) => {
    const entries: Entry[] = [];
    for (const [index, { act, at }] of acts.entries()) {
      const target = entries[at % Math.max(entries.length, 1)];
      if (act === "note" || target === undefined) entries.push(note(`words ${index}`));
      else if (act === "correct" && target.kind === "note") entries.push(correct(target, `words ${index}`));
      else
        entries.push(
          entry("withdrawal", "2024-01-11", {}, { ...because(target.id), authored: "2024-01-11T00:00:00Z" }),
        );
    }
    return courseOf(person, entries);
  });

describe("laws of amendments", () => {
  test("everything recorded belongs to exactly one history, unless its whole family is withdrawn", () => {
    fc.assert(
      fc.property(tangledCourse, ({ entries }) => {
        const told = inEffect(entries).flatMap(({ history }) => history.map(({ id }) => id));
        expect(new Set(told).size).toBe(told.length);
        for (const { root, entry: now, history } of inEffect(entries)) {
          expect(history[0]?.id).toBe(root);
          expect(history).toContain(now);
          expect(now.kind).not.toBe("withdrawal");
        }
      }),
    );
  });

  test("withdrawing the version that governs brings back what governed before it was recorded, or nothing", () => {
    fc.assert(
      fc.property(tangledCourse, ({ entries }) => {
        for (const { root, entry: now, history } of inEffect(entries)) {
          const after = inEffect(courseOf(person, [...entries, withdraw(now)]).entries);
          const without = inEffect(history.filter(({ id }) => id !== now.id)).find((one) => one.root === root);
          expect(after.find((one) => one.root === root)?.entry.id).toBe(without?.entry.id);
        }
      }),
    );
  });

  test("withdrawing and taking the withdrawal back changes nothing", () => {
    fc.assert(
      fc.property(tangledCourse, fc.nat(), ({ entries }, at) => {
        const target = entries[at % Math.max(entries.length, 1)];
        if (target === undefined) return;
        const away = entry("withdrawal", "2024-02-01", {}, because(target.id));
        const there = courseOf(person, [...entries, away, withdraw(away)]).entries;
        const ids = (list: readonly Entry[]) => entriesInEffect(list).map(({ id }) => id);
        expect(ids(there)).toEqual(ids(entries));
      }),
    );
  });

  test("what was recorded later is not known before", () => {
    fc.assert(
      fc.property(tangledCourse, fc.nat(), (course, at) => {
        const last = course.entries[at % Math.max(course.entries.length, 1)];
        if (last === undefined) return;
        expect(asKnownAt(course, last.recorded).entries).toEqual(course.entries.slice(0, last.seq));
      }),
    );
  });

  test("a course without amendments is its own standing", () => {
    const { entries } = courseOf(person, [note("one"), note("two")]);
    expect(entriesInEffect(entries)).toBe(entries);
  });
});

describe("what a draft may amend", () => {
  const first = note("first");
  const course = courseOf(person, [first]);
  const refusal = (draft: Entry) => {
    const checked = checkAmends(course, draft);
    return checked.ok ? "may" : checked.refusal.what;
  };

  test("nothing, or an entry of the same kind in the same course", () => {
    expect(refusal(note("other"))).toBe("may");
    expect(refusal(correct(first, "second"))).toBe("may");
    expect(refusal(withdraw(first))).toBe("may");
  });
  test("not an entry that the course does not hold", () => {
    expect(refusal(withdraw(note("elsewhere")))).toBe("amends-unknown");
  });
  test("not an entry of another kind", () => {
    expect(refusal(entry("death", "2024-01-10", { source: "service" }, because(first.id)))).toBe("amends-other-kind");
  });
  test("not another person's entry", () => {
    expect(refusal({ ...withdraw(first), person: uuidV8("helhet-testing", "somebody else") })).toBe(
      "amends-other-person",
    );
  });
  test("not itself", () => {
    const own = withdraw(first);
    expect(refusal({ ...own, amends: { entry: own.id, reason: "Round and round." } })).toBe("amends-itself");
  });
});
