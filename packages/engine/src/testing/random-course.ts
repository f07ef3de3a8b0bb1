import { type Course, type Entry, isoFromDay, uuidV8 } from "@helhet/course";
import { courseOf, entry, syntheticUnit } from "@helhet/course/testing";
import fc from "fast-check";
import { person } from "./given.ts";

const firstDay = 20_089;
const lastDay = firstDay + 500;
const ids = [1, 2].map((number) => uuidV8("engine-testing", `enrolment-${number}`)) as [string, string];
const tailorings = [1, 2, 3, 4, 5, 6].map((number) => uuidV8("engine-testing", `tailoring-${number}`));

const day = fc.integer({ min: firstDay, max: lastDay }).map(isoFromDay);
/** Mostly days; sometimes a clock time, a month, or a period. */
const when = fc.oneof(
  { weight: 6, arbitrary: day },
  { weight: 3, arbitrary: fc.tuple(day, fc.integer({ min: 10, max: 23 })).map(([on, hour]) => `${on}T${hour}:15:00Z`) },
  { weight: 1, arbitrary: day.map((on) => on.slice(0, 7)) },
  { weight: 1, arbitrary: day.map((on) => `${on}..`) },
);
const id = fc.constantFrom(...ids);
const careLevel = fc.constantFrom("outpatient", "inpatient", "detox-inpatient", "municipal");
const elements = ["decision", "evaluation", "weekly", "answer", "kin", "contact"].map((name) => `test/${name}`);

const agreementOf = (form: number) =>
  fc.record({
    tailoring: fc.constantFrom(...tailorings.slice(form * 2, form * 2 + 2)),
    element: fc.constantFrom(...elements),
    reason: fc.constant("wish" as const),
    words: fc.constant("agreed"),
    decidedBy: fc.constant(ids[0]),
    agreed: fc.constant("yes" as const),
    validFrom: day,
    reviewOn: day,
  });

const decision = {
  after: "basic-assessment",
  outcome: "tsb-treatment",
  specialistTookPart: "yes",
  personTookPart: "yes",
  writtenInformation: "no",
} as const;
const planned = {
  personTookPart: "yes",
  personAgrees: "agrees",
  copyGiven: "yes",
  individualPlanRight: "no",
  crisisPlanNeeded: "no",
  responsibilityGroupNeeded: "no",
} as const;

/** Entries that the guideline of every way reads. */
export const readEntry: fc.Arbitrary<Entry> = fc.oneof(
  fc
    .tuple(day, id, careLevel)
    .map(([on, enrolment, level]) =>
      entry("enrolment-started", on, { enrolment, unit: syntheticUnit, careLevel: level }),
    ),
  fc
    .tuple(when, id, careLevel)
    .map(([on, enrolment, level]) => entry("care-level-changed", on, { enrolment, careLevel: level })),
  fc
    .tuple(day, id)
    .map(([on, enrolment]) => entry("enrolment-ended", on, { enrolment, planned: true, reason: "completed" })),
  fc.tuple(when, id).map(([on, session]) => entry("session-attended", on, { session, format: "individual" })),
  fc
    .tuple(when, id)
    .map(([on, session]) => entry("session-missed", on, { session, format: "individual", reason: "no-show" })),
  when.map((on) => entry("clinical-decision", on, decision)),
  fc.tuple(when, fc.boolean()).map(([on, isAgreed]) =>
    entry("evaluation", on, {
      covered: isAgreed ? ["useful"] : [],
      with: ["person"],
      by: "meeting",
      closing: false,
      ...(isAgreed ? { nextWithinDays: 90 } : {}),
    }),
  ),
  when.map((on) => entry("check-in", on, { hope: 5 })),
  when.map((on) => entry("contact-attempt", on, { channel: "phone", outcome: "reached" })),
  when.map((on) => entry("first-talk", on, { covered: ["suicide-risk"] })),
  fc
    .tuple(when, fc.constantFrom("network", "handover"))
    .map(([on, type]) => entry("meeting", on, { type, with: ["person"], aftercareDiscussed: true })),
  when.map((on) => entry("relapse", on, { substance: "alcohol", toldBy: "person" })),
  when.map((on) => entry("overdose", on, { substance: "opioids", helpDeclined: "yes", openReturnAgreed: "yes" })),
  when.map((on) => entry("body-informed", on, { body: "municipality", about: "unplanned-discharge" })),
  fc.tuple(day, fc.constantFrom("pregnant", "ended")).map(([on, status]) => entry("pregnancy", on, { status })),
  fc
    .tuple(day, fc.constantFrom("2003-01-15", "2002", "1990-05-05"))
    .map(([on, born]) => entry("birth-date", on, { born })),
  fc
    .tuple(when, fc.constantFrom("offered", "accepted", "declined"))
    .map(([on, answer]) => entry("offer", on, { offer: ids[0], topic: "next-of-kin", answer })),
  fc.tuple(when, fc.boolean()).map(([on, holds]) =>
    entry("plan-version", on, {
      ...planned,
      goals: [],
      measures: [],
      version: 1,
      parts: holds ? ["relapse"] : ["goals"],
    }),
  ),
  fc
    .tuple(day, agreementOf(0), fc.option(day))
    .map(([on, data, validTo]) => entry("exemption", on, { ...data, ...(validTo ? { validTo } : {}) })),
  fc
    .tuple(day, agreementOf(1))
    .map(([on, data]) => entry("interval-change", on, { ...data, element: "test/evaluation", everyDays: 30 })),
  fc
    .tuple(day, agreementOf(2))
    .map(([on, data]) => entry("addition", on, { ...data, act: "meeting", title: "A walk", everyDays: 14 })),
  fc.tuple(day, fc.constantFrom(...tailorings)).map(([on, tailoring]) => entry("tailoring-ended", on, { tailoring })),
  fc
    .tuple(day, fc.constantFrom(...tailorings), day)
    .map(([on, tailoring, nextReviewOn]) =>
      entry("tailoring-reviewed", on, { tailoring, outcome: "continues", nextReviewOn, words: "still" }),
    ),
  fc
    .tuple(day, id, fc.constantFrom(...elements))
    .map(([on, stop, element]) => entry("clock-stopped", on, { stop, reason: "chosen-wait", items: [element] })),
  fc.tuple(day, id).map(([on, stop]) => entry("clock-resumed", on, { stop })),
  fc
    .tuple(day, fc.constantFrom("accepted", "overridden"))
    .map(([on, answer]) => entry("match-answered", on, { element: "test/closer", answer })),
  day.map((on) =>
    entry("edition-moved", on, {
      move: ids[0],
      guideline: "test",
      edition: "1",
      unit: syntheticUnit,
      words: "x",
    }),
  ),
  day.map((on) => entry("death", on, { source: "register" })),
);

/** Entries of kinds that neither the guideline of every way nor the engine itself reads. */
export const unreadEntry: fc.Arbitrary<Entry> = fc.oneof(
  when.map((on) => entry("note", on, { words: "a note" })),
  when.map((on) => entry("housing", on, { situation: "rented", stable: "yes" })),
  when.map((on) => entry("dispensing", on, { medicine: "thiamine", amount: 1, unit: "mg" })),
);

const opening = entry("enrolment-started", isoFromDay(firstDay + 5), {
  enrolment: ids[0],
  unit: syntheticUnit,
  careLevel: "outpatient",
});

/** A course of any entries in any order of writing, with at least one enrolment. */
export const anyCourse: fc.Arbitrary<Course> = fc
  .array(readEntry, { minLength: 1, maxLength: 14 })
  .map((entries) => courseOf(person, [opening, ...entries]));

/** An instant inside or around the days of such courses, epoch ms. */
export const anyInstant: fc.Arbitrary<number> = fc.integer({
  min: firstDay * 86_400_000,
  max: (lastDay + 60) * 86_400_000,
});
