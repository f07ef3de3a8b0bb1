import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { contentFiles, factPages } from "./testing/content.ts";
import { factsIn, isClaimed } from "./testing/facts.ts";

declare const console: { readonly log: (text: string) => void };

/** What the rows call each file of facts. */
const names = new Map([
  ["norway.md", "norway"],
  ["denmark-europe.md", "denmark"],
  ["instruments.md", "instruments"],
  ["identifiers-and-emergency.md", "numbers"],
]);
const isThere = factPages.length > 0;

const { rows } = parse(contentFiles.find(({ path }) => path === "rows.yaml")?.text ?? "") as {
  readonly rows: readonly { readonly id: string; readonly facts?: readonly string[] }[];
};
const claims = rows.flatMap(({ facts = [] }) => facts);

describe("what the facts are read as", () => {
  const page = `# Facts\nNot a fact.\n## 1. Time\n| # | days |\n|---|---|\n| **T4** | 42 |\n| T4b | – |\n\nA rule\nin words.\n- Another`;

  test("each row of a table, each paragraph and each point of a list, by where it stands", () => {
    expect(factsIn("norway", page)).toEqual(["norway 1. T4", "norway 1. T4b", "norway 1. A rule", "norway 1. Another"]);
  });

  test("a row claims what begins as it says, up to the end of a word, or the whole section", () => {
    const claimed = (claim: string) => factsIn("norway", page).filter((fact) => isClaimed(fact, [claim]));
    expect(claimed("norway 1. T4")).toEqual(["norway 1. T4"]);
    expect(claimed("norway 1.")).toHaveLength(4);
    expect(claimed("norway 1. Another rule")).toEqual([]);
  });
});

describe.runIf(isThere)("the facts and the rows", () => {
  const facts = factPages.flatMap(({ path, text }) => factsIn(names.get(path) ?? path, text));

  test("every fact stands in a row of guidelines/rows.yaml", () => {
    expect(facts.length).toBeGreaterThan(450);
    expect(facts.filter((fact) => !isClaimed(fact, claims))).toEqual([]);
  });

  test("no row speaks of a fact that is not there", () => {
    expect(claims.filter((claim) => !facts.some((fact) => isClaimed(fact, [claim])))).toEqual([]);
  });
});

test.runIf(!isThere)("the facts themselves are not here", () => {
  console.log("The rows were not held against the facts: ../shared/facts is missing.");
  expect(claims.length).toBeGreaterThan(200);
});
