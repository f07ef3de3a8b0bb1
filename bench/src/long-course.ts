import { type Course, type Entry, isoFromDay, uuidV8 } from "@helhet/course";
import { courseOf, entry } from "@helhet/course/testing";

const unit = uuidV8("bench", "unit");
const firstDay = 20_089;
const answers = ["attended", "attended", "attended", "missed", "attended"] as const;

/** A small generator of whole numbers, the same for the same seed (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function opening(id: string, day: (after: number) => string, below: (n: number) => number): readonly Entry[] {
  const careLevel = below(3) === 0 ? "inpatient" : "outpatient";
  return [
    entry("birth-date", day(0), { born: `19${60 + below(40)}-0${1 + below(9)}-1${below(9)}` }),
    entry("referral-received", day(0), {
      referral: id,
      toUnit: unit,
      service: "specialist",
      from: "gp",
      acute: false,
      clarified: "no",
    }),
    entry("referral-answered", day(8), { referral: id, right: "treatment", startBy: day(60) }),
    entry("pathway-started", day(20), { pathway: "tsb", unit, referral: id }),
    entry("enrolment-started", day(20), { enrolment: id, unit, careLevel }),
    entry("substance-of-concern", day(21), { substance: "alcohol", main: true }),
    entry("minors-asked", day(21), { minorChildren: "no", minorSiblings: "no" }),
    entry("first-talk", `${day(21)}T09:00:00Z`, { covered: ["goals-and-wishes", "suicide-risk", "substance-mapping"] }),
    entry("offer", day(22), { offer: id, topic: "next-of-kin", answer: "offered" }),
    entry("offer", day(30), { offer: id, topic: "next-of-kin", answer: below(2) === 0 ? "accepted" : "declined" }),
    entry("assessment", day(25), { area: "medical", answer: "done", specialistInvolved: "yes" }),
    entry("assessment", day(27), { area: "psychological", answer: "done", specialistInvolved: "yes" }),
    entry("assessment-finished", day(36), {
      extent: "basic",
      specialistInvolved: "yes",
      personTookPart: "yes",
      copyGiven: "yes",
    }),
    entry("clinical-decision", day(37 + below(8)), {
      after: "basic-assessment",
      outcome: "tsb-treatment",
      specialistTookPart: "yes",
      personTookPart: "yes",
      writtenInformation: "yes",
    }),
  ];
}

function evaluations(day: (after: number) => string): readonly Entry[] {
  return [48, 100, 155, 210, 280].map((after) =>
    entry("evaluation", day(after), { covered: ["useful", "coping"], with: ["person"], by: "meeting", closing: false }),
  );
}

function sessions(
  id: string,
  count: number,
  day: (after: number) => string,
  below: (n: number) => number,
): readonly Entry[] {
  return Array.from({ length: count }, (_, index): Entry => {
    const when = `${day(38 + index * 3)}T${10 + below(6)}:30:00Z`;
    const session = { session: uuidV8(id, String(index)), format: "individual" } as const;
    const answer = answers[below(answers.length)];
    return answer === "missed"
      ? entry("session-missed", when, { ...session, reason: "no-show" })
      : entry("session-attended", when, session);
  });
}

/** A course of `size` entries over about a year: referral, assessment, decision, evaluations, many sessions. */
export function longCourse(seed: number, size: number): Course {
  const below = numbers(seed);
  const person = uuidV8("bench", `person-${seed}`);
  const start = firstDay + below(200);
  const day = (after: number): string => isoFromDay(start + after);
  const fixed = [...opening(person, day, below), ...evaluations(day)];
  return courseOf(person, [...fixed, ...sessions(person, size - fixed.length, day, below)]);
}

/** The same course again as another object in memory: making up a new one would cost more than following it. */
export function another({ entries: all }: Course, person: string): Course {
  return { person, entries: all.map((entry) => ({ ...entry, person, data: { ...entry.data } }) as typeof entry) };
}
