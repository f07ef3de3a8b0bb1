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

/** The first trigger after a refusal that was the last word when it came. */
function reopening(triggers: readonly Fact[], entries: readonly Fact[]): Fact | null {
  for (const trigger of triggers) {
    const before = entries.findLast(
      (fact) => fact.day < trigger.day || (fact.day === trigger.day && fact.from < trigger.from),
    );
    if (before !== undefined && saidBy(before) === "declined") return trigger;
  }
  return null;
}

function offersFrom(
  place: Place,
  anchor: Fact | null,
  occurrence: string,
  entries: readonly Fact[],
): readonly Demand[] {
  const startDay = anchor?.day ?? place.scope.firstDay;
  const reopens = reopening(triggersOf(place, anchor), entries);
  const raise = (answer: Answer | null): Demand => makeDemand(place, { occurrence, anchor, startDay, answer });
  if (reopens === null) return [raise(answerIn(entries))];
  const isBefore = (fact: Fact): boolean => !isAtOrAfter(fact, reopens);
  const first = raise(answerIn(entries.filter(isBefore)));
  return [
    first,
    ...offersFrom(
      place,
      reopens,
      reopens.root,
      entries.filter((fact) => !isBefore(fact)),
    ),
  ];
}

/** Something is offered; accepted and declined both answer it. After a refusal a trigger opens the question anew. */
export function offer(place: Place): readonly Demand[] {
  const { today } = place.following;
  if (isEach(place)) {
    return eachAnchor(place).flatMap((anchor) =>
      offersFrom(place, anchor, anchor.root, answersTo(place, anchor, today)),
    );
  }
  const anchor = singleAnchor(place);
  return offersFrom(place, anchor, place.scope.root, answersTo(place, anchor, today));
}
