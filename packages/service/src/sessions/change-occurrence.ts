import { dayIn, daysBetween, ok, type Result, uuidV8 } from "@helhet/course";
import { furthestMove, type OccurrenceChange, occurrencesOn, readUnitDraft } from "@helhet/programme";
import { type Caller, principalOf, type Working, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { invalid, mayNot, type Refusal } from "../refusal.ts";
import { planUnit } from "./plan-unit.ts";
import { timetableOf } from "./timetable-of.ts";
import { unitPlace } from "./unit-place.ts";

/** A change of one item of the timetable on one day, for everybody. */
export interface OccurrenceAsk {
  readonly unit: string;
  readonly change: OccurrenceChange["data"];
}

/** Cancels, moves or restores one item of the timetable on one day, for everybody, and plans anew at once. */
export async function changeOccurrence(
  house: House,
  caller: Caller,
  key: string,
  { unit, change }: OccurrenceAsk,
): Promise<Result<{ readonly courses: number }, Refusal>> {
  const working = workingAs(caller, unit, "write-entry");
  if (working === undefined) return mayNot("write-entry in the unit");
  const wrong = await whatIsWrong(house, working, change);
  if (wrong !== null) return wrong;
  const id = uuidV8("occurrence-changed", `${caller.practitioner.id} ${key}`);
  const draft = readUnitDraft({ id, kind: "occurrence-changed", data: change });
  if (!draft.ok) return { ok: false, refusal: { kind: "invalid", problems: draft.refusal } };
  const write = { unit, drafts: [draft.value], expected: null };
  const written = await house.record.unitBooks.append(principalOf(caller), write);
  if (!written.ok) return written;
  return ok({ courses: (await planUnit(house, unit)).courses });
}

async function whatIsWrong(
  house: House,
  { unit, organisation }: Working,
  change: OccurrenceChange["data"],
): Promise<Result<never, Refusal> | null> {
  const { programmeOn, changes } = await timetableOf(house, unit.id);
  const programme = programmeOn(change.day)?.programme;
  const place = unitPlace(house, unit, organisation);
  const held = programme === undefined ? [] : occurrencesOn(programme, place, change.day, changes);
  if (!held.some(({ item }) => item === change.item))
    return invalid("item", "The timetable has no such item that day.", "Read the week again.");
  const today = dayIn(unit.zone, house.now());
  if (change.day < today) return invalid("day", "The day is over.", "Change today or a day to come.");
  if (change.what !== "moved") return null;
  if (change.toDay < today) return invalid("toDay", "The day is over.", "Choose today or a day to come.");
  if (Math.abs(daysBetween(change.day, change.toDay)) > furthestMove)
    return invalid("toDay", "That is more than two weeks away.", "Choose a nearer day.");
  return null;
}
