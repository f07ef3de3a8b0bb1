import type { CourseForStanding, PersonCard } from "@helhet/record";
import { type Caller, principalOf } from "./caller.ts";
import type { House } from "./house.ts";
import { severalAtOnce } from "./several-at-once.ts";

/** So many courses are read with one question, and followed before others are let in: some tens of milliseconds. */
const inOne = 16;

/**
 * Does the same for each of many persons' courses, and answers in their order. Whoever may not be read is left out. Each is logged as
 * looked at.
 */
export async function coursesInTurn<Answer>(
  { record }: House,
  caller: Caller,
  cards: readonly PersonCard[],
  work: (card: PersonCard, read: CourseForStanding) => Answer | Promise<Answer>,
): Promise<readonly Answer[]> {
  const groups = Array.from({ length: Math.ceil(cards.length / inOne) }, (_, at) =>
    cards.slice(at * inOne, (at + 1) * inOne),
  );
  const answers = await severalAtOnce(groups, async (group) => {
    const persons = group.map(({ person }) => person);
    const read = await record.coursesForStanding(principalOf(caller), persons);
    const byPerson = new Map(group.map((card) => [card.person, card]));
    const begun = read.flatMap((one) => {
      const card = byPerson.get(one.course.person);
      return card === undefined ? [] : [work(card, one)];
    });
    return await Promise.all(begun);
  });
  return answers.flat();
}
