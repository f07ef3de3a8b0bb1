import type { Course } from "@helhet/course";
import type { Guideline } from "@helhet/engine";
import { expect, test } from "vitest";
import { ruleBook } from "./rule-book.ts";

const guideline = {
  id: "g",
  edition: "1",
  scope: null,
  elements: [],
  phases: [],
  country: null,
  holdsWithoutAdoption: false,
  validFrom: null,
  validTo: null,
} as unknown as Guideline;
const value = (days: number) => ({ unit: "u", guideline: "g", name: "n", days, from: "2026-01-01", by: null });
const course: Course = { person: "p", entries: [] };

test("of two values from the same day the one decided last holds", () => {
  const decisions = { adoptions: [], unitValues: [value(9), value(12)], layers: [] };
  const program = ruleBook({ guidelines: [guideline], acts: [], layers: [] }, decisions).programFor(course);
  expect(program.guidelines[0]?.unitValues.get("n")?.map(({ days }) => days)).toEqual([12, 9]);
});

test("a program is compiled once for a place, and again for new decisions", () => {
  const loaded = { guidelines: [guideline], acts: [], layers: [] };
  const book = ruleBook(loaded, { adoptions: [], unitValues: [], layers: [] });
  expect(book.programFor(course)).toBe(book.programFor({ person: "other", entries: [] }));
  expect(ruleBook(loaded, { adoptions: [], unitValues: [value(9)], layers: [] }).programFor(course)).not.toBe(
    book.programFor(course),
  );
});
