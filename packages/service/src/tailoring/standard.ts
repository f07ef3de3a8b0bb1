import { type Day, dayFromIso, dayIn } from "@helhet/course";
import { type Limit, type Program, unitValueOn } from "@helhet/engine";
import type { Programme, TimetableItem } from "@helhet/programme";
import type { House } from "../house.ts";
import { programmeOf } from "../programme/programme-of.ts";
import { ofProgramme } from "./titles.ts";

/** How something of a unit's own usually goes there: its times in the week, and how much in the unit's own words. */
export interface UsualWeek {
  readonly times: readonly Pick<TimetableItem, "days" | "at" | "weeks">[];
  readonly intensity: string | null;
}

/** How what a unit asks or offers, `programme/<key>`, usually goes there today; null for every other element. */
export type UsualOf = (element: string, unit: string | null) => UsualWeek | null;

function usualIn({ timetable, services }: Programme, key: string): UsualWeek | null {
  const times = timetable.filter((one) => one.key === key || one.service === key);
  const intensity = services.find((one) => one.key === key)?.intensity ?? null;
  if (times.length === 0 && intensity === null) return null;
  return { times: times.map(({ days, at, weeks }) => ({ days, at, weeks })), intensity };
}

/** Says how the week of these units usually goes, from their programmes of today. */
export async function usualFor(house: House, units: readonly string[]): Promise<UsualOf> {
  const places = (await house.places()).units;
  const read = [...new Set(units)].map(async (unit) => {
    const place = places.get(unit);
    const published = place && (await programmeOf(house, unit, dayIn(place.zone, house.now())));
    return [unit, published?.data.programme] as const;
  });
  const programmes = new Map(await Promise.all(read));
  return (element, unit) => {
    const [guideline, key = ""] = element.split("/");
    const programme = programmes.get(unit ?? "");
    return guideline === ofProgramme && programme !== undefined ? usualIn(programme, key) : null;
  };
}

/** The limits of an element of a guideline, the unit's own values with the days that it has set; of editions the last. */
export function standardOf(
  { guidelines }: Program,
  element: string,
  { unit, today }: { readonly unit: string | null; readonly today: string },
): readonly Limit[] {
  const [of, part] = element.split("/");
  const day: Day = dayFromIso(today);
  const found = guidelines.flatMap(({ guideline, unitValues }) => {
    const named = guideline.id === of ? guideline.elements.find(({ id }) => id === part) : undefined;
    return named === undefined ? [] : [named.limits.map(({ limit }) => inDays(limit, unitValues))];
  });
  return found.at(-1) ?? [];

  function inDays(limit: Limit, values: Program["guidelines"][number]["unitValues"]): Limit {
    if (limit.unit !== "unit-value") return limit;
    const amount = unitValueOn(values.get(limit.name), unit, day);
    return amount === null ? limit : { unit: "days", amount };
  }
}
