import type { ZoneClock } from "@helhet/course";
import type { Demand } from "../follow/demand.ts";
import type { Reason, Step } from "../reason.ts";
import type { Interval } from "../standing.ts";
import { arithmeticSteps } from "./arithmetic.ts";
import { happenedSteps } from "./happened.ts";
import { missingSteps } from "./missing.ts";
import { ruleSteps } from "./rule.ts";
import { momentText, step } from "./step.ts";

/** What time alone will do. */
function changeSteps(intervals: readonly Interval[], clock: ZoneClock): readonly Step[] {
  const steps: Step[] = [];
  let before = intervals[0]?.state;
  for (const { state, from } of intervals) {
    if (state !== before) steps.push(step("becomes", { state, at: momentText(from, clock) }));
    before = state;
  }
  const to = intervals.at(-1)?.to ?? null;
  if (to !== null) steps.push(step("judged-again", { at: momentText(to, clock) }));
  return steps.length === 0 ? [step("never-by-time", {})] : steps;
}

/** The whole why of a demand, built when asked for. */
export function reasonOf(demand: Demand, intervals: readonly Interval[]): Reason {
  const { place, deadline } = demand;
  const state = intervals[0]?.state ?? "open";
  return {
    happened: happenedSteps(demand),
    rule: ruleSteps(demand),
    arithmetic: arithmeticSteps(demand, state),
    missing: missingSteps(demand, state),
    changes: changeSteps(intervals, place.following.program.clock),
    source: deadline.chosen?.source ?? place.of.element.source,
  };
}
