import { type Day, dayFromIso, instantAt, isoFromDay, weekday } from "@helhet/course";
import { type Duty, type DutyRole, type ShiftPattern, type ShiftSlot, shiftsIn, type Unit } from "@helhet/people";
import { zone } from "../pen.ts";
import { clinic, idOf, townService, ward } from "./houses.ts";
import { clinicShifts, townShifts, wardShifts } from "./shifts.ts";
import { type StaffKey, writer } from "./staff.ts";

/** Who takes turns at a shift of a unit, as what. */
interface Turns {
  readonly unit: Unit;
  readonly shifts: readonly ShiftPattern[];
  readonly shift: string;
  readonly role: DutyRole;
  readonly turns: readonly StaffKey[];
}

const answering = { role: "answering" } as const;
const turns: readonly Turns[] = [
  { unit: ward, shifts: wardShifts, shift: "day", ...answering, turns: ["tor", "anja", "jonas"] },
  { unit: ward, shifts: wardShifts, shift: "weekend", ...answering, turns: ["tor", "anja", "jonas"] },
  { unit: ward, shifts: wardShifts, shift: "evening", ...answering, turns: ["jonas", "tor", "anja"] },
  { unit: ward, shifts: wardShifts, shift: "night", ...answering, turns: ["anja", "jonas", "tor"] },
  { unit: ward, shifts: wardShifts, shift: "day", role: "with", turns: ["runa", "henrik"] },
  { unit: ward, shifts: wardShifts, shift: "day", role: "stand-in", turns: ["mona"] },
  { unit: clinic, shifts: clinicShifts, shift: "day", ...answering, turns: ["ingrid", "petter", "solveig"] },
  { unit: townService, shifts: townShifts, shift: "day", ...answering, turns: ["arne", "liv"] },
];
const daysBefore = 7;
const daysAhead = 21;
/** Days from today to the evening for which the ward has nobody yet. */
const gapAhead = 4;

/** The rosters from a week before a day to three weeks after it; the ward has nobody on one evening to come. */
export function dutiesAround(today: Day): readonly Duty[] {
  const first = isoFromDay(today - daysBefore);
  const days = daysBefore + daysAhead;
  const gap = isoFromDay(today + gapAhead);
  const onShift = turns.flatMap(({ shifts, ...turn }) =>
    shiftsIn(shifts, zone, first, days)
      .filter(({ shift, day }) => shift === turn.shift && !(turn.unit === ward && shift === "evening" && day === gap))
      .map((slot) => dutyOf(turn, slot)),
  );
  const dates = Array.from({ length: days }, (_, index) => today - daysBefore + index);
  return [...onShift, ...dates.map(onCallOn), ...dates.map(nobodyOn)];
}

function dutyOf({ unit, role, turns: people }: Omit<Turns, "shifts">, { shift, day, from, to }: ShiftSlot): Duty {
  const key = people[dayFromIso(day) % people.length] as StaffKey;
  const id = idOf(`duty/${unit.id}/${shift}/${role}/${day}`);
  return { id, unit: unit.id, practitioner: writer(key).practitioner, from, to, role, shift };
}

/** A doctor or a psychologist can be called in on the ward from the afternoon to the morning, at weekends around the clock. */
function onCallOn(day: Day): Duty {
  const isWorkday = weekday(day) <= 5;
  const key: StaffKey = day % 2 === 0 ? "kari" : "runa";
  return {
    id: idOf(`duty/${ward.id}/on-call/${isoFromDay(day)}`),
    unit: ward.id,
    practitioner: writer(key).practitioner,
    from: instantAt(zone, isoFromDay(day), isWorkday ? "15:00" : "07:00"),
    to: instantAt(zone, isoFromDay(day + 1), "07:00"),
    role: "on-call",
    shift: null,
  };
}

/** The municipality's service says that nobody answers from the afternoon on. */
function nobodyOn(day: Day): Duty {
  return {
    id: idOf(`duty/${townService.id}/evening/${isoFromDay(day)}`),
    unit: townService.id,
    practitioner: null,
    from: instantAt(zone, isoFromDay(day), "15:30"),
    to: instantAt(zone, isoFromDay(day + 1), "08:00"),
    role: "answering",
    shift: null,
  };
}
