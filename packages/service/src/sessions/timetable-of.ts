import { type OccurrenceChange, type Programme, programmeOn, type UnitPlace, unitEntriesOf } from "@helhet/programme";
import type { House } from "../house.ts";
import { bookOf } from "../programme/programme-of.ts";
import { unitPlace } from "./unit-place.ts";

/** What of a unit's book makes its days. */
export interface TimetableOf {
  readonly programmeOn: (day: string) => { readonly id: string; readonly programme: Programme } | null;
  readonly changes: readonly OccurrenceChange[];
  /** The last entry of these kinds; 0 for a unit that has written none. */
  readonly seq: number;
}

/** Reads a unit's published programmes, and what was changed for single days. */
export async function timetableOf(house: House, unit: string): Promise<TimetableOf> {
  const book = await bookOf(house, unit, ["programme-published", "occurrence-changed"]);
  return {
    programmeOn(day) {
      const published = programmeOn(book, day);
      return published === null ? null : { id: published.id, programme: published.data.programme };
    },
    changes: unitEntriesOf(book, "occurrence-changed"),
    seq: book.at(-1)?.seq ?? 0,
  };
}

/** Where a unit is; null for one that is not. */
export async function placeOf(
  house: House,
  unit: string,
): Promise<(UnitPlace & { readonly organisation: string }) | null> {
  const { units, organisations } = await house.places();
  const found = units.get(unit);
  const organisation = found === undefined ? undefined : organisations.get(found.organisation);
  if (found === undefined || organisation === undefined) return null;
  return { ...unitPlace(house, found, organisation), organisation: organisation.id };
}
