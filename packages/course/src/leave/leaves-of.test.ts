import fc from "fast-check";
import { expect, test } from "vitest";
import { entriesInEffect } from "../amendments.ts";
import { courseOf, entry } from "../brief.ts";
import type { Entry } from "../entry.ts";
import { uuidV8 } from "../identity.ts";
import { isAwayAt, leavesOf } from "./leaves-of.ts";

const idOf = (name: string): string => uuidV8("leave-test", name);
const leave = idOf("weekend");
const at = (clock: string): number => Date.parse(instant(clock));
const instant = (clock: string): string => `2026-03-06T${clock}:00.000Z`;
const asked = entry("leave-requested", instant("08:00"), {
  leave,
  unit: idOf("ward"),
  from: instant("12:00"),
  to: instant("18:00"),
  askedBy: "person",
  words: "Visit my daughter",
});
const decided = (data: object, clock = "09:00") =>
  entry("leave-decided", instant(clock), {
    leave,
    answer: "granted",
    decidedBy: idOf("clinician"),
    words: "As agreed in the plan",
    ...data,
  });
const granted = decided({});
const out = entry("leave-started", instant("12:10"), { leave });
const back = (clock: string) => entry("leave-ended", instant(clock), { leave, outcome: "returned" });
const stands = (entries: readonly Entry[], clock: string) =>
  leavesOf(entriesInEffect(courseOf(idOf("person"), entries).entries), at(clock)).map(({ state, minutesLate }) => ({
    state,
    minutesLate,
  }))[0];
const state = (state: string, minutesLate: number | null = null) => ({ state, minutesLate });

test("a leave is asked for, granted, used and ended", () => {
  expect(stands([asked], "08:30")).toEqual(state("asked"));
  expect(stands([asked, granted], "09:30")).toEqual(state("granted"));
  expect(stands([asked, granted, out], "13:00")).toEqual(state("out"));
  expect(stands([asked, granted, out, back("17:50")], "19:00")).toEqual(state("back"));
});

test("whoever is not back when the time is up is not back, with the minutes", () => {
  expect(stands([asked, granted, out], "18:00")).toEqual(state("out"));
  expect(stands([asked, granted, out], "18:25")).toEqual(state("not-back", 25));
  expect(stands([asked, granted, out, back("18:40")], "19:00")).toEqual(state("back-late", 40));
});

test("nobody is late by seconds, and a return known only to the day has no minutes", () => {
  const inSeconds = entry("leave-ended", "2026-03-06T18:00:40.000Z", { leave, outcome: "returned" });
  expect(stands([asked, granted, out, inSeconds], "19:00")).toEqual(state("back"));
  const dayAfter = entry("leave-ended", "2026-03-07", { leave, outcome: "returned" });
  const all = entriesInEffect(courseOf(idOf("person"), [asked, granted, out, dayAfter]).entries);
  expect(leavesOf(all, Date.parse("2026-03-08T10:00:00Z"))[0]).toMatchObject({ state: "back-late", minutesLate: null });
});

test("the time that was decided governs, not the time that was asked for", () => {
  const shorter = decided({ answer: "granted-otherwise", to: instant("16:00") });
  expect(stands([asked, shorter, out], "16:30")).toEqual(state("not-back", 30));
  expect(stands([asked, shorter], "10:00")).toEqual(state("granted-otherwise"));
});

test("a refused leave stays refused, and one that nobody used lapses", () => {
  expect(stands([asked, decided({ answer: "refused" })], "19:00")).toEqual(state("refused"));
  expect(stands([asked, granted], "19:00")).toEqual(state("lapsed"));
  const unused = entry("leave-ended", instant("13:00"), { leave, outcome: "not-used" });
  expect(stands([asked, granted, unused], "14:00")).toEqual(state("not-used"));
});

test("coming back outweighs having been said not to come, in any order", () => {
  const gone = entry("leave-ended", instant("20:00"), { leave, outcome: "not-returned" });
  expect(stands([asked, granted, out, gone], "21:00")).toEqual(state("not-returned"));
  for (const order of [
    [gone, back("22:00")],
    [back("22:00"), gone],
  ])
    expect(stands([asked, granted, out, ...order], "23:00")).toEqual(state("back-late", 240));
});

test("looked at from an earlier moment, what came later has not happened", () => {
  expect(stands([asked, granted, out, back("18:40")], "13:00")).toEqual(state("out"));
});

test("somebody is away as granted until it begins, and then as it went", () => {
  const read = (entries: readonly Entry[], now: string) => leavesOf(entries, at(now))[0];
  const away = (entries: readonly Entry[], now: string, then: string) => {
    const found = read(entries, now);
    return found !== undefined && isAwayAt(found, at(then));
  };
  expect(away([asked, granted], "10:00", "13:00")).toBe(true);
  expect(away([asked, granted], "10:00", "18:00")).toBe(false);
  expect(away([asked], "10:00", "13:00")).toBe(false);
  expect(away([asked, granted, out], "19:00", "19:00")).toBe(true);
  expect(away([asked, granted, out, back("17:00")], "19:00", "17:30")).toBe(false);
  expect(away([asked, granted, out, back("17:00")], "19:00", "16:30")).toBe(true);
});

const clock = fc.integer({ min: 0, max: 23 * 60 }).map((minutes) => {
  const part = (value: number): string => String(value).padStart(2, "0");
  return `${part(Math.floor(minutes / 60))}:${part(minutes % 60)}`;
});
const leaves = fc.constantFrom("a", "b").map(idOf);
const anyEntry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ leave: leaves, when: clock, from: clock, to: clock }).map(({ leave, when, from, to }) =>
    entry("leave-requested", instant(when), {
      leave,
      unit: idOf("ward"),
      from: instant(from),
      to: instant(to),
      askedBy: "person",
      words: "Home",
    }),
  ),
  fc
    .record({
      leave: leaves,
      when: clock,
      answer: fc.constantFrom("granted", "granted-otherwise", "refused"),
      to: clock,
    })
    .map(({ when, to, ...data }) =>
      entry("leave-decided", instant(when), {
        ...data,
        to: instant(to),
        decidedBy: idOf("clinician"),
        words: "So",
      } as never),
    ),
  fc.record({ leave: leaves, when: clock }).map(({ leave, when }) => entry("leave-started", instant(when), { leave })),
  fc
    .record({ leave: leaves, when: clock, outcome: fc.constantFrom("returned", "not-returned", "not-used") })
    .map(({ when, ...data }) => entry("leave-ended", instant(when), data as never)),
  fc
    .record({ leave: leaves, when: clock })
    .map(({ leave, when }) => entry("leave-evaluated", instant(when), { leave, words: "Well" })),
);
const someEntries = fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 12 });

test("law: the state of a leave never depends on the order of recording", () => {
  fc.assert(
    fc.property(
      someEntries.chain((entries) =>
        fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
      ),
      clock,
      ([entries, shuffled], now) => {
        expect(leavesOf(shuffled, at(now))).toEqual(leavesOf(entries, at(now)));
      },
    ),
  );
});

test("law: going out or coming back, taken back again, leaves everything as it was", () => {
  fc.assert(
    fc.property(someEntries, clock, clock, fc.boolean(), (entries, when, now, isOut) => {
      const mark = isOut ? entry("leave-started", instant(when), { leave }) : back(when);
      const undone = entry(
        "withdrawal",
        instant(when),
        {},
        { amends: { entry: mark.id, reason: "Tapped by mistake" } },
      );
      const before = courseOf(idOf("person"), [...entries, asked]);
      const after = courseOf(idOf("person"), [...entries, asked, mark, undone]);
      expect(leavesOf(entriesInEffect(after.entries), at(now))).toEqual(
        leavesOf(entriesInEffect(before.entries), at(now)),
      );
    }),
  );
});
