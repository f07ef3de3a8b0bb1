import type { DataOf, Kind } from "@helhet/course";

/** A day that is counted from the origin, or from the anchor of a phase (1 for the first). */
export interface CountedDay {
  readonly from: "origin" | number;
  readonly days: number;
}

/**
 * How days of one kind of course become weekly words: data, versioned, with its source. The origin is the day somebody came
 * in (in a trial: consented); an anchor opens a phase (in a trial: a draw).
 */
export interface WeeklyDefinition {
  readonly id: string;
  readonly edition: string;
  readonly source: { readonly publisher: string; readonly title: string; readonly section: string };
  /**
   * Which entries of a course are the origin (the first) and the anchors: of `randomised` draw 1, draw 2 …, of another kind
   * the first, the second …; and which specimens are read.
   */
  readonly entries: {
    readonly origin: Kind;
    readonly anchors: Kind;
    readonly specimens: readonly DataOf<"test-result">["specimen"][];
  };
  /** How many anchors open a phase; further ones are not read. */
  readonly phases: number;
  /** The days that are read, both inclusive. The last is the first of these whose anchor is there. */
  readonly reads: { readonly first: CountedDay; readonly last: readonly CountedDay[] };
  /** How many days after its anchor week 1 begins; `unanchored`: after the origin, where the first anchor never came. */
  readonly weekOneBegins: { readonly anchored: number; readonly unanchored: number };
  /** Which classes of a screen count as use, by the arm that was drawn; `otherwise` for every other arm and for none. */
  readonly counts: {
    readonly byArm: Readonly<Record<string, readonly string[]>>;
    readonly otherwise: readonly string[];
  };
  /** A day attended without such a class shows no use. `anchored`: only for those whose first anchor came. */
  readonly attendedIsClean: "anchored" | "always";
}
