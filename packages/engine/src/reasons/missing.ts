import { unknown } from "../compile/ask.ts";
import type { Fact } from "../facts/fact.ts";
import { isRange } from "../follow/deadline.ts";
import type { Demand } from "../follow/demand.ts";
import type { Step, StepOf } from "../reason.ts";
import type { State } from "../standing.ts";
import { judgedDay } from "./judged-day.ts";
import { unknownSteps } from "./questions.ts";
import { eachOnce, step } from "./step.ts";

type Unknown = StepOf<"not-known">;

function notKnown(values: Unknown["values"], about: Fact | null = null): Unknown {
  return { code: "not-known", values, entry: about?.entry.id ?? null };
}

function unknownLimits(demand: Demand): readonly Unknown[] {
  const { place, deadline, startDay, anchor } = demand;
  if (deadline.unknown === null || anchor === null) return [];
  const limit = deadline.chosen?.limit;
  if (deadline.unknown === "interval") {
    const individual = limit?.unit === "individual" ? limit : null;
    const kind = individual?.query.kinds[0] ?? null;
    return [notKnown({ what: "interval", kind, field: individual?.field ?? null })];
  }
  if (limit?.unit === "day-of" && deadline.unknown === "end-entry") {
    return [notKnown({ what: "end-entry", kind: limit.query.kinds[0] ?? null, field: null })];
  }
  if (deadline.unknown === "exact-day") {
    return [notKnown({ what: "exact-day", kind: anchor.entry.kind, field: null }, anchor)];
  }
  return place.of.limits.flatMap(({ when }) => unknownSteps(place, when, startDay));
}

function unknownAnswers(demand: Demand): readonly Unknown[] {
  const { place, verdict } = demand;
  const day = judgedDay(demand);
  const when = demand.applies === unknown ? unknownSteps(place, place.of.when, day) : [];
  const { guard, parts } = place.of;
  const held =
    verdict === "undecidable" && guard !== null ? unknownSteps(place, guard.holds, demand.anchor?.day ?? day) : [];
  const contents = place.of.way === "part" ? parts.flatMap(({ holds }) => unknownSteps(place, holds, day)) : [];
  return [...when, ...held, ...contents];
}

/** The facts that nobody knows and that would decide it; each once. */
export function unknownFacts(demand: Demand): readonly Unknown[] {
  return eachOnce([...unknownAnswers(demand), ...unknownLimits(demand)]);
}

const undone: readonly State[] = ["open", "due-soon", "overdue"];

function awaitedSteps(demand: Demand, state: State): readonly Step[] {
  const { act } = demand.place.of.act;
  if (state === "waiting") {
    if (demand.anchor !== null) return [step("answer-awaited", { act: act.title })];
    const { anchor, guard } = demand.place.of;
    return [step("anchor-awaited", { kind: (guard?.entries ?? anchor)?.query.kinds[0] ?? null })];
  }
  return undone.includes(state) && demand.window === null ? [step("act-awaited", { act: act.title })] : [];
}

/** What is not there: facts that would decide, what it waits for, the act itself, and contents of the act. */
export function missingSteps(demand: Demand, state: State): readonly Step[] {
  if (state === "not-applicable") return [];
  const isOpenQuestion = state === "undecidable" || isRange(demand.deadline);
  const isCounting = demand.anchor !== null || demand.answer !== null;
  const isAsked = state !== "stopped" && state !== "exempt" && state !== "declined";
  const absent = demand.place.of.parts.filter(
    ({ part }) => isAsked && isCounting && demand.parts?.missing.includes(part.id),
  );
  return eachOnce([
    ...(isOpenQuestion ? unknownFacts(demand) : []),
    ...awaitedSteps(demand, state),
    ...absent.map(({ part }) => step("part-missing", { part: part.title })),
  ]);
}
