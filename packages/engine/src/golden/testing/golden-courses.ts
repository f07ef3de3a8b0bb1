import type { GuidelineFile } from "../../load/load-guidelines.ts";
import type { GoldenCase } from "../golden-case.ts";
import { goldenCasesIn } from "../read-golden.ts";
import { contentFiles, testFiles } from "./content.ts";

function casesIn(files: readonly GuidelineFile[]): readonly GoldenCase[] {
  return files.filter(({ path }) => path.includes("/golden/")).flatMap(goldenCasesIn);
}

/** The golden courses of the guidelines that the product follows. */
export const goldenCases: readonly GoldenCase[] = casesIn(contentFiles);
/** Those of the guideline that shows every state and kind. */
export const goldenTestCases: readonly GoldenCase[] = casesIn(testFiles);
