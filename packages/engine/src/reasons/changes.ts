import type { Demand } from "../follow/demand.ts";
import type { TurnsAhead } from "../follow/turns-ahead.ts";
import type { Step } from "../reason.ts";
import type { State } from "../standing.ts";
import { judgedDay } from "./judged-day.ts";
import { unknownFacts } from "./missing.ts";
import { unrecorded } from "./questions.ts";
import { eachOnce, momentText, step } from "./step.ts";

/** What time alone will do. Where it cannot be seen to the end, nothing is said of the rest. */
function byTime({ place }: Demand, { turns, isAll }: TurnsAhead): readonly Step[] {
  const { clock } = place.following.program;
  const told = turns.map(({ state, from }) => step("becomes", { state, at: momentText(from, clock) }));
  return told.length === 0 && isAll ? [step("never-by-time", {})] : told;
}

const byOneEntry: readonly string[] = ["obligation", "recurring", "response"];

/** The state that the act gives if it is recorded now; null where what is written in it decides. */
function stateOnceDone({ place: { of } }: Demand, state: State): State | null {
  if (!byOneEntry.includes(of.element.kind)) return null;
  return state === "overdue" ? "met-late" : "met";
}

function byAct(demand: Demand, state: State): readonly Step[] {
  const { act, guard } = demand.place.of;
  const isPast = state === "overdue" && demand.window !== null;
  if (guard !== null || isPast) return [];
  return [step("when-recorded", { act: act.act.title, to: stateOnceDone(demand, state) })];
}

function byAnchor({ place: { of }, anchor }: Demand): readonly Step[] {
  const kind = (of.guard?.entries ?? of.anchor)?.query.kinds[0];
  return anchor === null && kind !== undefined ? [step("when-entered", { kind })] : [];
}

/** What nobody has recorded, and what would make it apply or hold. */
function byRecording(demand: Demand, of: "when" | "guard"): readonly Step[] {
  const { place, anchor } = demand;
  const condition = of === "when" ? place.of.when : place.of.guard?.holds;
  const day = of === "guard" && place.of.way === "guard-before" ? place.following.today : judgedDay(demand);
  if (condition === undefined || (of === "guard" && anchor === null)) return [];
  return unrecorded(place, condition, day).map((asked) => step("if-recorded", asked));
}

function whenKnown(demand: Demand): readonly Step[] {
  return unknownFacts(demand).map(({ values }) => step("when-known", values));
}

function byAgreement({ place }: Demand): readonly Step[] {
  const agreed = place.following.agreements.get(place.of.name) ?? [];
  const { today } = place.following;
  const now = agreed.findLast(({ validFrom, lastDay }) => validFrom <= today && today <= lastDay);
  return now === undefined ? [] : [step("if-agreement-ends", { form: now.form })];
}

function byReopening({ place: { of } }: Demand): readonly Step[] {
  const kind = of.reofferOn?.query.kinds[0];
  return kind === undefined ? [] : [step("when-reopened", { kind })];
}

/** What an entry would do, where that is known. What is done stays done. */
function byEntry(demand: Demand, state: State): readonly Step[] {
  const { end } = demand;
  switch (state) {
    case "met":
    case "met-late":
      return [];
    case "not-applicable":
      return end === null ? byRecording(demand, "when") : [];
    case "declined":
      return end === null ? byReopening(demand) : [];
    case "stopped":
      return end === null && demand.isClockStopped ? [step("when-clock-runs", {})] : [];
    case "exempt":
      return byAgreement(demand);
    case "undecidable":
      return [...whenKnown(demand), ...byAct(demand, state)];
    case "waiting":
      return demand.anchor === null
        ? byAnchor(demand)
        : [step("when-answered", { act: demand.place.of.act.act.title })];
    default:
      return demand.place.of.guard === null ? byAct(demand, state) : byRecording(demand, "guard");
  }
}

/** What changes it next: an entry where one is known that would, and time where time alone does. */
export function changeSteps(demand: Demand, state: State, ahead: TurnsAhead): readonly Step[] {
  return eachOnce([...byEntry(demand, state), ...byTime(demand, ahead)]);
}
