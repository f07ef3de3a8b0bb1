import { isSeen } from "../../compile/ask.ts";
import { type Fact, isAtOrAfter } from "../../facts/fact.ts";
import { find } from "../../facts/read-course.ts";
import { eachAnchor, isEach, singleAnchor } from "../anchors.ts";
import { answersTo } from "../answers.ts";
import type { Answer, Demand } from "../demand.ts";
import { askOn, type Place } from "../following.ts";
import { makeDemand } from "../make-demand.ts";

/** What an entry says of the offer. Entries that are no offers have done what was asked. */
function saidBy({ entry }: Fact): Answer["says"] {
  if (entry.kind !== "offer") return "done";
  const { answer } = entry.data;
  return answer === "accepted" ? "done" : answer === "declined" ? "declined" : "awaited";
}

/** The last word counts; whether it was offered in time is judged by the first. */
function answerIn(entries: readonly Fact[]): Answer | null {
  const [first] = entries;
  const last = entries.at(-1);
  return first === undefined || last === undefined ? null : { by: last, timely: first, says: saidBy(last) };
}

function triggersOf(place: Place, anchor: Fact | null): readonly Fact[] {
  const { reofferOn } = place.of;
  if (reofferOn === null) return [];
  const ask = askOn(place, place.following.today, false);
  return find(place.following.facts, reofferOn).filter(
    (fact) => isSeen(ask, reofferOn, fact) && (anchor === null || isAtOrAfter(fact, anchor)),
  );
}

/** The place of the first trigger after a refusal that was the last word when it came; -1 where there is none. */
function reopening(triggers: readonly Fact[], entries: readonly Fact[]): number {
  return triggers.findIndex((trigger) => {
    const before = entries.findLast((fact) => !isAtOrAfter(fact, trigger));
    return before !== undefined && saidBy(before) === "declined";
  });
}

/** An offer from an anchor on, and the offers that triggers made anew after refusals. */
function offersFrom(
  place: Place,
  anchor: Fact | null,
  occurrence: string,
  entries: readonly Fact[],
  triggers: readonly Fact[],
): readonly Demand[] {
  const startDay = anchor?.day ?? place.scope.firstDay;
  const raise = (answer: Answer | null): Demand => makeDemand(place, { occurrence, anchor, startDay, answer });
  const at = reopening(triggers, entries);
  const trigger = triggers[at];
  if (trigger === undefined) return [raise(answerIn(entries))];
  const isAfter = (fact: Fact): boolean => isAtOrAfter(fact, trigger);
  const first = raise(answerIn(entries.filter((fact) => !isAfter(fact))));
  const again = `${place.scope.root}.${trigger.root}`;
  return [first, ...offersFrom(place, trigger, again, entries.filter(isAfter), triggers.slice(at + 1))];
}

/** Something is offered; accepted and declined both answer it. After a refusal a trigger opens the question anew. */
export function offer(place: Place): readonly Demand[] {
  const { today } = place.following;
  if (isEach(place)) {
    return eachAnchor(place).flatMap((anchor) =>
      offersFrom(place, anchor, anchor.root, answersTo(place, anchor, today), triggersOf(place, anchor)),
    );
  }
  const anchor = singleAnchor(place);
  return offersFrom(place, anchor, place.scope.root, answersTo(place, anchor, today), triggersOf(place, anchor));
}
