/// <reference path="./glob.d.ts" />
import { type GuidelineFile, type Loaded, loadGuidelines } from "../../load/load-guidelines.ts";
import { problemLine } from "../../load/problem.ts";

const content = import.meta.glob("../../../../../guidelines/**/*.yaml", {
  query: "?raw",
  import: "default",
  eager: true,
});
const facts = import.meta.glob("../../../../../../shared/facts/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});
const ofTests = import.meta.glob("../test-guideline/**/*.yaml", { query: "?raw", import: "default", eager: true });

function relative(files: Readonly<Record<string, string>>, folder: string): readonly GuidelineFile[] {
  return Object.entries(files).map(([path, text]) => ({
    path: path.slice(path.indexOf(folder) + folder.length),
    text,
  }));
}

/** Every file of guidelines/, golden courses included. */
export const contentFiles: readonly GuidelineFile[] = relative(content, "/guidelines/");
/** The shared facts that they were written from, a page each; none where the folder is not beside the repository. */
export const factPages: readonly GuidelineFile[] = relative(facts, "/facts/");
/** The guideline that shows every state and kind, with its golden courses. */
export const testFiles: readonly GuidelineFile[] = relative(ofTests, "/test-guideline/");

/** Loads files that must be right; throws with every problem where they are not. */
export function loaded(files: readonly GuidelineFile[]): Loaded {
  const result = loadGuidelines(files);
  if (!result.ok) throw new Error(result.refusal.map(problemLine).join("\n"));
  return result.value;
}

/** What the product follows, and the test guideline beside it. */
export const product: Loaded = loaded(contentFiles);
export const testGuideline: Loaded = loaded(testFiles);
