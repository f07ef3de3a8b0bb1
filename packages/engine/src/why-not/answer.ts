import type { ElementKind, Force, Source, Text } from "../guideline.ts";
import type { AskedFact, Step } from "../reason.ts";
import type { State } from "../standing.ts";

/** A part of a condition, and whether it would have to be so or not so. */
export interface WantedPart {
  readonly asked: AskedFact;
  readonly isSo: boolean;
}

/** Why an element asks for nothing now, and what would make it: what the catalogue in nb, da and en renders. Closed. */
export interface WhyNotValues {
  // The guideline is not followed here
  "other-country": Record<never, never>;
  "not-adopted": { readonly edition: string };
  /** Adopted from a day after that on which this began; running courses keep what they began under. */
  "adopted-later": { readonly edition: string; readonly from: string; readonly began: string };
  "adopted-until": { readonly edition: string; readonly to: string; readonly began: string };
  "another-edition": { readonly edition: string; readonly other: string };
  "law-not-valid": { readonly began: string };
  /** A layer over the guideline has taken it away here. */
  silenced: { readonly author: string; readonly from: string };
  // It is followed, and nothing has raised the question
  "not-begun": { readonly asked: AskedFact };
  "no-occasion": { readonly asked: AskedFact };
  // The question is raised
  "condition-not-true": Record<never, never>;
  "already-answered": Record<never, never>;
  declined: Record<never, never>;
  "agreed-otherwise": Record<never, never>;
  "nothing-more-asked": Record<never, never>;
  "clock-stands": Record<never, never>;
  "waits-for-other": Record<never, never>;
  // What would change it
  "if-adopted": { readonly edition: string };
  "if-begun": { readonly asked: AskedFact };
  "would-apply-if": { readonly parts: readonly WantedPart[] };
}

export type WhyNotCode = keyof WhyNotValues;
export type WhyNotStep = { [C in WhyNotCode]: { readonly code: C; readonly values: WhyNotValues[C] } }[WhyNotCode];

/** Why one element asks nothing of one person now. */
export interface WhyNot {
  readonly guideline: string;
  readonly edition: string;
  readonly element: string;
  readonly title: Text;
  readonly act: string;
  readonly phase: string | null;
  readonly kind: ElementKind;
  readonly force: Force;
  readonly source: Source;
  /** The state of the item that tells it; null where there is no item. */
  readonly state: State | null;
  readonly because: WhyNotStep;
  /** What was asked and found, what was done or agreed, and what it waits for. */
  readonly told: readonly Step[];
  /** What would change it: by the rule's own questions, and by entries or time as the item's reason has it. */
  readonly would: readonly WhyNotStep[];
  readonly changes: readonly Step[];
}

/** How sure a telling is to be the right one, where several scopes tell different things: the greatest wins. */
export type Rank = "not-followed" | "no-occasion" | "item";

/** What one scope or item of an element says. Several may stand beside each other; `throughGate` chooses. */
export interface Telling {
  /** Stable: the item's key, else the element with the scope. */
  readonly key: string;
  readonly rank: Rank;
  /** Null where the element asks for something here. */
  readonly answer: WhyNot | null;
  readonly guideline: string;
  readonly edition: string;
  readonly element: string;
  /** The entries that it rests on. */
  readonly facts: readonly string[];
  /** It says that something is not there: only whoever sees the whole course may be told so. */
  readonly restsOnAbsence: boolean;
}
