import { addMonths, type DataOf, type Day } from "@helhet/course";
import type { Pen } from "../pen.ts";
import { writer } from "../world/staff.ts";
import type { Portrait } from "./person.ts";
import { clinicianOf, isThere, type Stay, timeOf, workdayBy } from "./stay.ts";

const partsOfPlan: DataOf<"plan-version">["parts"] = [
  "organisation",
  "who-is-involved",
  "goals",
  "measures",
  "evaluation-dates",
  "assessment-basis",
  "no-show-measures",
  "unplanned-discharge-procedure",
  "retention",
  "relapse",
  "network",
  "crisis-plan",
  "aftercare",
  "length-of-treatment",
];
const measures = [
  "Samtale to ganger i uka",
  "Mestringsgruppe tirsdager",
  "Gåtur før frokost",
  "Møte med NAV om jobb",
  "Kveldsplan på onsdager",
  "Søvndagbok i tre uker",
  "Permisjon med følge",
  "Trene på å si nei i kjente situasjoner",
];

/** A version of the plan, with goals in the person's own words; ratings rise a little from version to version. */
export function writePlan(pen: Pen, stay: Stay, day: Day, portrait: Portrait, version: number): void {
  const by = clinicianOf(stay);
  const goals = portrait.goals.map((words) => ({
    goal: pen.newId(),
    words,
    ownRating: Math.min(10, 1 + version * 2 + pen.random.whole(0, 2)),
  }));
  const chosen = pen.random.some(measures, goals.length + 1);
  const data: DataOf<"plan-version"> = {
    version,
    parts: stay.undone.has("drop-out-measures")
      ? partsOfPlan.filter((part) => part !== "no-show-measures")
      : partsOfPlan,
    goals,
    measures: chosen.map((what, index) => ({
      ...(goals[index] === undefined ? {} : { goal: goals[index].goal }),
      what,
      who: index % 2 === 0 ? "Jeg selv, med støtte fra kontakten min" : "Behandler",
    })),
    personTookPart: "yes",
    personAgrees: version === 1 && pen.random.chance(0.15) ? "wants-changes" : "agrees",
    copyGiven: "yes",
    individualPlanRight: "yes",
    crisisPlanNeeded: "yes",
    responsibilityGroupNeeded: pen.random.chance(0.6) ? "yes" : "no",
  };
  pen.write("plan-version", day, data, by);
}

const coveredAtEvaluation: DataOf<"evaluation">["covered"] = [
  "useful",
  "coping",
  "measures-done",
  "more-assessment",
  "further-treatment",
  "plan-revised",
  "absentees-informed",
  "municipal-measures",
  "children-and-siblings",
  "family",
  "peer-organisations",
];
const evaluationWords = [
  "Nyttig å se tilbake. Morgenene er best, kveldene er fortsatt tunge.",
  "Vi gjorde det vi hadde avtalt. Målet om søvn er nærmere.",
  "Har sagt nei to ganger og ringt én gang. Det ble lagt merke til.",
  "Gruppa hjelper mer enn ventet. Ønsker færre skjemaer.",
  "Kommunen deltok på video. Bolig er det som haster.",
];

/** One joint evaluation with its meeting, by the stay's clinician. */
export function evaluate(pen: Pen, stay: Stay, day: Day, closing = false): void {
  const at = timeOf(pen, day, 10, 14);
  const by = clinicianOf(stay);
  const withWhom = ["person", "municipality"] as const;
  const meeting = { type: "collaboration", with: [...withWhom], aftercareDiscussed: true } as const;
  pen.write("meeting", at, { ...meeting, with: [...withWhom], words: "Samarbeidsmøte med kommunen." }, by);
  const words = pen.random.pick(evaluationWords);
  const personsRating = pen.random.whole(5, 9);
  const how = { by: "meeting", closing, personsRating, words } as const;
  pen.write("evaluation", at, { covered: coveredAtEvaluation, with: [...withWhom], ...how }, by);
  pen.write(
    "instrument-result",
    day,
    { instrument: "CORE-10", score: pen.random.whole(6, 22), answeredBy: "person" },
    by,
  );
}

/**
 * All evaluations until the stay or today ends: the first within a week of the decision, then at the interval, each with a
 * new version of the plan. Nothing follows a first evaluation that was left undone.
 */
export function evaluateOnTime(pen: Pen, stay: Stay, decided: Day, portrait: Portrait): void {
  if (stay.undone.has("first-evaluation")) return;
  let day = workdayBy(decided + 6);
  evaluate(pen, stay, day);
  for (let version = 2; ; version += 1) {
    day = workdayBy(day + stay.evaluateEvery - pen.random.whole(0, 3));
    const isLast = day + stay.evaluateEvery > pen.today;
    if (!isThere(stay, day) || day >= pen.today || (isLast && stay.undone.has("last-evaluation"))) return;
    evaluate(pen, stay, day);
    writePlan(pen, stay, day, portrait, version);
  }
}

/** What is offered to everyone, and how this person answered. */
export function offerWhatIsDue(pen: Pen, stay: Stay): void {
  const by = clinicianOf(stay);
  const topics = [
    "individual-plan",
    "coordinator",
    "naloxone",
    "harm-reduction",
    "group",
    "individual",
    "family",
    "peer-support",
  ] as const;
  for (const topic of topics) {
    const offer = pen.newId();
    const day = workdayBy(stay.from + pen.random.whole(3, 6));
    pen.write("offer", day, { offer, topic, answer: "offered" }, by);
    const declines = topic === "family" || (topic === "peer-support" && pen.random.chance(0.3));
    pen.write("offer", day + 1, { offer, topic, answer: declines ? "declined" : "accepted" }, by);
  }
  if (!stay.undone.has("kin-offer")) offerToKin(pen, stay);
}

function offerToKin(pen: Pen, stay: Stay): void {
  const by = writer(stay.team.contact, stay.unit);
  const offer = pen.newId();
  const day = workdayBy(stay.from + 3);
  const declines = pen.random.chance(0.25);
  pen.write("offer", day, { offer, topic: "next-of-kin", answer: "offered" }, by);
  const words = declines
    ? "Ikke nå. Spør meg gjerne igjen om en måned."
    : "Vil gjerne at mamma blir med på en samtale.";
  pen.write("offer", day + 2, { offer, topic: "next-of-kin", answer: declines ? "declined" : "accepted", words }, by);
  if (declines) offerAgain(pen, stay, addMonths(day, 1));
}

/** The same question a month later; most answer it within days. */
function offerAgain(pen: Pen, stay: Stay, day: Day): void {
  const by = writer(stay.team.contact, stay.unit);
  const offer = pen.newId();
  pen.write("offer", day, { offer, topic: "next-of-kin", answer: "offered" }, by);
  if (pen.random.chance(0.2)) return;
  const answer = pen.random.pick(["accepted", "declined"] as const);
  pen.write("offer", day + 2, { offer, topic: "next-of-kin", answer }, by);
}
