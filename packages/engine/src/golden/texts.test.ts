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

test("a title names its thing shortly, and no other in its guideline has it", () => {
  const named = product.guidelines.filter(({ id }) => ["no-law", "no-acute-2019", "no-standard-package"].includes(id));
  const wrong = named.flatMap(({ elements }) =>
    (["nb", "da", "en"] as const).flatMap((language) => {
      const titles = elements.flatMap(({ title, parts }) => [title, ...parts.map((part) => part.title)]);
      const told = titles.map((title) => title[language]);
      return told.filter((title, at) => title.length > 40 || /[.?]$/.test(title) || told.indexOf(title) !== at);
    }),
  );
  expect([named.length, wrong]).toEqual([3, []]);
});

test("texts are short enough to be read standing", () => {
  const longest = texts.map(({ nb }) => nb).filter((sentence) => sentence.length > 330);
  expect(longest).toEqual([]);
});
