import type { DataOf, Day } from "@helhet/course";
import { type Fact, onDay } from "./fact.ts";
import { trialUnit } from "./house.ts";
import type { Row } from "./read-table.ts";
import { dayOf, idOf, type Subject, studyDayIn } from "./subject.ts";
import { enrolmentOf, enrolmentStarted } from "./tables/treatment.ts";
import { isPresent } from "./tables/visits.ts";

/** A fact that no single row says, and the name of the rule that made it. */
export interface Derived {
  readonly rule: "opening" | "ending" | "death" | "negative-screen";
  readonly key: string;
  readonly fact: Fact;
}

/** What follows from a person's rows together: how the enrolment opens and ends, death, and negative screens. */
export function derivedOf(subject: Subject): readonly Derived[] {
  return [...opening(subject), ...deathOf(subject), ...ending(subject), ...negativeScreens(subject)];
}

function opening(subject: Subject): readonly Derived[] {
  const consented = onDay(dayOf(subject, 0));
  const made: Fact[] = [{ kind: "pathway-started", on: consented, data: { pathway: "trial", unit: trialUnit.id } }];
  if (subject.opensWithDetox === null) made.push(enrolmentStarted(subject, "outpatient"));
  return made.map((fact) => ({ rule: "opening", key: fact.kind, fact }));
}

const visitsOf = (subject: Subject): readonly Row[] => subject.rows.get("visit") ?? [];

/** Study days of the rows for which a test is true, in order. */
function daysOf(rows: readonly Row[], test: (row: Row) => boolean): readonly number[] {
  return rows
    .filter(test)
    .flatMap((row) => studyDayIn(row) ?? [])
    .sort((a, b) => a - b);
}

/** The last day on which a visit was expected. Source: SPEC.md of the data set, section 1. */
export function lastExpectedDay({
  trial,
  randomised: { first, second },
}: Pick<Subject, "trial" | "randomised">): number {
  if (trial !== "30") return 168;
  return second === null ? (first ?? 0) + 98 : second + 168;
}

interface End {
  readonly day: number;
  readonly planned: boolean;
  readonly enrolment: DataOf<"enrolment-ended">["reason"];
  readonly pathway: DataOf<"pathway-ended">["reason"];
  readonly words: string;
}

/**
 * How it ended: death, leaving the study, a final visit, else the trial's planned time. Somebody seen after having left
 * ended on the day they were last seen.
 */
export function endOf(subject: Subject): End {
  const visits = visitsOf(subject);
  const lastSeen = daysOf(visits, isPresent).at(-1) ?? 0;
  const died = visits.some((row) => row["is_dead"] === "1");
  const left = daysOf(visits, (row) => row["is_left_study"] === "1")[0] ?? null;
  const saidLeft = visits.some((row) => row["is_left_study"] === "1");
  const final = daysOf(visits, (row) => row["what"] === "final").at(-1) ?? null;
  if (died)
    return {
      day: lastSeen,
      planned: false,
      enrolment: "death",
      pathway: "death",
      words: "Marked as dead at a visit that was missed",
    };
  if (saidLeft) {
    const day = Math.max(left ?? lastSeen, lastSeen);
    return { day, planned: false, enrolment: "person-left", pathway: "person-left", words: "Left the study" };
  }
  if (final !== null)
    return {
      day: Math.max(final, lastSeen),
      planned: true,
      enrolment: "completed",
      pathway: "completed",
      words: "Final visit",
    };
  const day = Math.max(lastExpectedDay(subject), lastSeen);
  return { day, planned: true, enrolment: "other", pathway: "other", words: "The planned time of the trial was over" };
}

function ending(subject: Subject): readonly Derived[] {
  const { day, planned, enrolment, pathway, words } = endOf(subject);
  const on = onDay(dayOf(subject, Math.max(day, subject.firstDay)));
  const relation = { relation: idOf(`relation/${subject.who}`), unit: trialUnit.id, basis: "duty-after-end" } as const;
  const ended = { enrolment: enrolmentOf(subject), planned, reason: enrolment, words };
  const pathwayEnded = { pathway: "trial", reason: pathway, feedbackToolUsed: "not-known", words } as const;
  return [
    { rule: "ending", key: "enrolment-ended", fact: { kind: "enrolment-ended", on, data: ended } },
    { rule: "ending", key: "pathway-ended", fact: { kind: "pathway-ended", on, data: pathwayEnded } },
    { rule: "ending", key: "care-relation", fact: { kind: "care-relation", on, data: relation } },
  ];
}

function deathOf(subject: Subject): readonly Derived[] {
  if (!visitsOf(subject).some((row) => row["is_dead"] === "1")) return [];
  const on = onDay(dayOf(subject, endOf(subject).day));
  return [{ rule: "death", key: "death", fact: { kind: "death", on, data: { source: "other" } } }];
}

/**
 * A negative opioid screen: on a day with a visit attended and a specimen taken (uds_temp) that has no row for Opioid in
 * uds. Other classes are left undecided: the panels differ between trials.
 */
function negativeScreens(subject: Subject): readonly Derived[] {
  const positive = new Set(daysOf(subject.rows.get("uds") ?? [], (row) => row["what"] === "Opioid"));
  const specimens = new Set(daysOf(subject.rows.get("uds_temp") ?? [], () => true));
  const present = new Set(daysOf(visitsOf(subject), isPresent));
  const days = [...present].filter((day) => specimens.has(day) && !positive.has(day));
  return days.map((day): Derived => {
    const data = { specimen: "urine", substance: "opioids", name: "Opioid", result: "negative" } as const;
    return {
      rule: "negative-screen",
      key: String(day),
      fact: { kind: "test-result", on: onDay(dayOf(subject, day) as Day), data },
    };
  });
}
