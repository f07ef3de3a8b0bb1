import { isSeen } from "../../compile/ask.ts";
import { type Fact, isAtOrAfter } from "../../facts/fact.ts";
import { find } from "../../facts/read-course.ts";
import { singleAnchor } from "../anchors.ts";
import { actsUntil, done } from "../answers.ts";
import { type Demand, type End, endOf } from "../demand.ts";
import { askOn, type Place } from "../following.ts";
import { makeDemand } from "../make-demand.ts";

/** What stops the repetition: the first such entry at or after the anchor, before anything else ends it. */
export function untilOf(place: Place, anchor: Fact): End | null {
  const { of, following } = place;
  const end = endOf(place, anchor);
  if (of.until === null) return end;
  const ask = askOn(place, following.today, false);
  for (const fact of find(following.facts, of.until)) {
    if (!isSeen(ask, of.until, fact) || !isAtOrAfter(fact, anchor)) continue;
    return end !== null && end.day <= fact.day ? end : { day: fact.day, fact, why: "until" };
  }
  return end;
}

/** Whether an act ends the interval that `start` began. Several on one day count as one, except under rules in hours. */
function endsInterval(act: Fact, start: Fact, isFirst: boolean, isInHours: boolean): boolean {
  if (act.root === start.root) return false;
  if (act.day > start.day) return true;
  if (act.day < start.day) return false;
  if (isInHours && act.exact && start.exact) return act.from > start.from;
  return isFirst && act.entry.kind !== start.entry.kind && isAtOrAfter(act, start);
}

/** Again within T of the last act: each interval is an item, begun by the anchor or by the act before. */
export function chain(place: Place): readonly Demand[] {
  const { scope, following, of } = place;
  const anchor = singleAnchor(place);
  if (anchor === null) {
    return [makeDemand(place, { occurrence: scope.root, anchor, startDay: scope.firstDay, answer: null })];
  }
  const end = untilOf(place, anchor);
  const acts = actsUntil(place, anchor, Math.min(following.today, end?.day ?? following.today));
  const isInHours = of.limits.some(({ limit }) => limit.unit === "hours");
  const demands: Demand[] = [];
  let start = anchor;
  let occurrence = scope.root;
  for (const act of acts) {
    if (!endsInterval(act, start, start === anchor, isInHours)) continue;
    demands.push(interval(place, occurrence, start, act, end));
    start = act;
    occurrence = `${scope.root}.${act.root}`;
  }
  demands.push(interval(place, occurrence, start, null, end));
  return demands;
}

function interval(place: Place, occurrence: string, start: Fact, act: Fact | null, end: End | null): Demand {
  const answer = act === null ? null : done(act);
  return makeDemand(place, { occurrence, anchor: start, startDay: start.day, answer, end });
}
