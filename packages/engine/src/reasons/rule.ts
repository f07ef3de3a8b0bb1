import type { Demand } from "../follow/demand.ts";
import { isoOf } from "../follow/iso.ts";
import { askedGuideline } from "../follow/personal-texts.ts";
import type { Step, StepValues } from "../reason.ts";
import type { State } from "../standing.ts";
import { isInHours, step } from "./step.ts";

/** What is counted; where nothing is yet, the only limit there is. */
function lengthOf({ place, deadline: { amount, unit } }: Demand): Pick<StepValues["rule-says"], "amount" | "unit"> {
  const [only, ...others] = place.of.limits;
  if (amount !== null || only === undefined || others.length > 0 || !("amount" in only.limit)) return { amount, unit };
  return { amount: only.limit.amount, unit: only.limit.unit };
}

function saysStep(demand: Demand): Step {
  const { place } = demand;
  const { element, anchor } = place.of;
  if (place.of.guideline === askedGuideline) return step("decision-asked", { question: element.title.nb });
  if (place.guideline === null) return step("agreed-for-person", { title: element.title });
  const from = element.anchor.take === "scope-start" ? place.scope.opens?.entry.kind : anchor?.query.kinds[0];
  return step("rule-says", {
    rule: element.rule,
    ...lengthOf(demand),
    anchor: from ?? null,
  });
}

function bindingSteps({ place: { guideline, isAdopted } }: Demand): readonly Step[] {
  if (guideline === null) return [];
  const { edition, status } = guideline.guideline;
  const law = guideline.isLaw ? [step("holds-by-law", {})] : [];
  return isAdopted && !(guideline.isLaw && status === "in-force")
    ? [...law, step("adopted-edition", { edition, status })]
    : law;
}

const awaitsAct: readonly State[] = ["open", "due-soon", "overdue", "undecidable", "waiting"];

/** Why there is no date, as long as somebody waits for one: what is done, declined or set aside needs none. */
function undatedSteps({ deadline: { chosen, undated }, place: { of } }: Demand, state: State): readonly Step[] {
  if (undated === null || !awaitsAct.includes(state)) return [];
  if (undated === "no-limit" && (state !== "open" || of.way.startsWith("guard"))) return [];
  const confidence = undated === "confidence" ? (chosen?.source.confidence ?? null) : null;
  const name = chosen?.limit.unit === "unit-value" ? chosen.limit.name : null;
  return [step("undated", { why: undated, confidence, name })];
}

function limitSteps(demand: Demand, state: State): readonly Step[] {
  const { chosen, undated, amount, changedBy } = demand.deadline;
  const limit = chosen?.limit;
  if (undated !== null) return undatedSteps(demand, state);
  if (changedBy !== null) return [step("interval-changed", { days: amount ?? 0 }, changedBy.fact)];
  if (limit?.unit === "unit-value" && amount !== null) return [step("unit-value", { name: limit.name, days: amount })];
  const kind = limit?.unit === "individual" ? limit.query.kinds[0] : undefined;
  return kind !== undefined && amount !== null ? [step("individual-interval", { days: amount, kind })] : [];
}

/** What the person may do once the limit is broken, where a source says. */
function brokenSteps({ place: { of } }: Demand, state: State): readonly Step[] {
  const { whenBroken } = of.element;
  const isBroken = state === "overdue" || state === "met-late";
  return isBroken && whenBroken !== null ? [step("when-broken", { text: whenBroken })] : [];
}

/** Where the order within a day was not known, it decided nothing against anyone: said where the order matters. */
function sameDaySteps({ anchor, answer, place }: Demand): readonly Step[] {
  const isOrdered = !place.of.element.countsBefore || place.of.way === "chain";
  if (!isOrdered || anchor === null || answer === null || answer.by.root === anchor.root) return [];
  const isUndecided = answer.by.day === anchor.day && !(answer.by.exact && anchor.exact);
  return isUndecided ? [step("same-day-counts", { day: isoOf(anchor.day) })] : [];
}

/** The rule that was applied, and the conventions that bore on it. */
export function ruleSteps(demand: Demand, state: State): readonly Step[] {
  const { anchor, deadline, startDay } = demand;
  const countsFromEnd = isInHours(demand) && anchor !== null && !anchor.exact;
  return [
    saysStep(demand),
    ...bindingSteps(demand),
    ...limitSteps(demand, state),
    ...(deadline.isStricter ? [step("stricter-governs", { reason: "pregnancy-known-later" })] : []),
    ...sameDaySteps(demand),
    ...brokenSteps(demand, state),
    ...(countsFromEnd ? [step("hours-from-day-end", { day: isoOf(startDay) })] : []),
  ];
}
