import type { Opening, ShiftPattern } from "@helhet/people";
import { unitEntries, unitEntriesOf } from "@helhet/programme";
import type { House } from "../house.ts";

/** What a unit has set of its roster, in its own book. */
export interface RosterRules {
  readonly shifts: readonly ShiftPattern[];
  /** Null: open at all hours. */
  readonly opening: Opening;
  /** After how many minutes an alarm goes on to the next; null: the unit has set none, and it stays with the first. */
  readonly minutes: number | null;
}

const kinds = ["shifts-set", "escalation-set", "opening-hours-set"] as const;

/** What the unit has set: the last word of each counts. */
export async function rosterRulesOf(house: House, unit: string): Promise<RosterRules> {
  const entries = unitEntries(await house.record.unitBooks.read(unit, kinds));
  return {
    shifts: unitEntriesOf(entries, "shifts-set").at(-1)?.data.shifts ?? [],
    opening: unitEntriesOf(entries, "opening-hours-set").at(-1)?.data.hours ?? null,
    minutes: unitEntriesOf(entries, "escalation-set").at(-1)?.data.minutes ?? null,
  };
}
