import { type Published, programmeOn, type UnitEntry, type UnitKind, unitEntries } from "@helhet/programme";
import type { House } from "../house.ts";

/** The entries of a unit's book, or of some kinds, in order. */
export async function bookOf(house: House, unit: string, kinds?: readonly UnitKind[]): Promise<readonly UnitEntry[]> {
  return unitEntries(await house.record.unitBooks.read(unit, kinds));
}

/** The published programme that holds in a unit on a day, `YYYY-MM-DD` in its zone; null where none does. */
export async function programmeOf(house: House, unit: string, day: string): Promise<Published | null> {
  return programmeOn(await bookOf(house, unit, ["programme-published"]), day);
}
