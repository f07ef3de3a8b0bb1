import { type Day, isoFromDay, isoFromMs, weekday, zoneClock } from "@helhet/course";
import type { Duty, Unit } from "@helhet/people";
import { zone } from "../pen.ts";
import { clinic, idOf, townService, ward } from "./houses.ts";
import { type StaffKey, writer } from "./staff.ts";

/** A shift: minutes since midnight, and the people who take turns at it; a null is an explicit nobody. */
interface Shift {
  readonly unit: Unit;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly weekend: boolean;
  readonly turns: readonly (StaffKey | null)[];
}

const hour = 60;
const shifts: readonly Shift[] = [
  { unit: ward, name: "day", from: 7 * hour, to: 15 * hour, weekend: true, turns: ["tor", "anja", "jonas"] },
  { unit: ward, name: "evening", from: 15 * hour, to: 22.5 * hour, weekend: true, turns: ["jonas", "tor", "anja"] },
  { unit: ward, name: "night", from: 22.5 * hour, to: 31 * hour, weekend: true, turns: ["anja", "jonas", "tor"] },
  { unit: clinic, name: "day", from: 8 * hour, to: 16 * hour, weekend: false, turns: ["ingrid", "petter", "solveig"] },
  { unit: townService, name: "day", from: 8 * hour, to: 15.5 * hour, weekend: false, turns: ["arne", "liv"] },
  { unit: townService, name: "evening", from: 15.5 * hour, to: 32 * hour, weekend: true, turns: [null] },
];
const daysBefore = 7;
const daysAhead = 21;

/** The rosters from a week before a day to three weeks after it. The outpatient unit has nobody outside its hours. */
export function dutiesAround(today: Day): readonly Duty[] {
  const days = Array.from({ length: daysBefore + daysAhead }, (_, index) => today - daysBefore + index);
  return days.flatMap((day) =>
    shifts.filter(({ weekend }) => weekend || weekday(day) <= 5).map((shift) => dutyOf(shift, day)),
  );
}

function dutyOf({ unit, name, from, to, turns }: Shift, day: Day): Duty {
  const midnight = zoneClock(zone).startOfDay(day);
  const key = turns[day % turns.length] ?? null;
  return {
    id: idOf(`duty/${unit.id}/${name}/${isoFromDay(day)}`),
    unit: unit.id,
    practitioner: key === null ? null : writer(key).practitioner,
    from: isoFromMs(midnight + from * 60_000),
    to: isoFromMs(midnight + to * 60_000),
  };
}
