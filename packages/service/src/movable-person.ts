import {
  type Course,
  type Draft,
  dayIn,
  dayOfMoment,
  type EntryOf,
  entriesInEffect,
  ok,
  type Result,
  uuidV8,
} from "@helhet/course";
import type { CourseForStanding, PersonCard } from "@helhet/record";
import { type Caller, type Working, workingAs } from "./caller.ts";
import { changesOf, hidesSomething, itemsOf, type SeenChange } from "./changes-seen.ts";
import type { NewEntry } from "./draft-of.ts";
import { draftsFor } from "./drafts-for.ts";
import type { House } from "./house.ts";
import { nameOf } from "./persons.ts";
import { mayNot, type Refusal } from "./refusal.ts";

/** Which edition, with the layers of today, running courses of a unit would be moved to. */
export interface MoveTarget {
  readonly unit: string;
  readonly guideline: string;
  readonly edition: string;
}

/** One person whose course follows the guideline in the unit, and what a move would change for them. */
export interface MovablePerson {
  readonly person: string;
  readonly name: string;
  readonly version: number;
  /** What they follow now. */
  readonly edition: string;
  /** The last move in this guideline, which can be undone; null where there is none. */
  readonly moved: { readonly move: string; readonly on: string } | null;
  readonly changes: readonly SeenChange[];
  readonly hasHidden: boolean;
}

/** The entry of a move in one course: the same for the same move, so that it can be found and taken back. */
export function moveEntry(id: string, person: string): string {
  return uuidV8("edition-moved", `${id} ${person}`);
}

/** When something is written by the server itself: the unit's day, and the instant. */
export type Written = Pick<NewEntry, "effective" | "authored">;

/** Today, in the unit's zone, written now. */
export function written(house: House, { unit }: Working): Written {
  return {
    effective: { date: dayIn(unit.zone, house.now()) },
    authored: new Date(house.now()).toISOString(),
  };
}

/** What is written to move one course. */
export async function moveDrafts(
  house: House,
  caller: Caller,
  ask: MoveTarget & { readonly person: string; readonly move: string; readonly words: string },
  at?: Written,
): Promise<Result<readonly Draft[], Refusal>> {
  const working = workingAs(caller, ask.unit, "adopt-guideline");
  if (working === undefined) return mayNot("adopt-guideline in the unit");
  const { person, unit, move: id, guideline, edition, words } = ask;
  const data = { move: id, guideline, edition, unit, words };
  const entry = { id: moveEntry(id, person), kind: "edition-moved", ...(at ?? written(house, working)), data };
  return await draftsFor(house, caller, { person, unit, entries: [entry] });
}

/** What a move would change for one person; null where the unit follows the guideline for them in no stretch. */
export async function movableIn(
  house: House,
  caller: Caller,
  ask: MoveTarget,
  card: PersonCard,
  read: CourseForStanding,
): Promise<Result<MovablePerson | null, Refusal>> {
  const moment = house.now();
  const { course, version } = read;
  const program = house.rules.current().programFor(course);
  const edition = itemsOf(program, course, moment).findLast(
    ({ guideline, unit }) => guideline === ask.guideline && unit === ask.unit,
  )?.edition;
  if (edition === undefined) return ok(null);
  const drafts = await moveDrafts(house, caller, { ...ask, person: card.person, move: card.person, words: "-" });
  if (!drafts.ok) return drafts;
  return ok({
    person: card.person,
    name: nameOf(card),
    version,
    edition,
    moved: movedBy(course, ask),
    changes: changesOf(program, read, drafts.value, moment),
    hasHidden: hidesSomething(read),
  });
}

/** The last move of this guideline here that stands: none that was undone. */
function movedBy({ entries }: Course, { guideline, unit }: MoveTarget): MovablePerson["moved"] {
  const last = entriesInEffect(entries).findLast(
    (one): one is EntryOf<"edition-moved"> =>
      one.kind === "edition-moved" && one.data.guideline === guideline && one.data.unit === unit,
  );
  if (last === undefined) return null;
  const { effective, recorded, zone, data } = last;
  return { move: data.move, on: "date" in effective ? effective.date : dayOfMoment(recorded, zone) };
}
