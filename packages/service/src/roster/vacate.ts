import { dayAfter, instantAt, uuidV8 } from "@helhet/course";
import { holdsOn } from "@helhet/people";
import { alarmRosterOf } from "../alarms/tend.ts";
import { type Caller, principalOf } from "../caller.ts";
import type { House } from "../house.ts";

const farAhead = "9999-01-01T00:00:00.000Z";

/**
 * Whoever works in the unit no longer is on duty there no longer: their duties end with their last day (`YYYY-MM-DD`), and
 * are gaps from then on. Nothing is done for somebody who works there in another role the day after.
 */
export async function vacate(
  house: House,
  caller: Caller,
  { unit, practitioner, last }: { readonly unit: string; readonly practitioner: string; readonly last: string },
): Promise<void> {
  const { directory } = house.record;
  const members = await directory.members(unit);
  const next = dayAfter(last);
  if (members.some((one) => one.practitioner === practitioner && holdsOn(one, next))) return;
  const zone = (await house.places()).units.get(unit)?.zone ?? "UTC";
  const from = instantAt(zone, next, "00:00");
  const left = (await directory.duties(unit, from, farAhead)).filter((one) => one.practitioner === practitioner);
  if (left.length === 0) return;
  const begun = left.filter((one) => Date.parse(one.from) < Date.parse(from));
  const put = begun.map((one) => ({ ...one, id: uuidV8("duty", `${one.id} until ${from}`), to: from }));
  await directory.changeRoster(principalOf(caller), unit, { gone: left.map(({ id }) => id), put });
  await alarmRosterOf(house, unit);
}
