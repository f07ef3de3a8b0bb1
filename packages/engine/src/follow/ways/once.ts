import { eachAnchor, isEach, singleAnchor } from "../anchors.ts";
import { firstAnswer } from "../answers.ts";
import type { Demand } from "../demand.ts";
import type { Place } from "../following.ts";
import { makeDemand } from "../make-demand.ts";

/** Obligations, responses and frames without an interval: one act for each anchor. */
export function once(place: Place): readonly Demand[] {
  const { scope } = place;
  if (isEach(place)) {
    return eachAnchor(place).map((anchor) =>
      makeDemand(place, {
        occurrence: anchor.root,
        anchor,
        startDay: anchor.day,
        answer: firstAnswer(place, anchor),
      }),
    );
  }
  const anchor = singleAnchor(place);
  const answer = firstAnswer(place, anchor);
  return [makeDemand(place, { occurrence: scope.root, anchor, startDay: anchor?.day ?? scope.firstDay, answer })];
}
