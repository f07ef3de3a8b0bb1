import { careLevels } from "@helhet/course";
import { continuity } from "./continuity.ts";
import { type Drawing, idOf, type Makers, someId, substances, unit, yesNo } from "./drawing.ts";
import { treatmentCourse } from "./treatment-course.ts";

const told = "told" as const;

const agreed = (draw: Drawing, number: number) => ({
  tailoring: idOf("tailoring", number * 2 + draw.chance.whole(0, 1)),
  element: draw.anElement(),
  reason: "wish" as const,
  words: "Agreed.",
  decidedBy: idOf("practitioner", 1),
  agreed: "yes" as const,
  validFrom: draw.aDay(-10, 15),
  ...(draw.chance.percent(60) ? { validTo: draw.aDay(0, 50) } : {}),
  reviewOn: draw.aDay(1, 40),
});
const formats = ["ward", "individual"] as const;
const someInstant = (draw: Drawing): string =>
  `${draw.aDay(-4, 12)}T${String(draw.chance.whole(0, 23)).padStart(2, "0")}:00:00.000Z`;

/** What a course may be moved to: another edition, the same one with the layers of the day, and one that is not here. */
const moves = [
  ["test", "1"],
  ["test", "2"],
  ["test", "2"],
  ["test", "3"],
  ["no-tsb-2019", "2019"],
] as const;

/** What a random course can say, kind by kind, in the words that the guidelines look for. */
export const makers: Makers = {
  "referral-received": (draw) => ({
    referral: someId(draw, "referral"),
    toUnit: unit(draw),
    service: draw.chance.pick(["specialist", "specialist", "municipal", "not-known"]),
    from: "gp",
    acute: draw.chance.percent(20),
    clarified: draw.chance.pick(yesNo),
  }),
  "referral-answered": (draw) => ({
    referral: someId(draw, "referral"),
    right: draw.chance.pick(["assessment", "treatment", "treatment", "municipal-help", "none"]),
    ...(draw.chance.percent(80) ? { startBy: draw.aDay(-3, 40) } : {}),
  }),
  "pathway-started": (draw) => ({
    pathway: draw.chance.pick(["tsb", "tsb", "tsb", "tsb-pregnant", "municipal"]),
    unit: unit(draw),
  }),
  "pathway-ended": (draw) => ({
    pathway: draw.chance.pick(["tsb", "tsb", "tsb-pregnant"]),
    reason: draw.chance.pick(["completed", "agreed", "person-left", "transferred"]),
    feedbackToolUsed: draw.chance.pick(yesNo),
  }),
  "enrolment-started": (draw) => ({
    enrolment: someId(draw, "enrolment", 3),
    unit: unit(draw),
    careLevel: draw.chance.percent(70)
      ? draw.chance.pick(["outpatient", "inpatient", "detox-inpatient", "acute", "detox-outpatient"])
      : draw.chance.pick(careLevels),
  }),
  "care-level-changed": (draw) => ({
    enrolment: someId(draw, "enrolment", 2),
    careLevel: draw.chance.percent(50)
      ? draw.chance.pick(["outpatient", "inpatient", "detox-inpatient", "detox-outpatient"])
      : draw.chance.pick(careLevels),
  }),
  "enrolment-ended": (draw) => ({
    enrolment: someId(draw, "enrolment", 2),
    planned: draw.chance.percent(50),
    reason: draw.chance.pick(["completed", "agreed", "person-left", "death"]),
  }),
  "role-assigned": (draw) => ({
    assignment: someId(draw, "assignment"),
    role: draw.chance.pick(["pathway-coordinator", "coordinator", "recovery-coach", "doctor"]),
    practitioner: someId(draw, "practitioner"),
    unit: unit(draw),
    miniTeam: draw.chance.percent(50),
  }),
  "coercion-decided": (draw) => ({
    coercion: someId(draw, "coercion"),
    paragraph: draw.chance.pick(["10-2", "10-3", "10-4"]),
    ...(draw.chance.percent(60) ? { until: draw.aDay(5, 90) } : {}),
    ...(draw.chance.percent(60) ? { termOn: draw.aDay(5, 90) } : {}),
  }),
  "coercion-notice": (draw) => ({
    coercion: someId(draw, "coercion"),
    to: draw.chance.pick(["county-governor", "county-governor", "municipality"]),
  }),
  "coercion-ended": (draw) => ({ coercion: someId(draw, "coercion") }),
  "birth-date": (draw) => ({ born: draw.chance.pick(["2003-01-15", "2002", "2002-04", "2004-02-29", "1990-05-05"]) }),
  "minors-asked": (draw) => ({
    minorChildren: draw.chance.pick(["yes", "no", "not-known"]),
    minorSiblings: draw.chance.pick(["yes", "no", "did-not-answer"]),
  }),
  "minors-followed-up": () => ({ what: "A talk." }),
  death: () => ({ source: "register" }),
  pregnancy: (draw) => ({ status: draw.chance.pick(["pregnant", "pregnant", "ended", "refuted"]) }),
  "substance-of-concern": (draw) => ({ substance: draw.chance.pick(substances), main: true }),
  "use-report": (draw) => ({
    substance: draw.chance.pick(substances),
    used: draw.chance.pick(["yes", "yes", "no", "not-known"]),
    method: told,
  }),
  relapse: (draw) => ({ substance: draw.chance.pick(substances), toldBy: "person" }),
  overdose: (draw) => ({
    substance: "opioids",
    helpDeclined: "yes",
    openReturnAgreed: draw.chance.pick(["yes", "yes", "no"]),
  }),
  "first-talk": (draw) => ({ covered: draw.chance.percent(50) ? ["suicide-risk"] : [] }),
  assessment: (draw) => ({
    area: draw.chance.pick(["doctors-interview", "social", "housing"]),
    answer: draw.chance.pick(["done", "declined"]),
    specialistInvolved: "no",
  }),
  "assessment-finished": (draw) => ({
    extent: draw.chance.pick(["basic", "basic", "extended"]),
    specialistInvolved: "yes",
    personTookPart: "yes",
    copyGiven: "yes",
  }),
  "clinical-decision": (draw) => ({
    after: draw.chance.pick(["basic-assessment", "basic-assessment", "extended-assessment"]),
    outcome: draw.chance.pick(["tsb-treatment", "tsb-treatment", "extended-assessment", "gp-or-municipality"]),
    specialistTookPart: "yes",
    personTookPart: "yes",
    writtenInformation: "no",
  }),
  "acute-decision": (draw) => ({ entersPathway: draw.chance.percent(50) }),
  "plan-version": (draw) => ({
    version: 1,
    parts: draw.chance.percent(40) ? ["relapse", "goals"] : ["goals"],
    goals: [],
    measures: [],
    personTookPart: "yes",
    personAgrees: "agrees",
    copyGiven: "yes",
    individualPlanRight: draw.chance.pick(yesNo),
    crisisPlanNeeded: "no",
    responsibilityGroupNeeded: "no",
    ...(draw.chance.percent(50) ? { evaluateEveryDays: draw.chance.whole(10, 60) } : {}),
  }),
  evaluation: (draw) => ({
    covered: draw.chance.percent(50) ? ["useful"] : [],
    with: ["person"],
    by: "meeting",
    closing: draw.chance.percent(12),
    ...(draw.chance.percent(25) ? { nextWithinDays: draw.chance.whole(7, 90) } : {}),
  }),
  meeting: (draw) => ({
    type: draw.chance.pick(["collaboration", "responsibility-group", "network", "handover"]),
    with: ["person"],
    aftercareDiscussed: false,
  }),
  "aftercare-agreed": () => ({ who: "The municipality", what: "A talk a week." }),
  offer: (draw) => ({
    offer: someId(draw, "offer", 3),
    topic: draw.chance.pick([
      "next-of-kin",
      "next-of-kin",
      "check-ups",
      "check-ups",
      "check-up-booklet",
      "individual-plan",
      "coordinator",
      "naloxone",
      "naloxone",
      "group",
      "action-plan",
      "follow-up-talks",
    ]),
    answer: draw.chance.pick(["offered", "accepted", "declined", "declined"]),
  }),
  preference: (draw) => ({ about: draw.chance.pick(["format", "format", "place", "clinician"]), words: "In a group." }),
  "body-informed": (draw) => ({
    body: draw.chance.pick(["municipality", "municipality", "coordinating-unit", "national-register"]),
    about: draw.chance.pick(["unplanned-discharge", "individual-plan-need", "treatment-facts"]),
  }),
  "session-planned": (draw) => ({ session: someId(draw, "session"), format: draw.chance.pick(formats) }),
  "session-attended": (draw) => ({ session: someId(draw, "session"), format: draw.chance.pick(formats) }),
  "session-missed": (draw) => ({ session: someId(draw, "session"), format: "individual", reason: "no-show" }),
  "contact-attempt": () => ({ channel: "phone", outcome: "reached" }),
  "check-in": (draw) => ({ hope: draw.chance.whole(0, 10) }),
  ...treatmentCourse,
  ...continuity,
  exemption: (draw) => agreed(draw, 0),
  substitution: (draw) => ({ ...agreed(draw, 1), instead: "A walk." }),
  addition: (draw) => ({
    ...agreed(draw, 2),
    act: draw.anAct(),
    title: "A walk",
    ...(draw.chance.percent(60) ? { everyDays: draw.chance.whole(3, 30) } : {}),
    ...(draw.chance.percent(60) ? { dueOn: draw.aDay(0, 40) } : {}),
  }),
  "interval-change": (draw) => ({ ...agreed(draw, 3), everyDays: draw.chance.whole(2, 70) }),
  "tailoring-reviewed": (draw) => ({
    tailoring: idOf("tailoring", draw.chance.whole(0, 7)),
    outcome: draw.chance.pick(["continues", "continues", "ends"]),
    ...(draw.chance.percent(60) ? { nextReviewOn: draw.aDay(5, 60) } : {}),
    words: "Still.",
  }),
  "decision-requested": (draw) => ({
    request: someId(draw, "request"),
    question: "May the person go home?",
    decider: idOf("practitioner", draw.chance.whole(1, 3)),
    decideBy: someInstant(draw),
  }),
  "decision-passed-on": (draw) => ({
    request: someId(draw, "request"),
    decider: idOf("practitioner", draw.chance.whole(1, 3)),
    decideBy: someInstant(draw),
    words: "Away.",
  }),
  "decision-given": (draw) => ({
    request: someId(draw, "request"),
    answer: draw.chance.pick(["yes", "no", "otherwise"]),
    decidedBy: idOf("practitioner", 1),
    words: "It fits.",
  }),
  "tailoring-ended": (draw) => ({ tailoring: idOf("tailoring", draw.chance.whole(0, 7)) }),
  "edition-moved": (draw) => {
    const [guideline, edition] = draw.chance.pick(moves);
    return { move: idOf("move", 1), guideline, edition, unit: unit(draw), words: "Newer." };
  },
  "match-answered": (draw) => ({
    element: draw.chance.pick([
      "test-states/match",
      "no-pregnant-2019/acute-help",
      "test/closer",
      "dk-law/action-plan",
      "dk-nr-2016/viso",
      "dk-nr-2016/intensity-severe",
    ]),
    answer: draw.chance.pick(["accepted", "overridden"]),
  }),
  "clock-stopped": (draw) => ({
    stop: someId(draw, "stop"),
    reason: draw.chance.pick(["chosen-wait", "chosen-wait", "prison", "other-provider-chosen"]),
    items: [draw.chance.percent(70) ? draw.anElement() : draw.aKey(), draw.anElement()],
  }),
  "clock-resumed": (draw) => ({ stop: someId(draw, "stop") }),
};
