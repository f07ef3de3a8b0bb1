import { measureAppend } from "./append.bench.ts";
import { measureBoard } from "./board.bench.ts";
import { measureCompare } from "./compare.bench.ts";
import { measureFollow, measureSizes } from "./follow.bench.ts";
import { measureGrowth } from "./growth.bench.ts";
import { measureImport } from "./import.bench.ts";
import { measureLayers } from "./layers.bench.ts";
import type { Measure, Measuring } from "./measure.ts";
import { measureOutcomes } from "./outcomes.bench.ts";
import { measurePeers } from "./peers.bench.ts";
import { measureProgramme } from "./programme.bench.ts";
import { measureScreen } from "./screen.bench.ts";
import { measureService } from "./service.bench.ts";
import { measureSimulate } from "./simulate.bench.ts";
import { measureWorklist } from "./worklist.bench.ts";

/** Something that is measured, by the name it is asked for. */
export interface Collector {
  readonly name: string;
  measure(asked: Measuring): readonly Measure[] | Promise<readonly Measure[]>;
}

/** Everything that `npm run bench` measures, in order. */
export const collectors: readonly Collector[] = [
  { name: "simulate", measure: measureSimulate },
  { name: "follow", measure: measureFollow },
  { name: "sizes", measure: measureSizes },
  { name: "growth", measure: measureGrowth },
  { name: "layers", measure: measureLayers },
  { name: "compare", measure: measureCompare },
  { name: "peers", measure: measurePeers },
  { name: "append", measure: measureAppend },
  { name: "import", measure: measureImport },
  { name: "outcomes", measure: measureOutcomes },
  { name: "service", measure: measureService },
  { name: "board", measure: measureBoard },
  { name: "programme", measure: measureProgramme },
  { name: "worklist", measure: measureWorklist },
  { name: "screen", measure: measureScreen },
];
