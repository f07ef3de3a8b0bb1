import { type CareLevel, type Day, isoFromDay } from "@helhet/course";
import type { Pen, Writer } from "../pen.ts";

/** What one made-up course of the load is like. */
export interface LoadCourse {
  readonly by: Writer;
  readonly from: Day;
  readonly level: CareLevel;
  /** About so many entries, 12 at least. */
  readonly entries: number;
}

const evaluationDays = 42;

/**
 * A plausible course with about so many entries: access, start, assessment, decision and evaluations first, some of them
 * late or missing, the rest sessions, attended or not.
 */
export function writeLoadCourse(pen: Pen, course: LoadCourse): void {
  const budget = { left: course.entries };
  const write: Pen["write"] = (kind, at, data, by, beside) => {
    budget.left -= 1;
    return pen.write(kind, at, data, by, beside);
  };
  const counting: Pen = { ...pen, write };
  open(counting, course);
  assessAndDecide(counting, course);
  const evaluations = Math.max(1, Math.floor(course.entries / 15));
  for (let number = 0; number < evaluations; number += 1) evaluateOrNot(counting, course, number);
  meetUntil(counting, course, budget);
}

function open(pen: Pen, { by, from, level }: LoadCourse): void {
  const referral = pen.newId();
  const common = { toUnit: by.unit, service: "specialist", from: "gp", acute: false, clarified: "no" } as const;
  pen.write("birth-date", from - 20, { born: String(1960 + pen.random.whole(0, 45)) }, by);
  pen.write("referral-received", from - 20, { referral, ...common }, by);
  const startBy = isoFromDay(from + 5);
  pen.write("referral-answered", from - pen.random.whole(2, 12), { referral, right: "assessment", startBy }, by);
  pen.write("pathway-started", from, { pathway: "tsb", unit: by.unit, referral }, by);
  pen.write("enrolment-started", from, { enrolment: pen.newId(), unit: by.unit, careLevel: level }, by);
  pen.write("care-relation", from, { relation: pen.newId(), unit: by.unit, basis: "enrolled" }, by);
  const role = { assignment: pen.newId(), role: "clinician", practitioner: by.practitioner, unit: by.unit } as const;
  pen.write("role-assigned", from, { ...role, miniTeam: true }, by);
}

function assessAndDecide(pen: Pen, { by, from, level }: LoadCourse): void {
  const limit = level === "inpatient" ? 7 : 21;
  pen.write("first-talk", from, { covered: ["goals-and-wishes", "suicide-risk", "substance-mapping"] }, by);
  if (pen.random.chance(0.85)) pen.write("minors-asked", from + 2, { minorChildren: "no", minorSiblings: "no" }, by);
  if (pen.random.chance(0.1)) return;
  const decided = from + limit + (pen.random.chance(0.1) ? 3 : -1);
  const yes = { specialistTookPart: "yes", personTookPart: "yes", writtenInformation: "yes" } as const;
  pen.write("clinical-decision", decided, { after: "basic-assessment", outcome: "tsb-treatment", ...yes }, by);
}

function evaluateOrNot(pen: Pen, { by, from }: LoadCourse, number: number): void {
  if (pen.random.chance(0.1)) return;
  const day = from + 20 + number * evaluationDays - pen.random.whole(0, 4);
  const how = { covered: ["useful", "coping"], with: ["person"], by: "meeting", closing: false } as const;
  pen.write("evaluation", day, { ...how, covered: [...how.covered], with: [...how.with] }, by);
}

function meetUntil(pen: Pen, { by, from }: LoadCourse, budget: { left: number }): void {
  const every = Math.max(1, Math.floor((pen.today - from) / Math.max(1, budget.left)));
  for (let day = from + 1; budget.left > 0 && day < pen.today; day += every) {
    const session = { session: pen.newId(), unit: by.unit, format: "individual" } as const;
    const at = { day, minutes: 600 };
    if (pen.random.chance(0.85)) pen.write("session-attended", at, session, by);
    else pen.write("session-missed", at, { ...session, reason: "no-show" }, by);
  }
}
