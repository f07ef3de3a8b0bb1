import type { Unit } from "./organisation.ts";

/** True for units where people spend their days together: their staff have a day board. */
export function hasDayBoard({ kind, careLevels }: Pick<Unit, "kind" | "careLevels">): boolean {
  return kind === "inpatient" || kind === "day" || careLevels.includes("day") || careLevels.includes("inpatient");
}
