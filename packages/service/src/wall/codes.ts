import { dayIn, ok, type Result } from "@helhet/course";
import { holdsOn, mayDo, readWallCode, type WallCodeType, wallCodeProblem } from "@helhet/people";
import { type Caller, isMember, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { invalid, mayNot, type Refusal } from "../refusal.ts";
import { type Done, isLeaderOf } from "./openers.ts";

const refusals = {
  "not-a-pin": ["A PIN is four to eight digits.", "Choose four to eight digits."],
  "too-short": ["So many may have a PIN here that it needs more digits.", "Choose more digits."],
  "too-easy": ["The digits are the ones that a stranger tries first.", "Choose others."],
  "not-a-badge": ["A badge is read as 4 to 64 letters, digits and signs.", "Hold the badge to the reader again."],
  taken: ["This code cannot be used in the unit.", "Choose another."],
} as const;

function refused(what: keyof typeof refusals) {
  const [message, mend] = refusals[what];
  return invalid("code", message, mend);
}

/** How many may mark in the unit today, and so have a code. */
export async function howManyMark(house: House, unit: string): Promise<number> {
  const [members, { units }] = await Promise.all([house.record.directory.members(unit), house.places()]);
  const day = dayIn(units.get(unit)?.zone ?? "UTC", house.now());
  const marking = members.filter((one) => holdsOn(one, day) && mayDo(one.role, "write-entry"));
  return new Set(marking.map(({ practitioner }) => practitioner)).size;
}

/** Sets one's own code for the unit's wall, in place of the earlier one of its type. No two in a unit have the same. */
export async function setWallCode(
  house: House,
  caller: Caller,
  { unit, type, code: typed }: { readonly unit: string; readonly type: WallCodeType; readonly code: string },
): Promise<Result<Done, Refusal>> {
  if (workingAs(caller, unit, "write-entry") === undefined) return mayNot("write-entry in the unit");
  const problem = wallCodeProblem(type, typed, await howManyMark(house, unit));
  if (problem !== null) return refused(problem);
  const setAt = new Date(house.now()).toISOString();
  const practitioner = caller.practitioner.id;
  const code = readWallCode(typed) ?? "";
  return (await house.record.walls.setCode({ unit, practitioner, type, code, setAt })) ? ok({}) : refused("taken");
}

/** Removes a code: one's own, or as leader anybody's in the unit. */
export async function removeWallCode(
  house: House,
  caller: Caller,
  { unit, practitioner, type }: { readonly unit: string; readonly practitioner: string; readonly type: WallCodeType },
): Promise<Result<Done, Refusal>> {
  const isOwn = practitioner === caller.practitioner.id && isMember(caller, unit);
  if (!isOwn && !isLeaderOf(caller, unit)) return mayNot("leader of the unit");
  await house.record.walls.removeCode(unit, practitioner, type);
  return ok({});
}
