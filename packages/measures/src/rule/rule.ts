import type { Weights } from "../word/count.ts";
import type { Window } from "../word/first-window.ts";
import type { Scale } from "../word/weigh.ts";
import type { WeekSymbol, Weeks, Word } from "../word/word.ts";

/** One step of reading a word anew. The steps of a rule are taken in order. */
export type Step =
  | { readonly replace: WeekSymbol; readonly by: WeekSymbol }
  | { readonly leaveOut: WeekSymbol }
  | { readonly weeks: Weeks }
  | { readonly until: "last-seen" }
  | { readonly schedule: Word }
  | { readonly carryForwardOver: WeekSymbol }
  | { readonly fill: "by-mode" | "between" };

/** A number read off a word. */
export type Figure =
  | { readonly share: Weights }
  | { readonly count: Weights }
  | { readonly take: "length" | "last-seen" }
  | { readonly longestWithout: WeekSymbol }
  | { readonly weighed: Scale };

/** A number: a figure of the word as its steps read it, or made of others. */
export type Quantity =
  | ({ readonly read: readonly Step[] } & Figure)
  | { readonly constant: number }
  | { readonly from: Quantity; readonly subtract: Quantity }
  | { readonly when: Condition; readonly gives: Quantity; readonly otherwise: Quantity };

/** Something that a word fulfils or not. `holds` is one of these stretches, as it stands; `is` the whole word, likewise. */
export type Condition =
  | { readonly read: readonly Step[]; readonly holds: Word }
  | { readonly read: readonly Step[]; readonly is: readonly Word[] }
  | { readonly quantity: Quantity; readonly atLeast: number }
  | { readonly quantity: Quantity; readonly atMost: number }
  | { readonly all: readonly Condition[] };

/** A window looked for from a week on, in the word as its steps read it. */
export interface Watch {
  readonly read: readonly { readonly replace: WeekSymbol; readonly by: WeekSymbol }[];
  /** The first week that counts, from 1. */
  readonly fromWeek: number;
  readonly window: Window;
}

/** How a value is read off a word: a number, yes or no, or when and whether something was first seen. */
export type Rule =
  | { readonly quantity: Quantity }
  | { readonly condition: Condition }
  | { readonly watch: Watch; readonly tell: "time" | "event" };
