import type { DataOf, Day } from "@helhet/course";
import type { Pen } from "../pen.ts";
import { writer } from "../world/staff.ts";
import type { Portrait } from "./person.ts";
import { clinicianOf, type Stay, workdayBy } from "./stay.ts";

type Area = DataOf<"assessment">["area"];

const byDoctor: readonly Area[] = ["medical", "physician-examination", "driving-licence"];
const byClinician: readonly Area[] = [
  "psychological",
  "social",
  "substance-use",
  "other-addiction",
  "goals",
  "resources",
  "support-persons",
  "risk-factors",
  "suicide-risk",
  "violence-risk",
  "drop-out-measures",
];

/** How many days after the first attendance the basic assessment is done, and one day later decided on. */
export const assessmentDays = (stay: Stay): number => (stay.unit.kind === "inpatient" ? 5 : 17);

/** The basic assessment and the clinical decision after it. Returns the day of the decision, null where there is none. */
export function assess(pen: Pen, stay: Stay, portrait: Portrait): Day | null {
  const doctor = writer(stay.team.doctor, stay.unit);
  const by = clinicianOf(stay);
  const days = assessmentDays(stay);
  const finished = stay.decideOn === null ? workdayBy(stay.from + days) : stay.decideOn - 1;
  const write = (area: Area, day: Day, who: typeof by): void => {
    if (stay.undone.has("driving-licence") && area === "driving-licence") return;
    if (stay.undone.has("drop-out-measures") && area === "drop-out-measures") return;
    if (stay.undone.has("decision") && area === "social") return;
    pen.write("assessment", Math.min(day, finished), { area, answer: "done", specialistInvolved: "yes" }, who);
  };
  for (const area of byDoctor) write(area, stay.from + 1, doctor);
  for (const [index, area] of byClinician.entries())
    write(area, stay.from + 2 + Math.floor((index * (days - 3)) / byClinician.length), by);
  answerInstruments(pen, stay.from + 2, portrait, stay);
  if (stay.undone.has("decision")) return null;
  const extent = { extent: "basic", specialistInvolved: "yes", personTookPart: "yes", copyGiven: "yes" } as const;
  pen.write("assessment-finished", finished, extent, by);
  return decide(pen, stay, finished, portrait);
}

function decide(pen: Pen, stay: Stay, finished: Day, portrait: Portrait): Day {
  const by = clinicianOf(stay);
  const day = stay.decideOn ?? workdayBy(finished + 1);
  const decision = {
    after: "basic-assessment",
    outcome: "tsb-treatment",
    specialistTookPart: "yes",
    personTookPart: "yes",
    writtenInformation: "yes",
    personsWish: portrait.goals[0] ?? "Å komme i gang.",
  } as const;
  pen.write("clinical-decision", day, decision, by);
  pen.write("body-informed", day, { body: "person", about: "clinical-decision" }, by);
  return day;
}

function answerInstruments(pen: Pen, day: Day, portrait: Portrait, stay: Stay): void {
  const by = clinicianOf(stay);
  const isAlcohol = portrait.substance.substance === "alcohol";
  const answered = { answeredBy: "person" } as const;
  const score = isAlcohol ? pen.random.whole(21, 36) : pen.random.whole(25, 40);
  pen.write("instrument-result", day, { instrument: isAlcohol ? "AUDIT" : "DUDIT", score, ...answered }, by);
  pen.write("instrument-result", day, { instrument: "CORE-10", score: pen.random.whole(14, 29), ...answered }, by);
  const code = isAlcohol ? "F10.2" : portrait.substance.substance === "opioids" ? "F11.2" : "F19.2";
  const text = isAlcohol ? "Avhengighetssyndrom, alkohol" : "Avhengighetssyndrom, andre midler";
  pen.write("condition", day, { system: "http://hl7.org/fhir/sid/icd-10-no", code, text, status: "active" }, by);
}
