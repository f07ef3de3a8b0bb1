import { dayIn } from "@helhet/course";
import { holdsOn } from "@helhet/people";
import type { House } from "../house.ts";

/** Tells of a practitioner whether they are a member of the unit on the day of an instant (ISO). */
export async function worksThen(house: House, unit: string, at: string): Promise<(practitioner: string) => boolean> {
  const [members, places] = await Promise.all([house.record.directory.members(unit), house.places()]);
  const day = dayIn(places.units.get(unit)?.zone ?? "UTC", Date.parse(at));
  return (practitioner) => members.some((one) => one.practitioner === practitioner && holdsOn(one, day));
}
