import { measureAppend } from "./append.bench.ts";
import { measureFollow } from "./follow.bench.ts";
import type { Measure } from "./measure.ts";
import { measureSimulate } from "./simulate.bench.ts";
import { measureWorklist } from "./worklist.bench.ts";

/** Something that is measured, by the name it is asked for. */
export interface Collector {
  readonly name: string;
  measure(): Promise<readonly Measure[]>;
}

/** Everything that `npm run bench` measures, in order. */
export const collectors: readonly Collector[] = [
  { name: "simulate", measure: measureSimulate },
  { name: "follow", measure: measureFollow },
  { name: "append", measure: measureAppend },
  { name: "worklist", measure: measureWorklist },
];
