import { type Day, isoFromDay, isWorkingDay, zoneClock } from "@helhet/course";
import { occurrencesOn, timetableSession } from "@helhet/programme";
import { type Pen, zone } from "../pen.ts";
import { wardProgramme } from "../world/programmes/ward-week.ts";
import { writer } from "../world/staff.ts";
import { clinicianOf, isThere, type Stay } from "./stay.ts";

const individual = { format: "individual", title: "Samtale" } as const;
/** How likely somebody comes to what the ward does together. */
const chances: Readonly<Record<string, number>> = { exercise: 0.8, "kitchen-duty": 0.9, breakfast: 0.85 };
const usualChance = 0.94;
/** Older days are told by their conversations alone. */
const daysOfProgramme = 10;
const daysOfCheckIns = 21;
const daysAhead = 14;

/** Conversations twice a week through the stay, and those agreed for the next two weeks. */
export function talk(pen: Pen, stay: Stay, everyDays: number): void {
  const by = clinicianOf(stay);
  for (let day = stay.from + 3; isThere(stay, day) && day < pen.today + daysAhead; day += everyDays) {
    if (!isWorkingDay(day, "NO")) continue;
    const at = { day, minutes: 600 + 30 * pen.random.whole(0, 8) };
    const session = { session: pen.newId(), unit: stay.unit.id, ...individual };
    pen.write("session-planned", at, session, by, { writtenOn: Math.min(day - 3, pen.today - 1) });
    if (pen.random.chance(0.88)) pen.write("session-attended", at, { ...session, minutes: 45 }, by);
    else miss(pen, stay, at, session);
  }
}

type Session = { session: string; unit: string; format: "individual"; title: string };

function miss(pen: Pen, stay: Stay, at: { day: Day; minutes: number }, session: Session): void {
  const by = clinicianOf(stay);
  if (pen.random.chance(0.25)) {
    const words = "Ga beskjed samme morgen. Ny time avtalt.";
    pen.write("session-cancelled", at, { ...session, by: "person", words }, by);
    return;
  }
  const reason = pen.random.pick(["no-show", "illness", "forgot", "unable"] as const);
  pen.write("session-missed", at, { ...session, reason }, by);
  const wasLately = at.day >= pen.today - 4;
  if (wasLately && stay.undone.has("contact-after-miss")) return;
  const outcome = pen.random.chance(0.8) ? "reached" : "message-left";
  const words =
    outcome === "reached" ? "Ringte. Går greit, kommer neste gang." : "La igjen hyggelig beskjed, uten mas.";
  const call = { day: at.day, minutes: at.minutes + 90 };
  pen.write("contact-attempt", call, { channel: "phone", outcome, words }, by);
}

/** The ward's common programme of the last days, as its timetable has it: who came, and who did not. */
export function joinIn(pen: Pen, stay: Stay, exempt: ReadonlySet<string>, groups: readonly string[]): void {
  const by = writer(stay.team.contact, stay.unit);
  const place = { unit: stay.unit.id, zone, country: "NO" } as const;
  for (let day = Math.max(stay.from + 1, pen.today - daysOfProgramme); day < pen.today; day += 1) {
    if (!isThere(stay, day)) continue;
    for (const one of occurrencesOn(wardProgramme, place, isoFromDay(day))) {
      const isFor = one.everyone || (one.service !== null && groups.includes(one.service));
      if (!isFor || exempt.has(one.title)) continue;
      const of = { unit: stay.unit.id, item: one.item, day: one.day, person: pen.person };
      const session = {
        session: timetableSession(of, 1),
        unit: stay.unit.id,
        format: one.everyone ? "ward" : "group",
        title: one.title,
        item: one.item,
        ...(one.activity === null ? {} : { activity: one.activity }),
      } as const;
      const at = { day, minutes: Math.round((one.at - zoneClock(zone).startOfDay(day)) / 60_000) };
      if (pen.random.chance(chances[one.item] ?? usualChance)) pen.write("session-attended", at, session, by);
      else pen.write("session-missed", at, { ...session, reason: pen.random.pick(["unable", "illness", "other"]) }, by);
    }
  }
}

const evenings = [
  "Bedre kveld enn i går.",
  "Lå våken til to. Leste.",
  "Ringte søsteren min. Godt.",
  "Sliten, men her.",
  "Gikk en ekstra tur.",
  "Tenkte mye på hjem.",
];

/** The person's own short evening answers of the last weeks: sleep, meals, company, hope. */
export function checkIn(pen: Pen, stay: Stay): void {
  const by = writer(stay.team.contact, stay.unit);
  let hope = pen.random.whole(3, 6);
  for (let day = Math.max(stay.from, pen.today - daysOfCheckIns); day < pen.today; day += 1) {
    if (!isThere(stay, day) || pen.random.chance(0.2)) continue;
    hope = Math.max(1, Math.min(9, hope + pen.random.whole(-1, 1)));
    const sleepHours = pen.random.whole(9, 16) / 2;
    const contact = pen.random.pick(["none", "some", "some", "much"] as const);
    const words = pen.random.chance(0.4) ? { words: pen.random.pick(evenings) } : {};
    const data = { sleepHours, meals: pen.random.whole(2, 4), contact, hope, ...words };
    pen.write("check-in", { day, minutes: 20 * 60 + 10 }, data, by, { byPerson: true });
  }
}

/** Outside a ward: a check-in a week through the stay. */
export function checkInWeekly(pen: Pen, stay: Stay): void {
  const by = clinicianOf(stay);
  let hope = pen.random.whole(3, 6);
  for (let day = stay.from + 5; isThere(stay, day) && day < pen.today; day += 7) {
    hope = Math.max(1, Math.min(9, hope + pen.random.whole(-1, 1)));
    const data = { sleepHours: pen.random.whole(10, 16) / 2, meals: pen.random.whole(2, 4), hope };
    pen.write("check-in", { day, minutes: 19 * 60 }, data, by, { byPerson: true });
  }
}
