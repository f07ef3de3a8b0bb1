import { type Start, startsOf } from "./anchors.ts";
import { answersTo, awaiting, counted, type Demand, keyOf } from "./demand.ts";
import { isAtOrAfter, type Said } from "./said.ts";
import { type Followed, found, type Stretch } from "./world.ts";

type Word = "accepted" | "declined" | "offered";

function wordOf({ entry }: Said): Word {
  return entry.kind === "offer" ? entry.data.answer : "accepted";
}

function offer(followed: Followed, occurrence: string, anchor: Said | null, words: readonly Said[]): Demand {
  const key = keyOf(followed, occurrence);
  const first = words[0] ?? null;
  const last = words.at(-1) ?? null;
  const word = last === null ? null : wordOf(last);
  const said = {
    done: last,
    timing: first,
    isDeclined: word === "declined",
    isAwaited: word === "offered",
  };
  if (anchor === null) return { ...awaiting(followed, key), ...said };
  return counted(followed, key, anchor, { answer: word === "offered" ? null : last, ...said });
}

/** What opens the question anew after each no: walked through in order, each beginning a demand of its own. */
function reopened(followed: Followed, occurrence: string, anchor: Said | null): readonly Demand[] {
  const { reofferOn } = followed.element;
  const words = answersTo(followed, anchor);
  const triggers =
    reofferOn === null ? [] : found(followed, reofferOn).filter((one) => anchor === null || isAtOrAfter(one, anchor));
  const demands: Demand[] = [];
  let start: Start = { occurrence, anchor };
  let left = words;
  for (const trigger of triggers) {
    const before = left.filter((word) => !isAtOrAfter(word, trigger));
    const last = before.at(-1);
    if (last === undefined || wordOf(last) !== "declined") continue;
    demands.push(offer(followed, start.occurrence, start.anchor, before));
    left = left.filter((word) => isAtOrAfter(word, trigger));
    start = { occurrence: `${occurrence}.${trigger.root}`, anchor: trigger };
  }
  return [...demands, offer(followed, start.occurrence, start.anchor, left)];
}

/** Offers: accepted and declined both answer; the last word counts, the first decides whether it was in time. */
export function offers(followed: Followed, all: readonly Stretch[]): readonly Demand[] {
  return startsOf(followed, all).flatMap(({ occurrence, anchor }) => reopened(followed, occurrence, anchor));
}
