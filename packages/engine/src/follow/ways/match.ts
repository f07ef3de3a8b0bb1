import type { EntryOf } from "@helhet/course";
import { isSeen } from "../../compile/ask.ts";
import { type Fact, isAtOrAfter } from "../../facts/fact.ts";
import { find } from "../../facts/read-course.ts";
import { eachAnchor, isEach, singleAnchor } from "../anchors.ts";
import { firstAnswer } from "../answers.ts";
import type { Answer, Demand } from "../demand.ts";
import { askOn, type Place } from "../following.ts";
import { makeDemand } from "../make-demand.ts";

/** The last answer to this suggestion at or after the anchor. */
function choiceOf(place: Place, anchor: Fact | null): Answer | null {
  if (anchor === null) return null;
  const lookup = place.following.program.own.matchAnswers;
  const ask = askOn(place, place.following.today, false);
  const chosen = find(place.following.facts, lookup).findLast((fact) => {
    const isThis = (fact.entry as EntryOf<"match-answered">).data.element === place.of.name;
    return isThis && isSeen(ask, lookup, fact) && isAtOrAfter(fact, anchor);
  });
  if (chosen === undefined) return null;
  const { answer } = (chosen.entry as EntryOf<"match-answered">).data;
  return { by: chosen, timely: chosen, says: answer === "accepted" ? "done" : "declined" };
}

/** Facts suggest something: answered by doing it, by accepting it, or by choosing otherwise with a reason. */
export function match(place: Place): readonly Demand[] {
  const { scope } = place;
  const anchors = isEach(place) ? eachAnchor(place) : [singleAnchor(place)];
  return anchors.map((anchor) => {
    const answer = firstAnswer(place, anchor) ?? choiceOf(place, anchor);
    const occurrence = isEach(place) && anchor !== null ? anchor.root : scope.root;
    return makeDemand(place, { occurrence, anchor, startDay: anchor?.day ?? scope.firstDay, answer });
  });
}
