import { kindDefinitions } from "@helhet/course";
import { describe, expect, test } from "vitest";
import { hasOwnWords } from "../explain/asked.ts";
import { type ExplainedSection, explain } from "../explain/explain.ts";
import { catalogueOf } from "../explain/say.ts";
import { numbersTold } from "../explain/testing/numbers-told.ts";
import { type Item, states } from "../standing.ts";
import { pairs } from "./testing/told-pairs.ts";

const languages = ["nb", "da", "en"] as const;
const audiences = ["staff", "person"] as const;
const reading = { today: "2026-06-01" };

type Told = readonly ExplainedSection[];
const sentencesOf = (told: Told): readonly string[] =>
  told.flatMap(({ sentences }) => sentences.map(({ text }) => text));

/** What the same reason must say alike in every language: which parts, about which entries, with which numbers and days. */
function factsIn(told: Told): unknown {
  return told.map(({ section, sentences }) => ({
    section,
    entries: sentences.map(({ entry }) => entry),
    numbers: sentences.map(({ text }) => numbersTold(text)),
  }));
}

/** The words of the code: a reader must never meet one. "Check-in", "check-up" and "follow-up" are English too. */
const codeWords = [...states, ...kindDefinitions.map(({ kind }) => kind)].filter(
  (word) => word.includes("-") && !["check-in", "check-up", "follow-up"].includes(word),
);
const isBroken = (text: string): boolean =>
  text.trim() === "" ||
  /[{}]|undefined|null|NaN|\[object|\s{2}|\.\.$/.test(text) ||
  !/[.?]$/.test(text) ||
  codeWords.some((word) => text.includes(word));

/** What is wrong with a reason in its three languages; empty where nothing is. */
function faultsOf(item: Item, audience: (typeof audiences)[number]): readonly string[] {
  const reason = item.reasons();
  const told = languages.map((language) => explain(reason, language, audience, reading).sections);
  const [nb, ...others] = told.map((one) => JSON.stringify(factsIn(one)));
  const titles = (one: Told): readonly string[] => one.map(({ section }) => section);
  const wanted = ["happened", "rule", "source"];
  return [
    ...(others.every((other) => other === nb) ? [] : ["the languages tell different facts"]),
    ...wanted
      .filter((part) => !told.every((one) => titles(one).includes(part)))
      .map((part) => `says nothing of ${part}`),
    ...told.flatMap(sentencesOf).filter(isBroken),
    ...(new Set(told.map((one) => sentencesOf(one).join(" "))).size === languages.length
      ? []
      : ["two languages are one"]),
  ];
}

describe.each([...new Set(pairs.map(({ guideline }) => guideline))])("%s", (guideline) => {
  const own = pairs.filter((pair) => pair.guideline === guideline);
  test(`${own.length} elements × states are each told in nb, da and en, to staff and to the person`, () => {
    const faults = own.flatMap(({ name, item }) =>
      item === null
        ? [`${name}: no golden course shows it`]
        : audiences.flatMap((audience) => faultsOf(item, audience).map((fault) => `${name} to ${audience}: ${fault}`)),
    );
    expect(faults).toEqual([]);
  });
});

test("every question that a guideline of the product asks has words of its own in each language", () => {
  const asked = pairs
    .filter(({ guideline }) => guideline !== "test-states")
    .flatMap(({ item }) => item?.reasons() ?? [])
    .flatMap(({ happened, changes }) => [...happened, ...changes])
    .flatMap((step) => (step.code === "fact-asked" || step.code === "if-recorded" ? [step.values] : []));
  expect(asked.length).toBeGreaterThan(100);
  for (const language of languages)
    expect(asked.filter((values) => !hasOwnWords(catalogueOf(language), values))).toEqual([]);
});

function toldIn(item: Item, language: (typeof languages)[number]): string {
  const { sections } = explain(item.reasons(), language, "staff", reading);
  const parts = sections.filter(({ section }) => section !== "source");
  return parts.map(({ title, sentences }) => `${title}: ${sentences.map(({ text }) => text).join(" ")}`).join("\n");
}

const byKindAndState = new Map(
  pairs
    .toReversed()
    .flatMap(({ kindAndState, name, item }) => (item === null ? [] : [[kindAndState, { name, item }] as const])),
);
const kinds = [...new Set([...byKindAndState.keys()].map((one) => one.split(" ")[0] ?? ""))].toSorted();

/** Kept in golden/told for reading. Who changes a sentence reads it there in all three languages, and updates it with `vitest -u`. */
describe(`the ${byKindAndState.size} kinds of element × reachable state`, () => {
  test("are all there are", () => {
    const all = new Set(pairs.map(({ kindAndState }) => kindAndState));
    expect([...all].filter((one) => !byKindAndState.has(one))).toEqual([]);
  });

  test.each(kinds)("%s reads in the three languages as it was read and kept", async (kind) => {
    const shown = states.flatMap((state) => {
      const found = byKindAndState.get(`${kind} ${state}`);
      if (found === undefined) return [];
      const texts = languages.map((language) => `### ${language}\n\n${toldIn(found.item, language)}\n`);
      return [`## ${state}\n\n${found.name}\n\n${texts.join("\n")}`];
    });
    await expect(`# ${kind}\n\n${shown.join("\n")}`).toMatchFileSnapshot(`told/${kind}.md`);
  });
});
