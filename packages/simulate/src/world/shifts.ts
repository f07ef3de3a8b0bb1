import type { ShiftPattern } from "@helhet/people";
import type { UnitDraft } from "@helhet/programme";
import { clinic, idOf, townService, ward } from "./houses.ts";
import { type StaffKey, writer } from "./staff.ts";
import type { UnitBookSeed } from "./unit-books.ts";

const workdays = [1, 2, 3, 4, 5];
const weekend = [6, 7];
const everyDay = [...workdays, ...weekend];

/** The made-up ward's shifts around the clock. */
export const wardShifts: readonly ShiftPattern[] = [
  { key: "day", name: "Dag", days: workdays, from: "07:00", to: "15:00" },
  { key: "weekend", name: "Helg dag", days: weekend, from: "07:00", to: "15:00" },
  { key: "evening", name: "Kveld", days: everyDay, from: "15:00", to: "22:30" },
  { key: "night", name: "Natt", days: everyDay, from: "22:30", to: "07:00" },
];
export const clinicShifts: readonly ShiftPattern[] = [
  { key: "day", name: "Dag", days: workdays, from: "08:00", to: "16:00" },
];
export const townShifts: readonly ShiftPattern[] = [
  { key: "day", name: "Dagvakt", days: workdays, from: "08:00", to: "15:30" },
];

/** What the made-up units have set of their rosters: the ward waits ten minutes by its own choice, the others are open by day. */
export const rosterBooks: readonly UnitBookSeed[] = [
  set(ward.id, "marit", [
    ["shifts-set", { shifts: wardShifts }],
    ["escalation-set", { minutes: 10 }],
  ]),
  set(clinic.id, "elin", [
    ["shifts-set", { shifts: clinicShifts }],
    ["opening-hours-set", { hours: [{ days: workdays, from: "08:00", to: "16:00" }] }],
  ]),
  set(townService.id, "nina", [
    ["shifts-set", { shifts: townShifts }],
    ["opening-hours-set", { hours: [{ days: workdays, from: "08:00", to: "15:30" }] }],
  ]),
];

function set(unit: string, leader: StaffKey, parts: readonly (readonly [UnitDraft["kind"], object])[]): UnitBookSeed {
  const drafts = parts.map(([kind, data]) => ({ id: idOf(`${kind}/${unit}`), kind, data }) as UnitDraft);
  return { unit, author: writer(leader).practitioner, drafts };
}
