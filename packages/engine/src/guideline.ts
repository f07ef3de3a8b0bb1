import type { Category, CourseRole, EntryOf, Kind } from "@helhet/course";

/** A sentence or title in the three languages of the interface. */
export interface Text {
  readonly nb: string;
  readonly da: string;
  readonly en: string;
}

/** How binding an element is: law, professional guideline, the unit's own frame, or free. */
export type Force = "must" | "should" | "frame" | "may";
/** How well its source was read. G, M and K never date a deadline; I only where the unit has adopted the edition. */
export type Confidence = "R" | "S" | "C" | "I" | "G" | "M" | "K";
export type Status = "in-force" | "superseded" | "unverified";

/** What a guideline's rule comes from, cited so that a reader can check it. */
export interface Publication {
  readonly publisher: string;
  readonly title: string;
  readonly edition: string;
  readonly section: string;
  readonly url: string | null;
  /** Whose page it was read on, where that is not the publisher: a law on a municipality's page. */
  readonly readOn: string | null;
  readonly confidence: Confidence;
  readonly status: Status;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** What a demand of a person's own comes from: an agreement in the course. */
export interface Agreed {
  readonly title: Text;
  /** The day on which it was written, `YYYY-MM-DD`. */
  readonly agreedOn: string;
  /** The unit that wrote it; null where its author belongs to none. */
  readonly unit: string | null;
  readonly confidence: "R";
}

/** Where a demand comes from. */
export type Source = Publication | Agreed;

/** A fact looked up in the course: entries of these kinds whose data fit. */
export interface Query {
  readonly kinds: readonly Kind[];
  /**
   * Dotted path into data → the words any one of which it must hold (a list field must contain one of them). A path that
   * begins with a kind (`contact-attempt.outcome`) is asked of that kind alone.
   * Two derived fields beside data: `leaves`, the care level that an entry of `care-level-changed` or
   * `enrolment-ended` ended, and `service`, the one that the referral of a `referral-answered` went to.
   */
  readonly where: Readonly<Record<string, readonly (string | number | boolean)[]>>;
  /** Only entries at most this many days before the moment of asking. */
  readonly withinDays: number | null;
  /**
   * Where to look. Absent: the whole course for facts about the person (compile/lasting.ts lists the
   * kinds), the scope alone for what is done within a pathway.
   */
  readonly reach?: "course" | "scope";
}

/** The closed condition language. Three-valued: true, false, or undecided with what is missing. */
export type Condition =
  | { readonly op: "always" }
  | { readonly op: "all" | "any"; readonly of: readonly Condition[] }
  | { readonly op: "not"; readonly of: Condition }
  | { readonly op: "exists"; readonly query: Query }
  | { readonly op: "count"; readonly query: Query; readonly atLeast: number }
  /** Compares a field of the latest matching entry; undecided where `required` and there is none. */
  | {
      readonly op: "latest";
      readonly query: Query;
      readonly field: string;
      readonly is: readonly (string | number | boolean)[] | null;
      readonly atLeast: number | null;
      readonly atMost: number | null;
      readonly required: boolean;
    }
  /** The last value minus the first before it: at least this much more (positive) or less (negative). */
  | { readonly op: "change"; readonly query: Query; readonly field: string; readonly atLeast: number }
  | { readonly op: "setting"; readonly is: "outpatient" | "inpatient" }
  | { readonly op: "age"; readonly under: number | null; readonly atLeast: number | null }
  /** At least so many months since the first matching entry; false while there is none. */
  | { readonly op: "elapsed"; readonly since: Query; readonly months: number }
  /** Something has begun and not ended: no `ended` with the same value of `link` came at or after it. */
  | { readonly op: "ongoing"; readonly query: Query; readonly ended: Query; readonly link: string }
  | { readonly op: "pregnant" };

/** From what moment time is counted. `each` gives one item for every matching entry, `first`/`last` one per pathway. */
export interface Anchor {
  readonly take: "first" | "last" | "each" | "scope-start";
  readonly query: Query | null;
}

/** A length of time in the unit the source gives it in, or the name of a value that the unit sets. */
export type Limit =
  | { readonly unit: "days" | "working-days" | "hours" | "months" | "weeks"; readonly amount: number }
  /** Days after the last day of the month that the anchor's day lies in. */
  | { readonly unit: "days-after-month"; readonly amount: number }
  | { readonly unit: "date-field"; readonly field: string }
  /**
   * The day of the first matching entry at or after the anchor. Until there is one nobody can say that it is late; from the
   * day after the one that the anchor's field `expected` names, nobody can say that it is not.
   */
  | { readonly unit: "day-of"; readonly query: Query; readonly expected: string | null }
  /** Days agreed for this person: a number field of the latest matching entry; undecidable without one. */
  | { readonly unit: "individual"; readonly query: Query; readonly field: string }
  | { readonly unit: "unit-value"; readonly name: string };

/** A limit and when it holds; the first case whose condition is true governs. */
export interface LimitCase {
  readonly when: Condition;
  readonly limit: Limit;
  readonly source: Publication;
}

/** One thing a single entry records: what answers a demand. The closed list stands in guidelines/acts.yaml. */
export interface Act {
  readonly id: string;
  readonly title: Text;
  /** The kind whose form opens, filled in with `preset`. */
  readonly kind: Kind;
  readonly preset: Readonly<Record<string, string | number | boolean>>;
  /** What counts as done: any entry of these. */
  readonly answeredBy: Query;
  /** The data field that must equal the anchor's field for the two to belong together, for instance `offer`. */
  readonly link: string | null;
}

/** A required content of an act: shown as "4 of 9", never a line of its own. */
export interface Part {
  readonly id: string;
  readonly title: Text;
  readonly force: Force;
  /** Satisfied when the act's entry, or the course within the pathway, holds this. */
  readonly holds: Condition;
  readonly source: Publication;
}

/** Why a clock stands still, in the words of the entry that stops it. */
export type StopReason = EntryOf<"clock-stopped">["data"]["reason"];

export type ElementKind = "obligation" | "recurring" | "response" | "offer" | "part" | "match" | "guard" | "frame";

/** One expectation, compiled from the guideline folder. */
export interface Element {
  readonly id: string;
  readonly kind: ElementKind;
  readonly title: Text;
  /** Our own words for what the rule says; placeholders {limit} and {anchor}. */
  readonly rule: Text;
  readonly act: string;
  readonly phase: string | null;
  readonly force: Force;
  /** The course role that carries it; the unit's roster answers where nobody holds it. */
  readonly role: CourseRole;
  readonly when: Condition;
  readonly anchor: Anchor;
  /** Empty: no deadline, open until done. */
  readonly limits: readonly LimitCase[];
  /** Recurring only: count from the last act, or in windows of a fixed grid from the anchor. */
  readonly every: "last-act" | "grid" | null;
  /** Grids only: whether the anchor's day is the first day of the first window, or the last one before it. */
  readonly windowsFrom: "anchor-day" | "day-after";
  /** Recurring: the first interval, when it differs from the following ones. */
  readonly until: Query | null;
  /** How many days before the deadline it is due soon; null gives min(7, a third of the limit). */
  readonly soonDays: number | null;
  /** For which reasons its clock may stand still; null: for any. */
  readonly stops: readonly StopReason[] | null;
  /** What the person may do when the limit is broken; null where no source says. */
  readonly whenBroken: Text | null;
  /** Guards: what must hold, and the entry before or while which it must. */
  readonly guard: { readonly holds: Condition; readonly before: Query | null; readonly while: Query | null } | null;
  /** An answer given before the anchor, inside the pathway, counts too. */
  readonly countsBefore: boolean;
  /** Offers: entries that open the question anew after a refusal. */
  readonly reofferOn: Query | null;
  readonly parts: readonly Part[];
  /** Goes on after its pathway has ended (follow-up, notices); others stop there. */
  readonly outlives: boolean;
  readonly mayBeTailored: boolean;
  readonly categories: readonly Category[];
  readonly source: Publication;
  /** The requirement rows and fact rows it carries, for instance A6, T1. */
  readonly rows: readonly string[];
}

/** An element as it is followed: one of a guideline, or of a person's own plan. */
export type FollowedElement = Omit<Element, "source"> & {
  readonly source: Source;
  /** The practitioner who is named for it, whoever holds the role; a guideline names nobody. */
  readonly named?: string;
};

/** A readable stretch of the pathway; phases may overlap and return. */
export interface Phase {
  readonly id: string;
  readonly title: Text;
  readonly narrative: Text;
  readonly entry: Text;
  readonly exit: Text;
  readonly carriedBy: Text;
  readonly support: Text;
  /** Decides whether the course is in this phase now. */
  readonly begins: Condition;
  readonly ends: Condition;
}

/** A value a unit may set for itself, for instance the number of days for the offer to next of kin. */
export interface UnitValueDefinition {
  readonly name: string;
  readonly title: Text;
  readonly unit: "days";
}

/** What a fact says that no rule here executes, and why not. */
export interface NotExecutable {
  readonly row: string;
  /** What the row is about, for readers; its id is for `rows.yaml`. */
  readonly title: Text;
  readonly why: Text;
}

/** A loaded guideline: content only, checked, immutable. */
export interface Guideline {
  readonly id: string;
  readonly edition: string;
  readonly title: Text;
  readonly summary: Text;
  readonly publisher: string;
  readonly country: "NO" | "DK" | null;
  readonly status: Status;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Law: applies to everyone of `country` without adoption. */
  readonly holdsWithoutAdoption: boolean;
  /** Where it begins and ends in a course; null: the whole course is one scope. */
  readonly scope: { readonly opens: Query; readonly closes: Query; readonly link: string | null } | null;
  readonly phases: readonly Phase[];
  readonly unitValues: readonly UnitValueDefinition[];
  readonly elements: readonly Element[];
  readonly notExecutable: readonly NotExecutable[];
  /** Values that exist in a newer edition which nobody here has read. */
  readonly unread: readonly Text[];
}
