import type { Demand } from "../follow/demand.ts";
import type { TurnsAhead } from "../follow/turns-ahead.ts";
import type { Reason } from "../reason.ts";
import type { State } from "../standing.ts";
import { arithmeticSteps } from "./arithmetic.ts";
import { changeSteps } from "./changes.ts";
import { happenedSteps } from "./happened.ts";
import { missingSteps } from "./missing.ts";
import { ruleSteps } from "./rule.ts";

/** The whole why of a demand, built when asked for. */
export function reasonOf(demand: Demand, state: State, ahead: TurnsAhead): Reason {
  const { deadline, place } = demand;
  return {
    happened: happenedSteps(demand, state),
    rule: ruleSteps(demand, state),
    arithmetic: arithmeticSteps(demand, state),
    missing: missingSteps(demand, state),
    changes: changeSteps(demand, state, ahead),
    source: deadline.chosen?.source ?? place.of.element.source,
  };
}
