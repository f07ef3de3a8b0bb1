import { expect, test } from "vitest";
import type { Guideline, Text } from "../guideline.ts";
import { product, testGuideline } from "./testing/content.ts";

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

/** Every title of a guideline with what it names: an element, or a content that several acts may share. */
function named({ elements }: Guideline): readonly { readonly title: Text; readonly what: string }[] {
  return elements.flatMap(({ id, title, parts }) => [
    { title, what: id },
    ...parts.map((part) => ({ title: part.title, what: `${part.id} ${JSON.stringify(part.holds)}` })),
  ]);
}

test.each([...product.guidelines, ...testGuideline.guidelines])(
  "$id: a title names its thing in at most forty characters, and nothing else in its guideline has it",
  (guideline) => {
    const titles = named(guideline);
    const wrong = (["nb", "da", "en"] as const).flatMap((language) => {
      const first = new Map<string, string>();
      return titles.filter(({ title: { [language]: told }, what }) => {
        if (!first.has(told)) first.set(told, what);
        return told.length > 40 || /[.?]$/.test(told) || first.get(told) !== what;
      });
    });
    expect(titles.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  },
);

test("a title names what is asked for and does not say that it is done: it stands beside a state", () => {
  const done = {
    nb: /\b(er|har|finnes|var)\b/i,
    da: /\b(er|har|findes|var)\b/i,
    en: /\b(is|are|has|have|was|there)\b/i,
  };
  const wrong = product.guidelines.flatMap((guideline) =>
    named(guideline).filter(({ title }) => done.nb.test(title.nb) || done.da.test(title.da) || done.en.test(title.en)),
  );
  expect(wrong.map(({ title }) => title.nb)).toEqual([]);
});

test("texts are short enough to be read standing", () => {
  const longest = texts.map(({ nb }) => nb).filter((sentence) => sentence.length > 330);
  expect(longest).toEqual([]);
});
