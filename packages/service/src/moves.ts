import { type Draft, dayIn, ok, type Result, uuidV8 } from "@helhet/course";
import type { Guideline } from "@helhet/engine";
import { type Caller, principalOf, workingAs } from "./caller.ts";
import { coursesInTurn } from "./courses-in-turn.ts";
import { draftsFor } from "./drafts-for.ts";
import type { House } from "./house.ts";
import {
  type MovablePerson,
  type MoveTarget,
  movableIn,
  moveDrafts,
  moveEntry,
  type Written,
  written,
} from "./movable-person.ts";
import { invalid, mayNot, type Refusal } from "./refusal.ts";
import { editionToDecide } from "./unit-decision.ts";

/** Whom a preview is about: one person, or all whose enrolment began on a day or later; else everybody in the unit. */
export interface MovePreviewAsk extends MoveTarget {
  readonly person?: string | undefined;
  readonly since?: string | undefined;
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
  const looked = await coursesInTurn(house, caller, cards, (card, read) => movableIn(house, caller, ask, card, read));
  const persons: MovablePerson[] = [];
  for (const one of looked) {
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
  const draftsAt = (person: string, at?: Written) => moveDrafts(house, caller, { ...ask, person }, at);
  const entryOf = (person: string): string => moveEntry(ask.move, person);
  const done = await appendOnce(house, caller, key, ask.persons, entryOf, draftsAt);
  return done.ok ? ok({ moved: done.value }) : done;
}

/**
 * Appends for all or for none. Asked again under its key, what was written before is told by the instant it was written at, which the
 * server has set.
 */
async function appendOnce(
  house: House,
  caller: Caller,
  key: string,
  persons: readonly MovedAt[],
  entryOf: (person: string) => string,
  draftsAt: (person: string, at?: Written) => Promise<Result<readonly Draft[], Refusal>>,
): Promise<Result<number, Refusal>> {
  const append = async (at?: Written): Promise<Result<number, Refusal>> => {
    const writes = [];
    for (const { person, version } of persons) {
      const drafts = await draftsAt(person, at);
      if (!drafts.ok) return drafts;
      writes.push({ person, drafts: drafts.value, expectedVersion: version });
    }
    const done = await house.record.appendAll(principalOf(caller), key, writes);
    return done.ok ? ok(done.value.length) : done;
  };
  const first = await append();
  if (first.ok || first.refusal.kind !== "key-reused") return first;
  const [person = ""] = persons.map((one) => one.person);
  const read = await house.record.course(principalOf(caller), person);
  const before = read.ok ? read.value.course.entries.find(({ id }) => id === entryOf(person)) : undefined;
  return before === undefined ? first : await append({ effective: before.effective, authored: before.authored });
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
  const { unit, reason } = ask;
  const entryOf = (person: string): string => uuidV8("undone move", `${key} ${moveEntry(ask.move, person)}`);
  const draftsAt = (person: string, at: Written = written(house, working)) => {
    const amends = { entry: moveEntry(ask.move, person), reason };
    const entry = { id: entryOf(person), kind: "withdrawal", ...at, data: {}, amends };
    return draftsFor(house, caller, { person, unit, entries: [entry] });
  };
  const done = await appendOnce(house, caller, key, ask.persons, entryOf, draftsAt);
  return done.ok ? ok({ undone: done.value }) : done;
}

async function targetOf(house: House, caller: Caller, ask: MoveTarget): Promise<Result<Guideline, Refusal>> {
  const working = workingAs(caller, ask.unit, "adopt-guideline");
  if (working === undefined) return mayNot("adopt-guideline in the unit");
  const known = editionToDecide(house, ask);
  if (!known.ok) return known;
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
    ? known
    : invalid("edition", "The unit does not follow this edition today.", "Let the unit follow it first.");
}
