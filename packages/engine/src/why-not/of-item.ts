import type { Demand } from "../follow/demand.ts";
import type { Reason, Step, StepCode } from "../reason.ts";
import { judgedDay } from "../reasons/judged-day.ts";
import { questionSteps } from "../reasons/questions.ts";
import type { Item, State } from "../standing.ts";
import type { WhyNot, WhyNotCode, WhyNotStep } from "./answer.ts";
import { waysToApply } from "./would-apply.ts";

const because: Readonly<Partial<Record<State, WhyNotCode>>> = {
  "not-applicable": "condition-not-true",
  met: "already-answered",
  "met-late": "already-answered",
  declined: "declined",
  exempt: "agreed-otherwise",
  stopped: "nothing-more-asked",
};

/** What only says where it stands, and not why nothing is asked. */
const background: readonly StepCode[] = ["scope-opened", "whole-course", "anchor-happened", "fact-asked", "care-level"];
const outcomes: readonly StepCode[] = [
  "lapsed",
  "in-time",
  "late-by",
  "mended",
  "was-overdue-when-stopped",
  "was-in-time-when-stopped",
];

/** What the condition asked and found, where that is why; else what was done, agreed or waited for. */
function toldOf({ happened, arithmetic, missing }: Reason, demand: Demand, state: State): readonly Step[] {
  const asked = state === "not-applicable" ? questionSteps(demand.place, demand.place.of.when, judgedDay(demand)) : [];
  return [
    ...asked,
    ...happened.filter(({ code }) => !background.includes(code)),
    ...arithmetic.filter(({ code }) => outcomes.includes(code)),
    ...missing.filter(({ code }) => code === "anchor-awaited"),
  ];
}

function waysOf(demand: Demand, state: State): readonly WhyNotStep[] {
  if (state !== "not-applicable" || demand.end !== null) return [];
  return waysToApply(demand.place, judgedDay(demand)).map((parts) => ({ code: "would-apply-if", values: { parts } }));
}

/** Why an item that asks for nothing does so. */
export function whyNotOf(item: Item, demand: Demand): WhyNot {
  const { guideline, edition, element, title, act, phase, kind, force, source, state } = item;
  const reason = item.reasons();
  const code = state === "stopped" && demand.isClockStopped ? "clock-stands" : (because[state] ?? "waits-for-other");
  const would = waysOf(demand, state);
  return {
    ...{ guideline, edition, element, title, act, phase, kind, force, source, state },
    because: { code, values: {} } as WhyNotStep,
    told: toldOf(reason, demand, state),
    would,
    changes: would.length > 0 ? reason.changes.filter(({ code }) => code !== "if-recorded") : reason.changes,
  };
}
