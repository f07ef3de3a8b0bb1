/**
 * The eleven states, in the order of precedence when several hold (the first that is true shows):
 * see docs/reference/states.md for the table with its reasons and tests.
 */
export const states = [
  "not-applicable",
  "met",
  "met-late",
  "declined",
  "stopped",
  "exempt",
  "undecidable",
  "waiting",
  "overdue",
  "due-soon",
  "open",
] as const;
export type State = (typeof states)[number];

/** What was agreed for this person: shown as a tag, never instead of a state. */
export interface Tailored {
  readonly form: "exemption" | "substitution" | "addition" | "interval-change";
  readonly entry: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly reviewOn: string;
  readonly alternative: string | null;
}
