import { ok, type Result, uuidV8 } from "@helhet/course";
import { dutyAt } from "@helhet/people";
import { type Caller, isMember, principalOf, workingAs } from "./caller.ts";
import type { House } from "./house.ts";
import { invalid, mayNot, type Refusal } from "./refusal.ts";

/** A stretch of the roster; `practitioner` null is an explicit nobody. Instants, ISO, `to` exclusive. */
export interface ShownDuty {
  readonly id: string;
  readonly practitioner: string | null;
  readonly name: string | null;
  readonly from: string;
  readonly to: string;
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
  const names = await house.record.directory.names([
    ...new Set(found.flatMap(({ practitioner }) => practitioner ?? [])),
  ]);
  const duties = found.map(({ id, practitioner, from, to }) => ({
    id,
    practitioner,
    name: practitioner === null ? null : (names.get(practitioner) ?? null),
    from,
    to,
  }));
  const holding = dutyAt(found, ask.unit, now);
  const current = duties.find(({ id }) => id === holding?.id);
  return ok({ now: current ?? null, duties });
}

/** Puts somebody, or explicitly nobody, on duty for a stretch of time, instead of whatever the roster said there. */
export async function setDuty(
  house: House,
  caller: Caller,
  key: string,
  ask: { readonly unit: string; readonly practitioner: string | null; readonly from: string; readonly to: string },
): Promise<Result<{ readonly id: string }, Refusal>> {
  if (workingAs(caller, ask.unit, "manage-roster") === undefined) return mayNot("manage-roster in the unit");
  const length = Date.parse(ask.to) - Date.parse(ask.from);
  if (!(length > 0)) return invalid("to", "It ends before it begins.", "Choose a later moment.");
  if (length > 31 * 24 * hour) return invalid("to", "A duty lasts a month at most.", "Divide it.");
  const members = await house.record.directory.members(ask.unit);
  const isStranger =
    ask.practitioner !== null && !members.some(({ practitioner }) => practitioner === ask.practitioner);
  if (isStranger)
    return invalid("practitioner", "Only members of the unit can be on duty.", "Choose a member, or nobody.");
  const id = uuidV8("duty", `${caller.practitioner.id} ${key}`);
  const { unit, practitioner, from, to } = ask;
  await house.record.directory.setDuty(principalOf(caller), { id, unit, practitioner, from, to });
  return ok({ id });
}
