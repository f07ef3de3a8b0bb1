import type { Demand } from "../follow/demand.ts";
import type { Reason } from "../reason.ts";
import type { Interval } from "../standing.ts";

/** The whole why of a demand, built when asked for. */
export function reasonOf(demand: Demand, _intervals: readonly Interval[]): Reason {
  return { happened: [], rule: [], arithmetic: [], missing: [], changes: [], source: demand.place.of.element.source };
}
