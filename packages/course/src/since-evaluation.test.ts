import { expect, test } from "vitest";
import { entriesInEffect } from "./amendments.ts";
import { courseOf, entry } from "./brief.ts";
import type { Entry } from "./entry.ts";
import { uuidV8 } from "./identity.ts";
import { sinceEvaluation } from "./since-evaluation.ts";

const idOf = (name: string): string => uuidV8("since-test", name);
const now = Date.parse("2026-03-20T12:00:00Z");
const read = (...entries: readonly Entry[]) =>
  sinceEvaluation(entriesInEffect(courseOf(idOf("person"), entries).entries), now);
const signal = (when: string, words: string) =>
  entry("resistance", when, { about: "unit-frames/exercise", words, personsWords: "Too early", fit: "wrong-time" });
const evaluated = entry("evaluation", "2026-03-10", {
  covered: ["useful"],
  with: ["person"],
  by: "meeting",
  closing: false,
});
const session = (name: string, kind: "session-attended" | "session-missed", when: string): Entry => {
  const walk = { session: idOf(name), format: "group", title: "Walk" } as const;
  return kind === "session-attended" ? entry(kind, when, walk) : entry(kind, when, { ...walk, reason: "no-show" });
};

test("what does not fit is taken up in the next evaluation, and not again in the one after", () => {
  const [before, after] = [signal("2026-03-05", "Before"), signal("2026-03-15", "After")];
  expect(read(before, evaluated, after).resistance.map(({ data }) => data.words)).toEqual(["After"]);
  expect(read(before).last).toBeNull();
  expect(read(before).resistance).toHaveLength(1);
});

test("what was missed is counted beside what was marked at all, since the last evaluation", () => {
  const found = read(
    session("1", "session-missed", "2026-03-09"),
    evaluated,
    session("2", "session-missed", "2026-03-11"),
    session("3", "session-attended", "2026-03-12"),
    session("4", "session-missed", "2026-03-13"),
  );
  expect(found.missed).toEqual([{ title: "Walk", missed: 2, of: 3 }]);
});

test("what lies ahead is not taken up yet", () => {
  expect(read(signal("2026-03-25", "Ahead")).resistance).toEqual([]);
});
