import { type Course, type Draft, dayIn, type EntryOf, ok, type Result, uuidV8 } from "@helhet/course";
import { asWritten, changesSeen, follow, type Item, type ItemChange, type Program } from "@helhet/engine";
import type { CourseForStanding, PersonCard } from "@helhet/record";
import { type Caller, type Working, workingAs } from "./caller.ts";
import { draftsFor } from "./drafts-for.ts";
import type { House } from "./house.ts";
import { mayNot, type Refusal } from "./refusal.ts";

/** Which edition, with the layers of today, running courses of a unit would be moved to. */
export interface MoveTarget {
  readonly unit: string;
  readonly guideline: string;
  readonly edition: string;
}

type Seen = Pick<Item, "key" | "title" | "state" | "dueAt">;

/** One person whose course follows the guideline in the unit, and what a move would change for them. */
export interface MovablePerson {
  readonly person: string;
  readonly name: string;
  readonly version: number;
  /** What they follow now. */
  readonly edition: string;
  /** The last move in this guideline, which can be undone; null where there is none. */
  readonly moved: { readonly move: string; readonly on: string } | null;
  readonly changes: readonly ItemChange<Seen>[];
  readonly hasHidden: boolean;
}

/** The entry of a move in one course: the same for the same move, so that it can be found and taken back. */
export function moveEntry(id: string, person: string): string {
  return uuidV8("edition-moved", `${id} ${person}`);
}

/** Today, in the unit's zone, written now. */
export function written(house: House, { unit }: Working) {
  return {
    effective: { date: dayIn(unit.zone, house.now()) },
    authored: new Date(house.now()).toISOString(),
  } as const;
}

/** What is written to move one course. */
export async function moveDrafts(
  house: House,
  caller: Caller,
  ask: MoveTarget & { readonly person: string; readonly move: string; readonly words: string },
): Promise<Result<readonly Draft[], Refusal>> {
  const working = workingAs(caller, ask.unit, "adopt-guideline");
  if (working === undefined) return mayNot("adopt-guideline in the unit");
  const { person, unit, move: id, guideline, edition, words } = ask;
  const data = { move: id, guideline, edition, unit, words };
  const entry = { id: moveEntry(id, person), kind: "edition-moved", ...written(house, working), data };
  return await draftsFor(house, caller, { person, unit, entries: [entry] });
}

/** What a move would change for one person; null where the unit follows the guideline for them in no stretch. */
export async function movableIn(
  house: House,
  caller: Caller,
  ask: MoveTarget,
  card: PersonCard,
  { course, readable, hasHidden, version }: CourseForStanding,
): Promise<Result<MovablePerson | null, Refusal>> {
  const moment = house.now();
  const program = house.rules.current().programFor(course);
  const items = itemsOf(program, course, moment);
  const edition = items.findLast(({ guideline, unit }) => guideline === ask.guideline && unit === ask.unit)?.edition;
  if (edition === undefined) return ok(null);
  const drafts = await moveDrafts(house, caller, { ...ask, person: card.person, move: card.person, words: "-" });
  if (!drafts.ok) return drafts;
  const after = itemsOf(program, asWritten(course, drafts.value, moment), moment);
  const own = new Set(drafts.value.map(({ id }) => id));
  const changes = changesSeen(items, after, { mayRead: (entry) => readable.has(entry), own, hasHidden });
  return ok({
    person: card.person,
    name: nameOf(card),
    version,
    edition,
    moved: movedBy(course, ask),
    changes: changes.map(shown),
    hasHidden,
  });
}

function itemsOf(program: Program, course: Course, at: number): readonly Item[] {
  return follow(program, course, at).items;
}

function movedBy({ entries }: Course, { guideline, unit }: MoveTarget): MovablePerson["moved"] {
  const taken = new Set(entries.flatMap(({ amends }) => amends?.entry ?? []));
  const last = entries.findLast(
    (one): one is EntryOf<"edition-moved"> =>
      one.kind === "edition-moved" && one.data.guideline === guideline && one.data.unit === unit && !taken.has(one.id),
  );
  if (last === undefined) return null;
  return { move: last.data.move, on: "date" in last.effective ? last.effective.date : last.recorded.slice(0, 10) };
}

function nameOf({ given, family, spokenName }: PersonCard): string {
  return [spokenName ?? given, family].filter((part) => part !== null).join(" ");
}

function shown({ key, change, before, after }: ItemChange): MovablePerson["changes"][number] {
  return { key, change, before: before && seen(before), after: after && seen(after) };
}

function seen({ key, title, state, dueAt }: Item): Seen {
  return { key, title, state, dueAt };
}
