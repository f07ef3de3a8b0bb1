import { addMonths, type DataOf, type Day, isoFromDay } from "@helhet/course";
import type { Unit } from "@helhet/people";
import type { Pen, Writer } from "../pen.ts";
import { writer } from "../world/staff.ts";
import { workdayBy } from "./stay.ts";

const monthsBetween = 3;
const daysLeft = 5;
const yearsOfDuty = 3;
const told = [
  "Sover bedre. Jobber tre dager i uka.",
  "En tung høst, men ingen sprekk. Ringte søsteren.",
  "Har fått hund. Går to turer om dagen.",
  "Gikk på møtene i hele mai. Det holder.",
];

/** Check-ups are offered as treatment ends, and answered. */
export function offerCheckUps(pen: Pen, day: Day, by: Writer, answer: "accepted" | "declined"): void {
  const words = answer === "accepted" ? "Vil gjerne ha noen som spør." : "Klarer meg. Vet hvor dere er.";
  pen.write("offer", day, { offer: pen.newId(), topic: "check-ups", answer, words }, by);
}

/** The days of check-ups since the last day of treatment, at most three months apart; the newest so long ago that the next is due within days. */
function rhythm(pen: Pen, ended: Day, isDueSoon: boolean): readonly Day[] {
  const days: Day[] = [];
  const last = isDueSoon ? workdayBy(addMonths(pen.today + daysLeft, -monthsBetween)) : workdayBy(pen.today - 40);
  for (let day = last; day > ended; day = workdayBy(addMonths(day, -monthsBetween) + 5)) days.unshift(day);
  return days;
}

/** The booklet of one's own, and a check-up every three months since the last day of treatment. `isDueSoon`: the next one is near. */
export function checkUps(pen: Pen, ended: Day, by: Writer, isDueSoon = false): void {
  pen.write("offer", ended + 7, { offer: pen.newId(), topic: "check-up-booklet", answer: "accepted" }, by);
  for (const day of rhythm(pen, ended, isDueSoon)) {
    const covered: DataOf<"check-up">["covered"] = ["use", "wellbeing", "functioning", "network", "help-needed"];
    const how = { by: pen.random.pick(["phone", "meeting", "home-visit"] as const), words: pen.random.pick(told) };
    pen.write("check-up", { day, minutes: 14 * 60 }, { covered, ...how, currentUse: "no", helpWanted: "no" }, by);
  }
}

/** A recovery coach of the unit keeps in touch after the end, and may read the course for as long. */
export function keepInTouch(pen: Pen, ended: Day, unit: Unit): Writer {
  const coach = writer("amund", unit);
  const role = { role: "recovery-coach", practitioner: coach.practitioner, unit: unit.id, miniTeam: false } as const;
  pen.write("role-assigned", ended, { assignment: pen.newId(), ...role }, coach);
  const until = isoFromDay(addMonths(ended, yearsOfDuty * 12));
  const duty = { unit: unit.id, practitioner: coach.practitioner, basis: "duty-after-end", until } as const;
  pen.write("care-relation", ended, { relation: pen.newId(), ...duty }, coach);
  return coach;
}
