import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Kind, kindDefinitions } from "@helhet/course";
import { expect, test } from "vitest";
import { root } from "./run.ts";
import { trackedFiles } from "./tracked-files.ts";

/** Of the five files of docs/recipes-entry-kind.md, those that hold all kinds. */
const ofAllKinds = [
  "docs/reference/course.schema.json",
  "docs/reference/kinds.md",
  "packages/engine/src/explain/catalogue/kinds.ts",
];
/** And those that hold the kinds of one story. */
const ofStory = (story: string): readonly string[] => [
  `packages/words/src/catalogue/${story}.ts`,
  `packages/course/src/kinds/${story}.ts`,
];

const texts = trackedFiles(["packages", "apps", "guidelines", "e2e", "bench", "soak", "scripts", "docs"])
  .filter((file) => /\.(ts|tsx|mjs|yaml|md|json|jsonl)$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));

/** The files that name a kind: by its word, or by the constant that declares it. */
function filesThatName(kind: Kind): ReadonlySet<string> {
  const constant = kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const named = new RegExp(`(?<![\\w-])${kind}(?![\\w-])|\\b${constant}\\b`);
  return new Set(texts.filter(({ text }) => named.test(text)).map(({ file }) => file));
}

const named = new Map(kindDefinitions.map(({ kind }) => [kind, filesThatName(kind)]));
const storyOf = (kind: Kind): string => {
  const declared = texts.find(
    ({ file, text }) => file.startsWith("packages/course/src/kinds/") && text.includes(`kind: "${kind}"`),
  );
  return /([^/]+)\.ts$/.exec(declared?.file ?? "")?.[1] ?? "";
};

test.each([...named])("a %s stands in the five files of the recipe", (kind, files) => {
  expect([...ofAllKinds, ...ofStory(storyOf(kind))].filter((file) => !files.has(file))).toEqual([]);
});

test("no sixth file must name every kind", () => {
  const needed = texts.map(({ file }) => file).filter((file) => [...named.values()].every((files) => files.has(file)));
  expect(needed.toSorted()).toEqual(ofAllKinds);
});
