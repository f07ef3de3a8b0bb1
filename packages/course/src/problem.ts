/** What can be wrong with what was handed in. Closed: surfaces translate these words. */
export const problemCodes = [
  "not-json",
  "not-an-object",
  "line-too-long",
  "unknown-kind",
  "schema-too-new",
  "unknown-field",
  "missing",
  "not-valid",
  "seq-gap",
  "recorded-not-increasing",
  "id-used-twice",
  "person-returns",
  "amends-unknown",
  "amends-other-kind",
  "amends-other-person",
  "amends-itself",
  "lies-ahead",
  "too-early",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/**
 * One thing that is wrong, where, and how to mend it. `message` and `mend` are English and never
 * repeat what somebody wrote: they may stand in a log.
 */
export interface Problem {
  /** Line in a file, from 1. */
  readonly line?: number;
  /** Where inside the entry, dotted: `data.goals.0.words`; empty for the whole of it. */
  readonly path: string;
  readonly what: ProblemCode;
  readonly message: string;
  readonly mend: string;
}
