import type { EntryOf } from "@helhet/course";
import { find } from "../facts/read-course.ts";
import { type Agreement, liftsDemand, tailoredOf } from "../follow/agreements.ts";
import { mayStop } from "../follow/clock-stops.ts";
import type { Answer, Demand } from "../follow/demand.ts";
import { isVoid } from "../follow/interval-change.ts";
import { isoOf } from "../follow/iso.ts";
import { limitFrom } from "../follow/limits.ts";
import type { Step } from "../reason.ts";
import type { State } from "../standing.ts";
import { judgedDay } from "./judged-day.ts";
import { questionSteps } from "./questions.ts";
import { eachOnce, step, whenTrue } from "./step.ts";

function beginning(demand: Demand): readonly Step[] {
  const { scope } = demand.place;
  const steps: Step[] = [];
  if (scope.isWholeCourse) steps.push(step("whole-course", {}));
  else if (scope.opens !== null) {
    steps.push(step("scope-opened", { kind: scope.opens.entry.kind, at: isoOf(scope.opens.day) }, scope.opens));
  }
  const { anchor } = demand;
  if (anchor !== null && anchor.root !== (scope.isWholeCourse ? null : scope.opens?.root)) {
    steps.push(step("anchor-happened", { kind: anchor.entry.kind, at: whenTrue(anchor, demand) }, anchor));
  }
  return steps;
}

/** What the choice between limits asked, up to the case that was chosen. */
function limitQuestions({ place, startDay, deadline, anchor }: Demand): readonly Step[] {
  if (anchor === null) return [];
  const { limits } = place.of;
  const chosen = deadline.chosen === null ? limits.length - 1 : limits.indexOf(deadline.chosen);
  return limits.slice(0, chosen + 1).flatMap(({ when }) => questionSteps(place, when, startDay));
}

function isInVain(demand: Demand, agreement: Agreement): boolean {
  const { place, startDay, anchor } = demand;
  if (liftsDemand(agreement)) return !place.of.mayRelax;
  if (agreement.entry.kind !== "interval-change" || place.of.way !== "chain" || anchor === null) return false;
  const plain = limitFrom(place, startDay, anchor, place.following.today);
  return isVoid(place, agreement, agreement.entry.data.everyDays, startDay, plain);
}

function agreementSteps(demand: Demand, agreement: Agreement): readonly Step[] {
  const { form, fact, lastDay } = agreement;
  if (form === "addition" || (form === "interval-change" && demand.place.of.way !== "chain")) return [];
  const { force } = demand.place.of.element;
  if (isInVain(demand, agreement)) return [step("tailoring-void", { form, force }, fact)];
  const { validFrom, validTo, reviewOn, alternative } = tailoredOf(agreement);
  const told = step("tailored", { form, from: validFrom, to: validTo, reviewOn, alternative }, fact);
  const isOver = lastDay < demand.place.following.today;
  return isOver ? [told, step("tailoring-over", { at: isoOf(lastDay) }, agreement.endedBy)] : [told];
}

function stopSteps({ place, key, startDay }: Demand): readonly Step[] {
  const steps: Step[] = [];
  for (const { stopped, resumed, names, reason } of place.following.stops) {
    if (!names.includes(key) && !names.includes(place.of.name)) continue;
    if (!mayStop(place.of.element, reason)) {
      steps.push(step("clock-stop-void", { reason, at: isoOf(stopped.day) }, stopped));
      continue;
    }
    steps.push(step("clock-stopped", { reason, at: isoOf(stopped.day) }, stopped));
    if (resumed === null) continue;
    const days = Math.max(0, resumed.day - Math.max(stopped.day, startDay));
    steps.push(step("clock-resumed", { at: isoOf(resumed.day), days }, resumed));
  }
  return steps;
}

function saidStep(fact: Answer["by"], demand: Demand): Step {
  const { entry } = fact;
  const at = whenTrue(fact, demand);
  if (entry.kind === "offer") return step("offer-said", { answer: entry.data.answer, at }, fact);
  if (entry.kind === "match-answered") return step("suggestion-answered", { answer: entry.data.answer, at }, fact);
  return step("answered", { kind: entry.kind, at }, fact);
}

function answerSteps(demand: Demand): readonly Step[] {
  const { answer } = demand;
  if (answer === null) return [];
  const both = answer.timely === answer.by ? [answer.by] : [answer.timely, answer.by];
  return both.map((fact) => saidStep(fact, demand));
}

const broken: readonly State[] = ["overdue", "met-late", "stopped", "exempt"];

/** Why a limit was not kept, where it was not. A reason names the demand, or the element for all that it broke. */
function deviationSteps({ place, key }: Demand, state: State): readonly Step[] {
  const { following, of } = place;
  if (!broken.includes(state)) return [];
  return find(following.facts, following.program.own.deviations)
    .filter(({ entry }) => {
      const { items } = (entry as EntryOf<"deviation-reason">).data;
      return items.includes(key) || items.includes(of.name);
    })
    .map((fact) => step("deviation-explained", { at: isoOf(fact.day) }, fact));
}

function endSteps({ end, place }: Demand): readonly Step[] {
  if (end === null) return [];
  const at = isoOf(end.day);
  if (end.why === "death") return [step("died", { at }, end.fact)];
  if (place.guideline === null) return [step("tailoring-over", { at }, end.fact)];
  return [step("scope-closed", { kind: end.fact.entry.kind, at }, end.fact)];
}

/** What a guard asked of the course, on the day on which it was judged. */
function guardQuestions(demand: Demand): readonly Step[] {
  const { place, anchor } = demand;
  const { guard, way } = place.of;
  if (guard === null || anchor === null) return [];
  return questionSteps(place, guard.holds, way === "guard-before" ? anchor.day : judgedDay(demand));
}

/** What happened that matters to a demand, in the order in which it is told. */
export function happenedSteps(demand: Demand, state: State): readonly Step[] {
  const { place } = demand;
  const agreements = place.following.agreements.get(place.of.name) ?? [];
  return eachOnce([
    ...beginning(demand),
    ...questionSteps(place, place.of.when, judgedDay(demand)),
    ...limitQuestions(demand),
    ...guardQuestions(demand),
    ...agreements.flatMap((agreement) => agreementSteps(demand, agreement)),
    ...stopSteps(demand),
    ...answerSteps(demand),
    ...deviationSteps(demand, state),
    ...endSteps(demand),
  ]);
}
