import type { Measure } from "./measure.ts";

/**
 * Of each measure the run in the middle by its value (the lower one of two), with its own `met`. Every run must have
 * measured the same things.
 */
export function mediansOf(runs: readonly (readonly Measure[])[]): readonly Measure[] {
  const [first = []] = runs;
  return first.map(({ name }) => {
    const same = runs.flatMap((run) => run.filter((one) => one.name === name));
    if (same.length !== runs.length) throw new Error(`Not every run measured ${name} once.`);
    const middle = same.toSorted((a, b) => a.value - b.value)[(same.length - 1) >> 1];
    return middle as Measure;
  });
}
