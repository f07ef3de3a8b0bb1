import { dayIn, ok, type Result, uuidV8 } from "@helhet/course";
import type { Guideline } from "@helhet/engine";
import { type Caller, principalOf, workingAs } from "./caller.ts";
import { draftsFor } from "./drafts-for.ts";
import type { House } from "./house.ts";
import { type MovablePerson, type MoveTarget, movableIn, moveDrafts, moveEntry, written } from "./movable-person.ts";
import { invalid, mayNot, type Refusal } from "./refusal.ts";
import { severalAtOnce } from "./several-at-once.ts";
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
  const looked = await severalAtOnce(cards, async (card) => {
    const read = await house.record.courseForStanding(principalOf(caller), card.person);
    return read.ok ? await movableIn(house, caller, ask, card, read.value) : ok(null);
  });
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
