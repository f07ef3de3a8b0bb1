import type { Rank, Telling, WhyNot } from "./answer.ts";

/** Why an element asks for nothing, as one reader may know it: told, or a marked gap that says nothing more. */
export type Answer =
  | { readonly is: "told"; readonly why: WhyNot }
  | { readonly is: "not-open"; readonly guideline: string; readonly edition: string; readonly element: string };

/** What a reader may read of the course. */
export interface Sight {
  readonly mayRead: (entry: string) => boolean;
  /** There is something in the course that the reader may not read. */
  readonly hasHidden: boolean;
}

const ranks: readonly Rank[] = ["not-followed", "no-occasion", "item"];

function chosen(seen: readonly Telling[]): Telling | undefined {
  const best = ranks.findLast((rank) => seen.some((one) => one.rank === rank));
  return seen.findLast((one) => one.rank === best);
}

/**
 * One answer an element that asks for nothing, in the order of the tellings. It follows from what the reader may read and from
 * nothing else: where nothing that may be told is left, the answer is the same whether something hidden decides or nothing is there.
 */
export function throughGate(all: readonly Telling[], { mayRead, hasHidden }: Sight): readonly Answer[] {
  const byElement = Map.groupBy(all, ({ guideline, edition, element }) => `${guideline}@${edition}/${element}`);
  return [...byElement.values()].flatMap((tellings): readonly Answer[] => {
    const seen = tellings.filter(({ facts, restsOnAbsence }) => facts.every(mayRead) && !(restsOnAbsence && hasHidden));
    if (seen.some(({ answer }) => answer === null)) return [];
    const told = chosen(seen)?.answer;
    if (told) return [{ is: "told", why: told }];
    return tellings
      .slice(0, 1)
      .map(({ guideline, edition, element }) => ({ is: "not-open", guideline, edition, element }));
  });
}
