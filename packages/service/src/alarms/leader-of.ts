import { dayIn } from "@helhet/course";
import { holdsOn } from "@helhet/people";
import type { House } from "../house.ts";

/** Who leads the unit on the day of an instant (epoch ms): of several who began first; null for nobody. */
export async function leaderOf(house: House, unit: string, at: number): Promise<string | null> {
  const [members, places] = await Promise.all([house.record.directory.members(unit), house.places()]);
  const today = dayIn(places.units.get(unit)?.zone ?? "UTC", at);
  const leaders = members.filter((one) => one.role === "leader" && holdsOn(one, today));
  return (
    leaders.toSorted((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1))[0]
      ?.practitioner ?? null
  );
}
