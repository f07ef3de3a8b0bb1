/** A checked national number. Never put one in a URL, a log or a message. Sex is never read from it. */
export interface NationalNumber {
  readonly country: "NO" | "DK";
  readonly type: "birth-number" | "d-number" | "h-number" | "cpr";
  /** Digits only. */
  readonly digits: string;
  /** Birth day as the number has it, `YYYY-MM-DD`; null where it says none. */
  readonly born: string | null;
  /** From a synthetic series: belongs to nobody. */
  readonly test: boolean;
  /** Means the same person everywhere. Local auxiliary numbers may collide and never join two courses. */
  readonly joins: boolean;
}

/** Why a text is no national number here. Never carries the text. */
export type NumberProblem =
  | "not-digits"
  | "wrong-length"
  | "no-such-day"
  | "no-such-century"
  | "wrong-control-digits"
  /** A synthetic number where only real ones are allowed. */
  | "test-number-not-allowed";

/** What may be read. `today` (`YYYY-MM-DD`) chooses among rules that change with time; without it the present ones. */
export interface NumberReading {
  readonly testData: boolean;
  readonly today?: string;
}
