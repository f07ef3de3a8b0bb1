import type { DataOf } from "@helhet/course";
import type { Pen } from "../pen.ts";
import { writer } from "../world/staff.ts";
import { introduce, type Portrait } from "./person.ts";
import { clinicianOf, type Opened, type Stay, timeOf } from "./stay.ts";

/** The first day in the unit: enrolled, met, named a team, asked the first things. */
export function begin(pen: Pen, stay: Stay, portrait: Portrait): Opened {
  const by = clinicianOf(stay);
  const enrolment = pen.newId();
  const careLevel = stay.detoxDays > 0 ? "detox-inpatient" : stay.level;
  pen.write("enrolment-started", stay.from, { enrolment, unit: stay.unit.id, careLevel }, by);
  const relation = pen.newId();
  pen.write("care-relation", stay.from, { relation, unit: stay.unit.id, basis: "enrolled" }, by);
  const assignments = nameTeam(pen, stay);
  meetFirst(pen, stay);
  introduce(pen, stay.from, portrait, by);
  askAboutMinors(pen, stay, portrait);
  return { enrolment, relations: [relation], assignments };
}

function nameTeam(pen: Pen, stay: Stay): readonly string[] {
  const { clinician, doctor, contact, coordinator } = stay.team;
  const isWard = stay.unit.kind === "inpatient";
  const leader = writer(isWard ? "marit" : "elin");
  const named = [
    ["clinician", writer(clinician, stay.unit)],
    ["specialist", writer(isWard ? "mona" : "solveig")],
    ["doctor", writer(doctor, stay.unit)],
    ["milieu-contact", writer(contact, stay.unit)],
    ["pathway-coordinator", writer(clinician, stay.unit)],
    ["children-officer", writer("kari", stay.unit)],
    ["leader", leader],
    ["coordinator", writer(coordinator)],
    ["municipal-contact", writer(coordinator)],
  ] as const;
  const carrying = new Set<string>(["clinician", "doctor", "milieu-contact", "coordinator"]);
  return named.map(([role, who]) => {
    const assignment = pen.newId();
    const miniTeam = carrying.has(role) && !stay.undone.has("mini-team");
    const data = { assignment, role, practitioner: who.practitioner, unit: who.unit, miniTeam };
    pen.write("role-assigned", stay.from + (miniTeam ? 1 : 0), data, leader);
    return assignment;
  });
}

const coveredAtFirst: DataOf<"first-talk">["covered"] = [
  "goals-and-wishes",
  "referral-gone-through",
  "person-and-kin-view",
  "information-on-offers",
  "substance-mapping",
  "immediate-measures",
  "no-show-measures",
  "communication-needs",
  "suicide-risk",
  "violence-risk",
];

function meetFirst(pen: Pen, stay: Stay): void {
  const by = clinicianOf(stay);
  const at = timeOf(pen, stay.from, 9, 13);
  const session = { session: pen.newId(), unit: stay.unit.id, format: "individual", title: "Første samtale" } as const;
  const covered = stay.undone.has("drop-out-measures")
    ? coveredAtFirst.filter((part) => part !== "no-show-measures")
    : coveredAtFirst;
  pen.write("session-attended", at, { ...session, minutes: 60 }, by);
  pen.write("first-talk", at, { covered, words: "Gikk gjennom henvisningen sammen. Egne ønsker står i planen." }, by);
}

function askAboutMinors(pen: Pen, stay: Stay, portrait: Portrait): void {
  if (stay.undone.has("minors")) return;
  const by = writer("kari", stay.unit);
  const day = stay.from + 1;
  const minorChildren = portrait.hasChildren ? "yes" : "no";
  pen.write("minors-asked", day, { minorChildren, minorSiblings: "no" }, by);
  if (!portrait.hasChildren) return;
  const what = "Samtale om hva barnet vet. Avtalt familiesamtale, og informasjon til helsesykepleier med samtykke.";
  pen.write("minors-followed-up", day + 3, { what }, by);
  const offer = pen.newId();
  pen.write("offer", day + 1, { offer, topic: "children-follow-up", answer: "offered" }, by);
  pen.write("offer", day + 3, { offer, topic: "children-follow-up", answer: "accepted" }, by);
}
