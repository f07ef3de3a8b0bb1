/** What can be wrong with a guideline folder. Closed: one test each in this folder. */
export const guidelineProblemCodes = [
  "not-yaml",
  "wrong-shape",
  "missing",
  "missing-file",
  "missing-translation",
  "unknown-key",
  "unknown-kind",
  "unknown-field",
  "unknown-word",
  "unknown-act",
  "unknown-phase",
  "unknown-source",
  "unknown-row",
  "unknown-unit-value",
  "unknown-placeholder",
  "impossible-duration",
  "impossible-date",
  "duplicate-id",
  "preset-mismatch",
  "link-mismatch",
  "does-not-belong",
] as const;

/** What can be wrong beside it: a guideline that loads and is not ready to be used. Closed: one test each in ../check. */
export const contentProblemCodes = [
  "unknown-element",
  "wrong-entry",
  "other-numbers",
  "no-sentence",
  "danish-is-norwegian",
  "long-text",
  "long-title",
  "title-is-sentence",
  "title-says-done",
  "title-of-another",
  "read-elsewhere",
  "row-carried-and-not",
  "row-unknown",
  "source-unused",
  "stops-unsaid",
  "no-golden-course",
] as const;
/** What can be wrong with a layer. Closed: one test each in layer.test.ts. */
export const layerProblemCodes = [
  "unknown-guideline",
  "unknown-limit",
  "not-comparable",
  "changes-nothing",
  "against-law",
  "cannot-date",
  "contradiction",
] as const;
export type GuidelineProblemCode =
  | (typeof guidelineProblemCodes)[number]
  | (typeof contentProblemCodes)[number]
  | (typeof layerProblemCodes)[number];

/** One thing that keeps a guideline from being followed: where it stands, what is wrong, and the likely fix. English. */
export interface GuidelineProblem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly what: GuidelineProblemCode;
  readonly message: string;
  readonly fix: string;
}

/** A problem as one line for a terminal: `file:line  what is wrong. Likely fix.` */
export function problemLine({ file, line, message, fix }: GuidelineProblem): string {
  return `${file}:${line}  ${message} ${fix}`;
}

/** By file and line; the same problem is told once. */
export function inOrder(problems: readonly GuidelineProblem[]): readonly GuidelineProblem[] {
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...once.values()].toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
