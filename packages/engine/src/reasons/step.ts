import type { Day, ZoneClock } from "@helhet/course";
import type { Fact } from "../facts/fact.ts";
import type { Demand } from "../follow/demand.ts";
import { isoOf, isoOfInstant } from "../follow/iso.ts";
import type { Step, StepCode, StepValues } from "../reason.ts";

/** A step with the values that its code asks for, about an entry or none. */
export function step<C extends StepCode>(code: C, values: StepValues[C], about: Fact | null = null): Step {
  return { code, values, entry: about?.entry.id ?? null } as Step;
}

/** Whether the demand is counted in hours, so that clock times matter to a reader. */
export function isInHours({ deadline: { earliest } }: Demand): boolean {
  return earliest !== null && !Number.isNaN(earliest.instant);
}

/** When an entry was true: its day, or the instant where the rule is in hours and a clock time is known. */
export function whenTrue(fact: Fact, demand: Demand): string {
  const { clock } = demand.place.following.program;
  return isInHours(demand) && fact.exact ? isoOfInstant(fact.from, clock) : isoOf(fact.day);
}

/** A moment for a reader: the day that begins then, else the instant. */
export function momentText(ms: number, clock: ZoneClock): string {
  const day: Day = clock.dayAt(ms);
  return clock.startOfDay(day) === ms ? isoOf(day) : isoOfInstant(ms, clock);
}

/** The same steps without repetitions: two rules may ask the same. */
export function eachOnce<S extends Step>(steps: readonly S[]): readonly S[] {
  return [...new Map(steps.map((one) => [JSON.stringify(one), one])).values()];
}
