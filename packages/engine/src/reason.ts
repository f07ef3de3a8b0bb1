import type { CareLevel, Kind } from "@helhet/course";
import type { Confidence, Force, Limit, Source, Status, Text } from "./guideline.ts";
import type { State, Tailored } from "./state.ts";

/** A calendar day `YYYY-MM-DD`, or an ISO instant where the rule is in hours or the entry has a clock time. */
type When = string;
/** A counted unit of time; the amount stands beside it. */
export type CountedUnit = Exclude<Limit["unit"], "date-field" | "day-of" | "unit-value" | "individual">;
/** Why an element has no date. */
export type UndatedWhy =
  | "no-limit"
  | "no-case-holds"
  | "unit-value-missing"
  | "date-missing"
  | "entry-awaited"
  | "confidence"
  | "edition-not-adopted";
/** What a rule asked of the facts. */
export type Asked = "exists" | "count" | "latest" | "change" | "setting" | "age" | "pregnant" | "elapsed" | "ongoing";
/** What is not known, so that nothing can be decided. */
export type Unknown = "care-level" | "birth-date" | "field" | "interval" | "exact-day" | "first-entry" | "end-entry";

/** A question that a rule asks of the course. `wanted` lists the words looked for, joined by a comma. */
export type AskedFact = {
  readonly asked: Asked;
  readonly kind: Kind | null;
  readonly field: string | null;
  readonly wanted: string | null;
};

/** The values of every step code: what the catalogues in nb, da and en render. Closed. */
export interface StepValues {
  // happened
  /** The pathway, enrolment or other scope began. `kind` names the entry. */
  "scope-opened": { readonly kind: Kind; readonly at: When };
  "scope-closed": { readonly kind: Kind; readonly at: When };
  /** The guideline follows the whole course; nothing opens it. */
  "whole-course": Record<never, never>;
  /** That from which time is counted. */
  "anchor-happened": { readonly kind: Kind; readonly at: When };
  /** The entry that answered the demand. */
  answered: { readonly kind: Kind; readonly at: When };
  "offer-said": { readonly answer: "offered" | "accepted" | "declined"; readonly at: When };
  "suggestion-answered": { readonly answer: "accepted" | "overridden"; readonly at: When };
  /**
   * A question the rule put to the course, and what it found: `not-recorded` where nobody has written anything that
   * answers it, `no` and `not-known` only where somebody has. `at` is the day of the entry that answers; null without one.
   */
  "fact-asked": AskedFact & {
    readonly answer: "yes" | "no" | "not-known" | "not-recorded";
    readonly at: When | null;
  };
  /** The care level that decided, on the day that decided. */
  "care-level": { readonly level: CareLevel; readonly setting: "outpatient" | "inpatient"; readonly at: When };
  tailored: {
    readonly form: Tailored["form"];
    readonly from: string;
    readonly to: string | null;
    readonly reviewOn: string;
    readonly alternative: string | null;
  };
  /** An agreement that cannot take effect: the law, or an element that may not be tailored, stands undiminished. */
  "tailoring-void": { readonly form: Tailored["form"]; readonly force: Force };
  "tailoring-over": { readonly at: When };
  "clock-stopped": { readonly reason: string; readonly at: When };
  /** A stop that has no effect here: the reason stops no clock of this rule. */
  "clock-stop-void": { readonly reason: string; readonly at: When };
  "clock-resumed": { readonly at: When; readonly days: number };
  /** A reason for the deviation was written. */
  "deviation-explained": { readonly at: When };
  died: { readonly at: When };

  // rule
  /** The rule in our own words; {limit} is `amount` `unit`, {anchor} is `anchor`. */
  "rule-says": {
    readonly rule: Text;
    readonly amount: number | null;
    readonly unit: CountedUnit | null;
    readonly anchor: Kind | null;
  };
  "holds-by-law": Record<never, never>;
  "adopted-edition": { readonly edition: string; readonly status: Status };
  /** What the person may do, now that the limit is broken. */
  "when-broken": { readonly text: Text };
  "agreed-for-person": { readonly title: Text };
  /** Somebody has asked a named person to decide this. */
  "decision-asked": { readonly question: string };
  undated: { readonly why: UndatedWhy; readonly confidence: Confidence | null; readonly name: string | null };
  "unit-value": { readonly name: string; readonly days: number };
  "individual-interval": { readonly days: number; readonly kind: Kind };
  "interval-changed": { readonly days: number };
  /** Two limits could hold; the stricter governs. */
  "stricter-governs": { readonly reason: "pregnancy-known-later" };
  /** The order within the day is unknown and decided nothing against the unit or the person. */
  "same-day-counts": { readonly day: string };
  /** A date without a clock time under a rule in hours: counted from the end of the day. */
  "hours-from-day-end": { readonly day: string };

  // arithmetic
  counted: { readonly from: When; readonly amount: number; readonly unit: CountedUnit; readonly due: When };
  "given-date": { readonly due: string };
  /** The date that an entry expects; the deadline itself is the day of an entry of `kind`, which may come sooner or later. */
  "expected-date": { readonly expected: string; readonly kind: Kind };
  /** The day of the entry that the deadline waited for. */
  "day-of-entry": { readonly due: string; readonly kind: Kind };
  "clamped-to-month-end": { readonly day: string };
  extended: { readonly days: number; readonly due: When };
  "not-before": { readonly day: string };
  "possible-dates": { readonly earliest: When; readonly latest: When };
  "time-left": { readonly amount: number; readonly unit: "days" | "hours" };
  "over-by": { readonly amount: number; readonly unit: "days" | "hours" };
  "late-by": { readonly amount: number; readonly unit: "days" | "hours" };
  "in-time": { readonly due: When };
  /** Of a guard: it was not so on the day, and is so now. */
  mended: { readonly due: When };
  window: { readonly number: number; readonly from: string; readonly to: string };
  "windows-missed": { readonly count: number };
  "was-overdue-when-stopped": { readonly days: number };
  "was-in-time-when-stopped": Record<never, never>;
  /** A possibility that was not used while it stood open; never a breach. */
  lapsed: { readonly at: When };

  // missing
  "not-known": { readonly what: Unknown; readonly kind: Kind | null; readonly field: string | null };
  /** Nothing to count from yet. */
  "anchor-awaited": { readonly kind: Kind | null };
  "answer-awaited": { readonly act: Text };
  "act-awaited": { readonly act: Text };
  "part-missing": { readonly part: Text };

  // changes
  /** By time alone, if no new entry comes. */
  becomes: { readonly state: State; readonly at: When };
  "never-by-time": Record<never, never>;
  /** By recording the act now; `to` is the state that it gives, null where the entry's own words decide that. */
  "when-recorded": { readonly act: Text; readonly to: State | null };
  /** By the person's answer to what was offered. */
  "when-answered": { readonly act: Text };
  /** By the entry that it waits for. */
  "when-entered": { readonly kind: Kind };
  /** By recording what is not known. */
  "when-known": StepValues["not-known"];
  /** It may apply, or hold, if somebody records what nobody has recorded. */
  "if-recorded": AskedFact;
  /** By ending the agreement. */
  "if-agreement-ends": { readonly form: Tailored["form"] };
  /** By letting the clock run again. */
  "when-clock-runs": Record<never, never>;
  /** By an entry that opens the question anew after a refusal. */
  "when-reopened": { readonly kind: Kind };
}

/** A code of the closed set above. */
export type StepCode = keyof StepValues;

/** One step of an explanation: a code with its values, rendered from catalogues in nb, da and en. */
export type StepOf<C extends StepCode> = {
  readonly code: C;
  readonly values: StepValues[C];
  /** The entry the step speaks of, so that a reader can open it. */
  readonly entry: string | null;
};
export type Step = { [C in StepCode]: StepOf<C> }[StepCode];

/** The whole why, in the panel's fixed order. */
export interface Reason {
  readonly happened: readonly Step[];
  readonly rule: readonly Step[];
  readonly arithmetic: readonly Step[];
  readonly missing: readonly Step[];
  readonly changes: readonly Step[];
  readonly source: Source;
}
