import { ok, type Result, uuidV8 } from "@helhet/course";
import { type Duty, type DutyRole, dutyAt, isOn, roleOf, whoAnswers } from "@helhet/people";
import { alarmRosterOf } from "../alarms/tend.ts";
import { type Caller, isMember, principalOf, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { invalid, mayNot, type Refusal } from "../refusal.ts";
import { worksThen } from "./works-then.ts";

/** A stretch of the roster; `practitioner` null is an explicit nobody. Instants, ISO, `to` exclusive. */
export interface ShownDuty {
  readonly id: string;
  readonly practitioner: string | null;
  readonly name: string | null;
  readonly from: string;
  readonly to: string;
  readonly role: DutyRole;
  /** The key of the unit's shift; null for none. */
  readonly shift: string | null;
}

const hour = 3_600_000;
/** How far the roster is shown: yesterday’s end and two weeks. */
const shownBefore = 24 * hour;
const shownAfter = 14 * 24 * hour;

/** Who answers for the unit now and in the coming days; null now where the roster says nothing. */
export async function roster(
  house: House,
  caller: Caller,
  ask: { readonly unit: string },
): Promise<Result<{ readonly now: ShownDuty | null; readonly duties: readonly ShownDuty[] }, Refusal>> {
  if (!isMember(caller, ask.unit)) return mayNot("member of the unit");
  const now = house.now();
  const iso = (ms: number): string => new Date(ms).toISOString();
  const found = await house.record.directory.duties(ask.unit, iso(now - shownBefore), iso(now + shownAfter));
  const duties = await shownDuties(house, found);
  const answering = whoAnswers(found, ask.unit, now);
  const holding = answering.type === "practitioner" ? answering.duty : dutyAt(found, ask.unit, now)?.id;
  return ok({
    now: duties.find(({ id }) => id === holding) ?? null,
    duties: duties.filter((one) => one.role === "answering" || isOn(one, now)),
  });
}

/** Duties with the names of who is on. */
export async function shownDuties(house: House, duties: readonly Duty[]): Promise<readonly ShownDuty[]> {
  const names = await house.record.directory.names([
    ...new Set(duties.flatMap(({ practitioner }) => practitioner ?? [])),
  ]);
  return duties.map((one) => ({
    id: one.id,
    practitioner: one.practitioner,
    name: one.practitioner === null ? null : (names.get(one.practitioner) ?? null),
    from: one.from,
    to: one.to,
    role: roleOf(one),
    shift: one.shift ?? null,
  }));
}

/** Somebody to put on, as what and when. */
export interface DutyToSet {
  readonly unit: string;
  readonly practitioner: string | null;
  readonly from: string;
  readonly to: string;
  readonly role?: DutyRole | undefined;
  readonly shift?: string | null | undefined;
}

/** Puts somebody, or explicitly nobody, on duty for a stretch of time, instead of whatever the roster said there of the role. */
export async function setDuty(
  house: House,
  caller: Caller,
  key: string,
  ask: DutyToSet,
): Promise<Result<{ readonly id: string }, Refusal>> {
  if (workingAs(caller, ask.unit, "manage-roster") === undefined) return mayNot("manage-roster in the unit");
  const length = Date.parse(ask.to) - Date.parse(ask.from);
  if (!(length > 0)) return invalid("to", "It ends before it begins.", "Choose a later moment.");
  if (length > 31 * 24 * hour) return invalid("to", "A duty lasts a month at most.", "Divide it.");
  const { unit, practitioner, from, to, role = "answering", shift = null } = ask;
  if (practitioner === null && role !== "answering")
    return invalid("practitioner", "Nobody can only be said of who answers.", "Choose a member.");
  if (practitioner !== null && !(await worksThen(house, unit, from))(practitioner))
    return invalid("practitioner", "Only members of the unit can be on duty.", "Choose a member, or nobody.");
  const id = uuidV8("duty", `${caller.practitioner.id} ${key}`);
  const standing = await house.record.directory.duties(unit, from, to);
  if (standing.some((one) => one.id === id)) return ok({ id });
  await house.record.directory.setDuty(principalOf(caller), { id, unit, practitioner, from, to, role, shift });
  await alarmRosterOf(house, unit);
  return ok({ id });
}
