import type { Draft } from "@helhet/course";
import { asWritten, type Item } from "@helhet/engine";
import type { CourseForStanding, PersonCard } from "@helhet/record";
import { type Caller, principalOf, type Working } from "../caller.ts";
import { changesShown, hidesSomething, itemsOf, type SeenChange } from "../changes-seen.ts";
import { coursesInTurn } from "../courses-in-turn.ts";
import type { House } from "../house.ts";
import { moveDrafts } from "../movable-person.ts";
import { nameOf } from "../persons.ts";
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
  const moves = await movesTo(house, caller, working.unit.id, looking, cards[0]);
  const looked = await coursesInTurn(house, caller, cards, (card, read) =>
    affectedOne(working.unit.id, card, read, looking, moves),
  );
  return { persons: looked.filter((one) => one !== null), looked: looked.length };
}

/** What would be written to move a course to each guideline whose rules differ; the same for everybody but for whose course it is. */
type Moves = ReadonlyMap<string, readonly Draft[]>;

async function movesTo(
  house: House,
  caller: Caller,
  unit: string,
  { rules, from }: Looking,
  card: PersonCard | undefined,
): Promise<Moves> {
  const moves = new Map<string, readonly Draft[]>();
  if (card === undefined) return moves;
  const { person } = card;
  for (const { guideline, edition } of rules) {
    const made = await moveDrafts(house, caller, { unit, guideline, edition, person, move: person, words: "-" });
    if (made.ok)
      moves.set(
        guideline,
        made.value.map((one) => ({ ...one, effective: { date: from } })),
      );
  }
  return moves;
}

function affectedOne(
  unit: string,
  { person, ...card }: PersonCard,
  read: CourseForStanding,
  { now, after, rules, at }: Looking,
  moves: Moves,
): PersonAffected | null {
  const { course } = read;
  const before = itemsOf(now.programFor(course), course, at);
  const touched = rules.filter(({ guideline }) =>
    before.some((item) => item.guideline === guideline && item.unit === unit),
  );
  if (touched.length === 0) return null;
  const program = after.programFor(course);
  const drafts = touched.flatMap(({ guideline }) => moves.get(guideline) ?? []).map((one) => ({ ...one, person }));
  const items = itemsOf(program, course, at);
  const changes = changesShown(before, items, read, { isSetAside: setAside(rules, items) });
  const moved = drafts.length === 0 ? items : itemsOf(program, asWritten(course, drafts, at), at);
  const ifMoved = changesShown(before, moved, read, { drafts, isSetAside: setAside(rules, moved) });
  if (changes.length === 0 && ifMoved.length === 0) return null;
  return { person, name: nameOf({ person, ...card }), changes, ifMoved, hasHidden: hidesSomething(read) };
}

/** What is gone because the unit's rules set it aside, and not because it rests on something that is not shown. */
function setAside(rules: Looking["rules"], after: readonly Item[]): (before: Item) => boolean {
  const left = new Set(after.map(({ key }) => key));
  const silenced = new Set(
    rules.flatMap((one) =>
      one.after.flatMap(({ change, element }) => (change === "silenced" ? [`${one.guideline} ${element}`] : [])),
    ),
  );
  return ({ key, guideline, element }) => !left.has(key) && silenced.has(`${guideline} ${element}`);
}
