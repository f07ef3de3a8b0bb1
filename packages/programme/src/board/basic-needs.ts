import { dayIn, type Entry, type EntryOf, whenOf, zoneClock } from "@helhet/course";
import type { BasicNeeds, BoardPerson } from "./board.ts";

type CheckIn = EntryOf<"check-in">;
const nothing: BasicNeeds = { slept: null, ate: null, contact: null };

/** What staff have seen on a day of how somebody sleeps, eats and is with others: of each the last word. */
export function needsOn(
  inEffect: readonly Entry[],
  day: string,
  viewer: string,
): Pick<BoardPerson, "needs" | "myCheck"> {
  const seen = inEffect.filter((one): one is Entry & CheckIn => isSeenOn(one, day)).toSorted((a, b) => a.seq - b.seq);
  const mine = seen.findLast(({ author }) => author.type === "practitioner" && author.id === viewer);
  return {
    needs: Object.assign({}, nothing, ...seen.map(answered)) as BasicNeeds,
    myCheck: mine === undefined ? null : { entry: mine.id, answers: { ...nothing, ...answered(mine) } },
  };
}

function isSeenOn(one: Entry, day: string): boolean {
  if (one.kind !== "check-in" || one.author.type !== "practitioner") return false;
  return dayIn(one.zone, whenOf(one.effective, zoneClock(one.zone)).from) === day;
}

function answered({ data: { slept, ate, contact } }: CheckIn): Partial<BasicNeeds> {
  return {
    ...(slept === undefined ? {} : { slept }),
    ...(ate === undefined ? {} : { ate }),
    ...(contact === undefined ? {} : { contact }),
  };
}
