import type { CourseForStanding, PersonCard } from "@helhet/record";
import { type Caller, principalOf, type Working } from "../caller.ts";
import { changesUnder, hidesSomething, itemsOf, type SeenChange } from "../changes-seen.ts";
import type { House } from "../house.ts";
import { moveDrafts } from "../movable-person.ts";
import { nameOf } from "../persons.ts";
import { severalAtOnce } from "../several-at-once.ts";
import type { Books, RulesSideBySide } from "./side-by-side.ts";

/** Somebody for whom something would be otherwise. */
export interface PersonAffected {
  readonly person: string;
  readonly name: string;
  /** On the programme's first day, or now where that is today. */
  readonly changes: readonly SeenChange[];
  /** What would be otherwise if their running course were moved under the new rules then: a decision of its own. */
  readonly ifMoved: readonly SeenChange[];
  readonly hasHidden: boolean;
}

/** Under which rules, and when, courses are compared. */
export interface Looking extends Books {
  readonly rules: readonly RulesSideBySide[];
  readonly from: string;
  readonly at: number;
}

/** For whom of the unit something would be otherwise, each course followed with and without, through the gate. */
export async function affected(
  house: House,
  caller: Caller,
  working: Working,
  looking: Looking,
): Promise<{ readonly persons: readonly PersonAffected[]; readonly looked: number }> {
  // Words alone change nobody's standing: no course is opened for them.
  if (looking.rules.length === 0) return { persons: [], looked: 0 };
  const cards = await house.record.persons.listed(principalOf(caller), working.unit.id);
  const looked = await severalAtOnce(cards, async (card) => {
    const read = await house.record.courseForStanding(principalOf(caller), card.person);
    return read.ok ? { one: await affectedOne(house, caller, working.unit.id, card, read.value, looking) } : null;
  });
  const read = looked.filter((one) => one !== null);
  return { persons: read.flatMap(({ one }) => one ?? []), looked: read.length };
}

async function affectedOne(
  house: House,
  caller: Caller,
  unit: string,
  card: PersonCard,
  read: CourseForStanding,
  { now, after, rules, from, at }: Looking,
): Promise<PersonAffected | null> {
  const { course } = read;
  const programs = { before: now.programFor(course), after: after.programFor(course) };
  const follows = itemsOf(programs.before, course, at);
  const touched = rules.filter(({ guideline }) =>
    follows.some((item) => item.guideline === guideline && item.unit === unit),
  );
  if (touched.length === 0) return null;
  const drafts = [];
  for (const { guideline, edition } of touched) {
    const target = { unit, guideline, edition, person: card.person, move: card.person, words: "-" };
    const made = await moveDrafts(house, caller, target);
    if (made.ok) drafts.push(...made.value.map((one) => ({ ...one, effective: { date: from } })));
  }
  const changes = changesUnder(programs, read, [], at);
  const ifMoved = changesUnder(programs, read, drafts, at);
  if (changes.length === 0 && ifMoved.length === 0) return null;
  return { person: card.person, name: nameOf(card), changes, ifMoved, hasHidden: hidesSomething(read) };
}
