import { dayBefore, dayIn } from "@helhet/course";
import { type ClockStretch, type Slot, slotsOn } from "./shifts.ts";
import { isOn } from "./who-answers.ts";

/** When a unit is open; null: at all hours, as an inpatient unit is. */
export type Opening = readonly ClockStretch[] | null;

/** The stretch of its opening hours that a unit is in at an instant (epoch ms); undefined while it is closed, and where it never closes. */
export function openStretch(opening: Opening, zone: string, at: number): Slot | undefined {
  const today = dayIn(zone, at);
  return (opening ?? [])
    .flatMap((hours) => [dayBefore(today), today].flatMap((day) => slotsOn(hours, zone, day)))
    .find((slot) => isOn(slot, at));
}

/** True while the unit is open at an instant (epoch ms). */
export function isOpen(opening: Opening, zone: string, at: number): boolean {
  return opening === null || openStretch(opening, zone, at) !== undefined;
}
