import { type Course, type Draft, dayIn, type EntryOf, ok, type Result, uuidV8 } from "@helhet/course";
import {
  asWritten,
  changesSeen,
  follow,
  type Guideline,
  type Item,
  type ItemChange,
  type Program,
} from "@helhet/engine";
import type { CourseForStanding, PersonCard } from "@helhet/record";
import { type Caller, principalOf, type Working, workingAs } from "./caller.ts";
import { draftsFor } from "./drafts-for.ts";
import type { House } from "./house.ts";
import { invalid, mayNot, type Refusal } from "./refusal.ts";

/** Which edition, with the layers of today, running courses of a unit would be moved to. */
export interface MoveTarget {
  readonly unit: string;
  readonly guideline: string;
  readonly edition: string;
}

/** Whom a preview is about: one person, or all whose enrolment began on a day or later; else everybody in the unit. */
export interface MovePreviewAsk extends MoveTarget {
  readonly person?: string | undefined;
  readonly since?: string | undefined;
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

/** Who would change, and how. Nothing is written. */
export interface MovePreview {
  readonly at: string;
  readonly persons: readonly MovablePerson[];
}

/** One person, at the version that was read. */
export interface MovedAt {
  readonly person: string;
  readonly version: number;
}

/** Follows every course in question with and without the move, through the gate. */
export async function previewMove(
  house: House,
  caller: Caller,
  ask: MovePreviewAsk,
): Promise<Result<MovePreview, Refusal>> {
  const target = await targetOf(house, caller, ask);
  if (!target.ok) return target;
  const cards = (await house.record.persons.listed(principalOf(caller), ask.unit)).filter(
    ({ person, enrolledFrom }) =>
      (ask.person === undefined || person === ask.person) &&
      (ask.since === undefined || (enrolledFrom !== null && enrolledFrom >= ask.since)),
  );
  const persons: MovablePerson[] = [];
  for (const card of cards) {
    const read = await house.record.courseForStanding(principalOf(caller), card.person);
    if (!read.ok) continue;
    const one = await movableIn(house, caller, ask, card, read.value);
    if (!one.ok) return one;
    if (one.value !== null) persons.push(one.value);
  }
  return ok({ at: new Date(house.now()).toISOString(), persons });
}

/** A leader moves running courses, all in one transaction or none. A move is an entry in each course. */
export async function move(
  house: House,
  caller: Caller,
  key: string,
  ask: MoveTarget & { readonly move: string; readonly words: string; readonly persons: readonly MovedAt[] },
): Promise<Result<{ readonly moved: number }, Refusal>> {
  const target = await targetOf(house, caller, ask);
  if (!target.ok) return target;
  const writes = [];
  for (const { person, version } of ask.persons) {
    const drafts = await moveDrafts(house, caller, { ...ask, person });
    if (!drafts.ok) return drafts;
    writes.push({ person, drafts: drafts.value, expectedVersion: version });
  }
  const written = await house.record.appendAll(principalOf(caller), key, writes);
  return written.ok ? ok({ moved: written.value.length }) : written;
}

/** A leader takes a move back, for all of these or for none: their courses read as if it had not been. */
export async function undoMove(
  house: House,
  caller: Caller,
  key: string,
  ask: {
    readonly unit: string;
    readonly move: string;
    readonly reason: string;
    readonly persons: readonly MovedAt[];
  },
): Promise<Result<{ readonly undone: number }, Refusal>> {
  const working = workingAs(caller, ask.unit, "adopt-guideline");
  if (working === undefined) return mayNot("adopt-guideline in the unit");
  const writes = [];
  for (const { person, version } of ask.persons) {
    const entry = moveEntry(ask.move, person);
    const amends = { entry, reason: ask.reason };
    const id = uuidV8("undone move", `${key} ${entry}`);
    const drafts = await draftsFor(house, caller, {
      person,
      unit: ask.unit,
      entries: [{ id, kind: "withdrawal", ...written(house, working), data: {}, amends }],
    });
    if (!drafts.ok) return drafts;
    writes.push({ person, drafts: drafts.value, expectedVersion: version });
  }
  const done = await house.record.appendAll(principalOf(caller), key, writes);
  return done.ok ? ok({ undone: done.value.length }) : done;
}

async function targetOf(house: House, caller: Caller, ask: MoveTarget): Promise<Result<Guideline, Refusal>> {
  const working = workingAs(caller, ask.unit, "adopt-guideline");
  if (working === undefined) return mayNot("adopt-guideline in the unit");
  const known = house.rules.guidelines.find(({ id, edition }) => id === ask.guideline && edition === ask.edition);
  if (known === undefined)
    return invalid("edition", "No such guideline or edition is here.", "Choose one from the list.");
  if (known.holdsWithoutAdoption)
    return invalid("guideline", "This holds by law, with or without a decision.", "Nothing needs to be decided.");
  await house.rules.refresh();
  const today = dayIn(working.unit.zone, house.now());
  const isAdopted = house.rules
    .current()
    .adoptions.some(
      (one) =>
        (one.unit === ask.unit || one.unit === "*") &&
        one.guideline === ask.guideline &&
        one.edition === ask.edition &&
        one.from <= today &&
        (one.to === null || today <= one.to),
    );
  return isAdopted
    ? ok(known)
    : invalid("edition", "The unit does not follow this edition today.", "Let the unit follow it first.");
}

/** The entry of a move in one course: the same for the same move, so that it can be found and taken back. */
function moveEntry(id: string, person: string): string {
  return uuidV8("edition-moved", `${id} ${person}`);
}

function written(house: House, { unit }: Working) {
  return {
    effective: { date: dayIn(unit.zone, house.now()) },
    authored: new Date(house.now()).toISOString(),
  } as const;
}

async function moveDrafts(
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
async function movableIn(
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
