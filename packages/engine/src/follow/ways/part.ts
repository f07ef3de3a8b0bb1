import type { Day } from "@helhet/course";
import { no, type Truth, unknown, yes } from "../../compile/ask.ts";
import type { Fact } from "../../facts/fact.ts";
import { singleAnchor } from "../anchors.ts";
import { actsUntil, done } from "../answers.ts";
import { type Answer, type Demand, endOf } from "../demand.ts";
import { askOn, type Place } from "../following.ts";
import { makeDemand } from "../make-demand.ts";
import { once } from "./once.ts";

/** Whether all of it was held at the end of a day. */
function heldOn(place: Place, day: Day, isNow: boolean): Truth {
  let held: Truth = yes;
  for (const { holds } of place.of.parts) {
    const truth = holds.test(askOn(place, day, isNow));
    if (truth === no) held = no;
    else if (truth === unknown && held === yes) held = unknown;
  }
  return held;
}

/** The act since which it has been held without a break: later versions count only if they still hold it. */
function heldSince(place: Place, acts: readonly Fact[]): Answer | null {
  let since: Fact | null = null;
  for (const act of acts.toReversed()) {
    if (heldOn(place, act.day, false) !== yes) break;
    since = act;
  }
  const by = since ?? acts.at(-1) ?? place.following.ask.used.at(-1) ?? place.scope.opens;
  return by === null ? null : done(by);
}

/** The plan, or another act, contains something: asked of its newest version. */
export function part(place: Place): readonly Demand[] {
  if (place.of.parts.length === 0) return once(place);
  const { scope, following } = place;
  const anchor = singleAnchor(place);
  const end = endOf(place, anchor);
  const day = end === null ? following.today : Math.min(end.day, following.today);
  const held = heldOn(place, day, end === null);
  const answer = held === yes ? heldSince(place, actsUntil(place, null, day)) : null;
  const startDay = anchor?.day ?? scope.firstDay;
  const demand = makeDemand(place, { occurrence: scope.root, anchor, startDay, answer });
  return [held === unknown && demand.applies === yes ? { ...demand, applies: unknown } : demand];
}
