import { expect, test } from "vitest";
import type { Text } from "../guideline.ts";
import { product } from "./testing/content.ts";

/** Every text of the guidelines and acts, wherever it stands. */
function textsIn(value: unknown): readonly Text[] {
  if (typeof value !== "object" || value === null) return [];
  if ("nb" in value && "da" in value && "en" in value) return [value as Text];
  return Object.values(value).flatMap(textsIn);
}

const texts = textsIn(product);
const digits = (sentence: string): string => (sentence.match(/\d+/g) ?? []).toSorted().join(" ");
const isSentence = ({ nb }: Text): boolean => /[.?]$/.test(nb);

test("a text names the same numbers in the three languages", () => {
  const differ = texts.filter(({ nb, da, en }) => digits(nb) !== digits(da) || digits(nb) !== digits(en));
  expect(differ).toEqual([]);
});

test("a sentence is a sentence in all three languages, and Danish is not Norwegian", () => {
  const sentences = texts.filter(isSentence);
  expect(sentences.length).toBeGreaterThan(100);
  expect(sentences.filter(({ da, en }) => !/[.?]$/.test(da) || !/[.?]$/.test(en))).toEqual([]);
  const isLong = ({ nb }: Text): boolean => nb.split(" ").length > 7;
  expect(sentences.filter((text) => isLong(text) && text.nb === text.da)).toEqual([]);
});

test("texts are short enough to be read standing", () => {
  const longest = texts.map(({ nb }) => nb).filter((sentence) => sentence.length > 330);
  expect(longest).toEqual([]);
});
