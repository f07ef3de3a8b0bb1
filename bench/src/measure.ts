/** One measured number. `target` is what the house is built for; `met` says whether this run reached it. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target: number | null;
  readonly met: boolean | null;
  /** Of two things measured in one run, so that a slow machine slows both: which way is better. Only these can be called a regression. */
  readonly ratio?: "more" | "less";
}

/** What was asked of a run of measurements. */
export interface Measuring {
  /** Also what takes many minutes and much disk. */
  readonly big: boolean;
}
