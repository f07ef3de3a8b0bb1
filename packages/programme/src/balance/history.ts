/** What balance and figures are counted from: one person's stays in a unit and what happened there, without who. Days `YYYY-MM-DD`. */
export interface CountedPerson {
  readonly stays: readonly { readonly from: string; readonly to: string | null }[];
  readonly tailoring: readonly CountedTailoring[];
  readonly deadlines: readonly CountedDeadline[];
  readonly decisions: readonly { readonly answer: "yes" | "no" | "otherwise"; readonly on: string }[];
}

/** Something agreed for one person. `to` is the last day on which it holds, null while open. */
export interface CountedTailoring {
  readonly form: "exemption" | "substitution" | "interval-change";
  /** `guideline/element`. */
  readonly element: string;
  readonly reason: string;
  readonly from: string;
  readonly to: string | null;
  readonly hasAlternative: boolean;
  readonly reviewOn: string | null;
  /** Decided by whoever looks. */
  readonly byYou: boolean;
}

/** A time limit that was kept or broken. */
export interface CountedDeadline {
  readonly element: string;
  readonly due: string;
  readonly isBroken: boolean;
  readonly hasReason: boolean;
}
