/** One measured number. `target` is what the house is built for; `met` says whether this run reached it. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target: number | null;
  readonly met: boolean | null;
}

/** What was asked of a run of measurements. */
export interface Measuring {
  /** Also what takes many minutes and much disk. */
  readonly big: boolean;
}
