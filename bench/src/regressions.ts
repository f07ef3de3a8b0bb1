import type { Measure } from "./measure.ts";

/** A same-run ratio that has become worse than noise explains: every value of now, and of before. */
export interface Regression {
  readonly name: string;
  readonly now: readonly number[];
  readonly before: readonly number[];
}

type Runs = readonly (readonly Measure[])[];

/**
 * The ratios whose best run of now is worse than the worst run of before by more than the runs of before differ among themselves, or by
 * more than a twentieth where they hardly differ. Ratios that were not measured before cannot have become worse.
 */
export function regressionsIn(now: Runs, before: Runs): readonly Regression[] {
  return (now[0] ?? []).flatMap(({ name, ratio }): readonly Regression[] => {
    const was = valuesOf(before, name);
    if (ratio === undefined || was.length === 0) return [];
    const is = valuesOf(now, name);
    const noise = Math.max(Math.max(...was) - Math.min(...was), Math.abs(was[0] ?? 0) / 20);
    const isWorse =
      ratio === "more" ? Math.max(...is) < Math.min(...was) - noise : Math.min(...is) > Math.max(...was) + noise;
    return isWorse ? [{ name, now: is, before: was }] : [];
  });
}

function valuesOf(runs: Runs, name: string): readonly number[] {
  return runs.flatMap((run) => run.filter((one) => one.name === name).map(({ value }) => value));
}
