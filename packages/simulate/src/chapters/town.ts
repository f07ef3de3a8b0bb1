import type { DataOf, Day } from "@helhet/course";
import type { Pen, Writer } from "../pen.ts";
import { clinic, townService } from "../world/houses.ts";
import { type StaffKey, writer } from "../world/staff.ts";
import { agreeToShare } from "./access.ts";
import { workdayBy, workdayFrom } from "./stay.ts";

/** The municipality's coordinators. */
export type Coordinator = "liv" | "arne";

/**
 * The municipality takes over: enrolled there, with a coordinator who carries the course, a plan of its own and evaluations
 * every three months. The hospital may read on, as the municipality may read what the hospital wrote. `isLate`: the last evaluation has not been held.
 * Returns the assignment of whoever treats.
 */
export function handOver(pen: Pen, day: Day, coordinator: Coordinator, isLate = false): string {
  const by = writer(coordinator);
  const enrolment = pen.newId();
  pen.write("enrolment-started", day, { enrolment, unit: townService.id, careLevel: "municipal" }, by);
  pen.write("care-relation", day, { relation: pen.newId(), unit: townService.id, basis: "enrolled" }, by);
  const assign = (role: DataOf<"role-assigned">["role"], key: StaffKey): string => {
    const who = writer(key);
    const data = { assignment: pen.newId(), role, practitioner: who.practitioner, unit: who.unit, miniTeam: true };
    pen.write("role-assigned", day, data, by);
    return data.assignment;
  };
  assign("coordinator", coordinator);
  const treating = assign("clinician", coordinator);
  assign("recovery-coach", "amund");
  settleIn(pen, day, by);
  evaluateQuarterly(pen, day, by, isLate);
  agreeToShare(pen, day, clinic.organisation, by);
  return treating;
}

const parts: DataOf<"plan-version">["parts"] = [
  "organisation",
  "who-is-involved",
  "goals",
  "measures",
  "evaluation-dates",
  "assessment-basis",
  "relapse",
  "network",
  "crisis-plan",
];
const townGoals = ["Bo alene og ha det ryddig.", "Jobb to dager i uka.", "Ha folk rundt meg på søndager."];

/** The first weeks: what is needed, the plan, the meeting, and the question about next of kin. */
function settleIn(pen: Pen, day: Day, by: Writer): void {
  const yes = { specialistInvolved: "no", personTookPart: "yes", copyGiven: "yes" } as const;
  pen.write("assessment-finished", workdayBy(day + 14), { extent: "basic", ...yes }, by);
  const words = pen.random.pick(townGoals);
  const measures = [{ what: "Hjemmebesøk hver uke, sjeldnere etter hvert", who: "Koordinator" }];
  const answers = { personTookPart: "yes", personAgrees: "agrees", copyGiven: "yes" } as const;
  const needs = { individualPlanRight: "yes", crisisPlanNeeded: "yes", responsibilityGroupNeeded: "yes" } as const;
  const goals = [{ goal: pen.newId(), words, ownRating: pen.random.whole(3, 7) }];
  pen.write("plan-version", workdayBy(day + 20), { version: 1, parts, goals, measures, ...answers, ...needs }, by);
  const meeting = { type: "responsibility-group", with: ["person", "gp"], aftercareDiscussed: true } as const;
  pen.write("meeting", workdayBy(day + 25), { ...meeting, with: [...meeting.with] }, by);
  const offer = pen.newId();
  pen.write("offer", workdayBy(day + 10), { offer, topic: "next-of-kin", answer: "offered" }, by);
  pen.write("offer", workdayFrom(day + 14), { offer, topic: "next-of-kin", answer: "accepted" }, by);
}

/** The stay that ended is handed over on its last day, and received. */
export function receive(pen: Pen, day: Day, enrolment: string, from: Writer, coordinator: Coordinator): void {
  const covered: DataOf<"handover">["covered"] = ["plan", "measures", "who-is-involved", "next-of-kin", "naloxone"];
  const handed = { enrolment, toUnit: townService.id, covered };
  pen.write("handover", { day, minutes: 11 * 60 }, { ...handed, answer: "offered" }, from);
  const words = "Møttes i døra. Første hjemmebesøk er avtalt.";
  pen.write("handover", { day, minutes: 13 * 60 }, { ...handed, answer: "accepted", words }, writer(coordinator));
}

/** The longest interval that the municipality has set itself, in days. */
const quarter = 91;

function evaluateQuarterly(pen: Pen, from: Day, by: Writer, isLate: boolean): void {
  const next = (day: Day): Day => workdayBy(day + quarter - pen.random.whole(0, 12));
  for (let day = next(from); day < pen.today; day = next(day)) {
    if (isLate && day + quarter >= pen.today) return;
    const how = {
      covered: ["useful", "coping", "goals-reached", "working-relationship", "municipal-measures"],
      with: ["person"],
      by: "meeting",
    } as const;
    const told = { closing: false, personsRating: pen.random.whole(5, 9), words: "Går sakte og riktig vei." };
    const data = { ...how, ...told, covered: [...how.covered], with: [...how.with] };
    pen.write("evaluation", { day, minutes: 13 * 60 }, data, by);
  }
}

/** Visits by the municipality from a day on: most of them meet the person, some do not. */
export function visit(pen: Pen, from: Day, to: Day, everyDays: number, coordinator: Coordinator): void {
  const by = writer(coordinator);
  for (let day = from + 4; day <= Math.min(to, pen.today + 14); day += everyDays) {
    const at = { day, minutes: 11 * 60 };
    const title = "Hjemmebesøk";
    const session = { session: pen.newId(), unit: townService.id, format: "individual", title } as const;
    pen.write("session-planned", at, session, by, { writtenOn: Math.min(day - 5, pen.today - 1) });
    if (pen.random.chance(0.85)) pen.write("session-attended", at, { ...session, minutes: 50 }, by);
    else {
      pen.write("session-missed", at, { ...session, reason: "no-show" }, by);
      const words = "Banket på. Ikke nå, men gjerne på fredag.";
      pen.write(
        "contact-attempt",
        { day: day + 1, minutes: 720 },
        { channel: "home-visit", outcome: "not-today", words },
        by,
      );
    }
  }
}
