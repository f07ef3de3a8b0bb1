import { describe, expect, test } from "vitest";
import { explain } from "../explain/explain.ts";
import { numbersTold } from "../explain/testing/numbers-told.ts";
import type { Item } from "../standing.ts";
import { product, testGuideline } from "./testing/content.ts";
import { followGolden } from "./testing/follow-golden.ts";
import { goldenCases, goldenTestCases } from "./testing/golden-courses.ts";

const languages = ["nb", "da", "en"] as const;

/** One item of every guideline, element kind and state that any golden course shows. */
function examples(): readonly (readonly [string, Item])[] {
  const found = new Map<string, Item>();
  const all = [
    ...goldenCases.flatMap((golden) => followGolden(golden, product)),
    ...goldenTestCases.flatMap((golden) => followGolden(golden, testGuideline)),
  ];
  for (const { items } of all)
    for (const item of items) found.set(`${item.guideline} ${item.kind} ${item.state}`, item);
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

describe.each(["staff", "person"] as const)("to %s the three languages tell the same facts", (audience) => {
  test.each(examples())("%s", (_, item) => {
    const reason = item.reasons();
    const told = languages.map((language) => explain(reason, language, audience, { today: "2026-06-01" }));
    const [nb, da, en] = told.map(({ sections }) =>
      sections.map(({ section, sentences }) => ({
        section,
        entries: sentences.map(({ entry }) => entry),
        numbers: sentences.map(({ text }) => numbersTold(text)),
      })),
    );
    expect(da).toEqual(nb);
    expect(en).toEqual(nb);
    const texts = told.flatMap(({ sections }) =>
      sections.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
    );
    expect(texts.filter((text) => /[{}]|undefined|null|NaN|\s{2}|\.\.$/.test(text))).toEqual([]);
  });
});

test("every question that a guideline asks has words of its own", () => {
  const steps = examples().flatMap(([, item]) => item.reasons().happened);
  const asked = steps.filter(({ code }) => code === "fact-asked");
  expect(asked.length).toBeGreaterThan(0);
  for (const language of languages) {
    const generic = { nb: "ført inn?", da: "skrevet ind?", en: "been recorded?" }[language];
    const texts = examples()
      .filter(([name]) => !name.startsWith("test-states"))
      .flatMap(([, item]) => explain(item.reasons(), language, "staff").sections)
      .flatMap(({ sentences }) => sentences.map(({ text }) => text));
    expect(texts.filter((text) => text.includes(generic))).toEqual([]);
  }
});
