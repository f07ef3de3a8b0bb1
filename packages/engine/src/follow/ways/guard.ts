import { isSeen, latestSeen, no, type Truth, unknown, yes } from "../../compile/ask.ts";
import type { Fact } from "../../facts/fact.ts";
import { find } from "../../facts/read-course.ts";
import { isOwn } from "../anchors.ts";
import { dueOnDay } from "../counting.ts";
import { datedDeadline, noLimit } from "../deadline.ts";
import { type Demand, endOf, type Verdict } from "../demand.ts";
import { askOn, type Place } from "../following.ts";
import { makeDemand } from "../make-demand.ts";

function holdsOn(place: Place, day: number, isNow: boolean): Truth {
  return place.of.guard?.holds.test(askOn(place, day, isNow)) ?? yes;
}

function judged(truth: Truth): Verdict {
  return truth === yes ? "met" : truth === unknown ? "undecidable" : "overdue";
}

function verdictBefore(place: Place, entry: Fact): Verdict {
  const then = holdsOn(place, entry.day, false);
  const isMended = then === no && holdsOn(place, place.following.today, true) === yes;
  return isMended ? "met-late" : judged(then);
}

function before(place: Place, entry: Fact): Demand {
  const deadline = datedDeadline(dueOnDay(entry.day, place.following.program.clock), null, null, null);
  const verdict = verdictBefore(place, entry);
  const raised = { occurrence: entry.root, anchor: entry, startDay: entry.day, answer: null };
  return makeDemand(place, { ...raised, deadline, verdict });
}

function waiting(place: Place): Demand {
  const { root, firstDay } = place.scope;
  return makeDemand(place, { occurrence: root, anchor: null, startDay: firstDay, answer: null });
}

/** Something holds before an entry comes: judged on that entry's day, and met late if it is mended afterwards. */
export function guardBefore(place: Place): readonly Demand[] {
  const { of, following } = place;
  const entries = of.guard?.entries ?? null;
  if (entries === null) return [];
  const ask = askOn(place, following.today, false);
  const seen = find(following.facts, entries).filter((fact) => isSeen(ask, entries, fact) && isOwn(place, fact));
  return seen.length > 0 ? seen.map((entry) => before(place, entry)) : [waiting(place)];
}

/** Something holds all the while: judged now, or on the day on which the scope ended. Not asked before the while begins. */
export function guardWhile(place: Place): readonly Demand[] {
  const { of, scope, following } = place;
  const entries = of.guard?.entries ?? null;
  const anchor = entries === null ? scope.opens : latestSeen(askOn(place, following.today, false), entries);
  if (anchor === null) return [entries === null ? waiting(place) : { ...waiting(place), applies: no }];
  const end = endOf(place, anchor);
  const day = end === null ? following.today : Math.min(end.day, following.today);
  const verdict = judged(holdsOn(place, day, end === null));
  const raised = { occurrence: scope.root, anchor, startDay: anchor.day, answer: null };
  return [makeDemand(place, { ...raised, deadline: noLimit, verdict })];
}
