import type { Category, CourseRole } from "@helhet/course";
import type { ElementKind, Force, Source, Text } from "./guideline.ts";
import type { Reason } from "./reason.ts";
import { type State, states, type Tailored } from "./state.ts";

export { type State, states, type Tailored };

/** From `from` (epoch ms) on the item is in `state`, until the next one, if no new entry comes. */
export interface Interval {
  readonly from: number;
  /** Exclusive; null where nothing known ends it. */
  readonly to: number | null;
  readonly state: State;
  /** Whether the item is work for a list: overdue, undecidable, awaiting somebody's answer, or due within seven days. */
  readonly line: boolean;
}

/** One expectation of one guideline toward one person. */
export interface Item {
  /** Stable over time and recomputation: `guideline/element/occurrence`. */
  readonly key: string;
  readonly act: string;
  /** What the act belongs to where entries of one act are told apart, for instance one coercion decision; else null. */
  readonly belongsTo: string | null;
  readonly guideline: string;
  readonly edition: string;
  readonly element: string;
  readonly phase: string | null;
  readonly kind: ElementKind;
  readonly force: Force;
  readonly title: Text;
  readonly state: State;
  /** The entry time is counted from, and its day; null while it has not happened. */
  readonly anchor: { readonly entry: string; readonly day: string } | null;
  /** Last permitted day (`YYYY-MM-DD`) or instant (ISO, where the rule is in hours), inclusive; null: no deadline. */
  readonly dueAt: string | null;
  /** Day or instant on which it was answered, and by which entry. */
  readonly metAt: string | null;
  readonly metBy: string | null;
  /** The window of a fixed grid that the item stands for, days inclusive; null for all others. */
  readonly window: { readonly number: number; readonly from: string; readonly to: string } | null;
  /** All stretches from the moment asked about, inside the horizon of the standing. */
  readonly intervals: readonly Interval[];
  readonly role: CourseRole;
  /** The practitioner who is named for it, whoever holds the role; null where nobody is. */
  readonly named: string | null;
  /** The unit whose enrolment or pathway it belongs to; null for the whole course. */
  readonly unit: string | null;
  readonly parts: { readonly held: readonly string[]; readonly missing: readonly string[] } | null;
  readonly tailored: Tailored | null;
  /** The entries the item rests on. */
  readonly facts: readonly string[];
  /** The union of those entries' categories and controllers: whoever may not read all gets no item. */
  readonly categories: readonly Category[];
  readonly controllers: readonly string[];
  readonly source: Source;
  /** The next instant (ISO) at which time alone changes the state; null: none is known. Worked out only when asked for. */
  changesAt(): string | null;
  /** Built only when asked for. */
  reasons(): Reason;
}

/** What one act asks of one person: every demand it answers, the tightest open deadline governing. */
export interface Line {
  /** `act` and what it belongs to; stable. */
  readonly key: string;
  readonly act: string;
  readonly items: readonly Item[];
  readonly governing: Item;
  readonly state: State;
  readonly dueAt: string | null;
}

/** For every expectation: its state, its deadline and why, at one instant. */
export interface Standing {
  readonly person: string;
  /** The instant asked about, ISO. */
  readonly at: string;
  /** Until this instant (ISO) time alone is foreseen here; then follow again. Null: for ever. */
  readonly horizon: string | null;
  readonly items: readonly Item[];
  /** Phases the course is in now, by guideline. */
  readonly phases: readonly { readonly guideline: string; readonly phase: string }[];
}
