import type { Rule } from "../rule/rule.ts";
import type { Weeks } from "../word/word.ts";

/** What an outcome is about. */
export type OutcomeFamily = "abstinence" | "reduction" | "relapse" | "drop-out";

/**
 * Where the published rule says something that must not be shown as if it were known of a person.
 * - `untested-looks-perfect`: without any screen in these weeks the figure is the best there is.
 * - `unreached-looks-abstinent`: a course that never came to these weeks is called abstinent in them.
 * - `never-seen-time`: where nothing was seen, the time is the last window's, not the length of the course.
 * - `own-penalties`: the publishers' program repeats a word shorter than its 15 penalties; here the penalties are cut.
 * Source: CTN-0094 data set, SPEC.md section 6; the second follows from its section 4, where no weeks have a share of 0.
 */
export type Caution =
  | { readonly kind: "untested-looks-perfect"; readonly weeks: Weeks }
  | { readonly kind: "unreached-looks-abstinent"; readonly weeks: Weeks }
  | { readonly kind: "never-seen-time" }
  | { readonly kind: "own-penalties" };

/** A published outcome as data. */
export interface Outcome {
  /** The publishers' name of the column: kind, first author, year. */
  readonly column: string;
  readonly family: OutcomeFamily;
  /** First author or trial, and year, of the paper or report that used it. */
  readonly paper: string;
  readonly rule: Rule;
  readonly cautions: readonly Caution[];
}

/** Where the rules of all outcomes were read: the data set's own specification, checked against its oracle. */
export const outcomeSource = {
  publisher: "CTN-0094 / CTNote 0.1.3",
  title: "Sixty-two published treatment outcomes on weekly urine words",
  section: "SPEC.md sections 4 and 5",
} as const;
