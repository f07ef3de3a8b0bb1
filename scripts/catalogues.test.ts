import { expect, test } from "vitest";
import { byLanguage, gaps, keysOf } from "./catalogues.ts";

test("keys are dotted paths; a function is a text", () => {
  expect(keysOf({ due: "Frist", line: { of: (n: number) => `${n}` } })).toEqual(["due", "line.of"]);
});

test("a key that one language lacks is named", () => {
  expect(gaps({ nb: { a: "x", b: { c: "y" } }, da: { a: "x" }, en: { a: "x", b: { c: "y" } } })).toEqual([
    "da lacks b.c",
  ]);
});

test("an empty text is a gap", () => {
  expect(gaps({ nb: { a: " " }, da: { a: "x" }, en: { a: "x" } })).toEqual(["nb says nothing for a"]);
});

test("complete catalogues have no gaps", () => {
  expect(gaps({ nb: { a: "x" }, da: { a: "x" }, en: { a: "x" } })).toEqual([]);
});

test("texts that stand side by side are read as one catalogue a language, and a missing language is a gap", () => {
  const both = byLanguage({ kinds: { note: { nb: "Notat", da: "Notat" }, slip: { nb: "Sprekk" } } }, ["nb", "da"]);
  expect(both).toEqual({
    nb: { kinds: { note: "Notat", slip: "Sprekk" } },
    da: { kinds: { note: "Notat" } },
  });
  expect(gaps(both)).toEqual(["da lacks kinds.slip"]);
});
