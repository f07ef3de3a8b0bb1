import { startsOf } from "./anchors.ts";
import { type DayText, dayAfter } from "./day-text.ts";
import { answersTo, awaiting, counted, type Demand, keyOf } from "./demand.ts";
import { isAtOrAfter, type Said } from "./said.ts";
import type { Followed, Stretch } from "./world.ts";

/** Walks the days of the course until one brings an answer. */
function firstDone(answers: readonly Said[], from: DayText, today: DayText): Said | null {
  for (let day = from; day <= today; day = dayAfter(day)) {
    const ofDay = answers.find((one) => one.day === day);
    if (ofDay !== undefined) return ofDay;
  }
  return null;
}

/** Obligations, responses and frames: asked once from each start, answered by the first act that counts. */
export function once(followed: Followed, all: readonly Stretch[]): readonly Demand[] {
  const { world } = followed;
  const from = world.said[0]?.day ?? world.today;
  return startsOf(followed, all).map(({ occurrence, anchor }) => {
    const key = keyOf(followed, occurrence);
    const answer = firstDone(answersTo(followed, anchor), from, world.today);
    if (anchor === null) return awaiting(followed, key, answer);
    return counted(followed, key, anchor, { answer });
  });
}

/** Suggestions: as once; where nothing was done, the last word of who was to choose decides. */
export function match(followed: Followed, all: readonly Stretch[]): readonly Demand[] {
  const { world, stretch, element } = followed;
  return once(followed, all).map((demand) => {
    const { anchor, done, key } = demand;
    if (anchor === null || done !== null) return demand;
    const word = world.said
      .filter(
        (one) =>
          one.entry.kind === "match-answered" && one.entry.data.element === `${stretch.guideline.id}/${element.id}`,
      )
      .filter((one) => isAtOrAfter(one, anchor))
      .at(-1);
    if (word === undefined || word.entry.kind !== "match-answered") return demand;
    if (word.entry.data.answer === "accepted") return counted(followed, key, anchor, { answer: word });
    return counted(followed, key, anchor, { answer: word, isDeclined: true });
  });
}
