import type { CareLevel } from "@helhet/course";
import { type Fact, type FactOf, facts, onDay, unmapped } from "../fact.ts";
import { trialUnit } from "../house.ts";
import { dayOf, idOf, type Subject, studyDayIn } from "../subject.ts";
import { into, noDay, type TableMapping, whenColumn, whose } from "../table-mapping.ts";

const medicines: Readonly<Record<string, string>> = {
  Methadone: "Methadone",
  "Inpatient NR-NTX": "Naltrexone, extended-release injection",
  "Inpatient BUP": "Buprenorphine-naloxone",
  "Outpatient BUP": "Buprenorphine-naloxone",
  "Outpatient BUP + EMM": "Buprenorphine-naloxone",
  "Outpatient BUP + SMM": "Buprenorphine-naloxone",
};

/** A day's dose of the study medicine. One of the naltrexone arm is an injection, everything else milligrams. */
export const treatment: TableMapping = {
  table: "treatment",
  columns: { who: whose, amount: into("dispensing, amount and unit"), when: whenColumn },
  map: (row, subject) => {
    const day = studyDayIn(row);
    if (day === null) return unmapped(noDay);
    const isInjection = subject.arm === "Inpatient NR-NTX" && row["amount"] === "1";
    const medicine = medicines[subject.arm ?? ""] ?? "Study medicine, not said";
    const data = { medicine, amount: Number(row["amount"]), unit: isInjection ? "injection" : "mg" } as const;
    return facts({ kind: "dispensing", on: onDay(dayOf(subject, day)), data });
  },
};

/** The enrolment in the trial unit. */
export const enrolmentOf = (subject: Subject): string => idOf(`enrolment/${subject.who}`);

/** The enrolment's beginning, on the first day anybody knows of. */
export function enrolmentStarted(subject: Subject, careLevel: CareLevel): FactOf<"enrolment-started"> {
  const data = { enrolment: enrolmentOf(subject), unit: trialUnit.id, careLevel };
  return { kind: "enrolment-started", on: onDay(dayOf(subject, subject.firstDay)), data };
}

function change(
  subject: Subject,
  day: number,
  careLevel: "substitution" | "outpatient" | "detox-inpatient",
  reason: string,
) {
  const data = { enrolment: enrolmentOf(subject), careLevel, reason } as const;
  return { kind: "care-level-changed", on: onDay(dayOf(subject, day)), data } satisfies FactOf<"care-level-changed">;
}

/** Which arm was drawn; with an agonist outside a ward the care level changes too. */
export const randomization: TableMapping = {
  table: "randomization",
  columns: {
    who: whose,
    treatment: into("randomised, arm; care-level-changed; and the medicine of dispensing"),
    which: into("randomised, draw"),
    when: whenColumn,
  },
  map: (row, subject) => {
    const day = studyDayIn(row);
    if (day === null) return unmapped(noDay);
    const arm = row["treatment"] ?? "";
    const drawn = { trial: subject.trial, arm, draw: Number(row["which"]) } as const;
    const randomised: Fact = { kind: "randomised", on: onDay(dayOf(subject, day)), data: drawn };
    const isAgonistOutpatient = arm === "Methadone" || arm.startsWith("Outpatient BUP");
    if (!isAgonistOutpatient) return facts(randomised);
    return facts(randomised, change(subject, day, "substitution", `Randomisation ${drawn.draw}: ${arm}`));
  },
};

/** Admission to and discharge from detoxification. An admission that opens the enrolment says its care level there. */
export const detox: TableMapping = {
  table: "detox",
  columns: { who: whose, what: into("enrolment-started or care-level-changed"), when: whenColumn },
  map: (row, subject) => {
    const day = studyDayIn(row);
    if (day === null) return unmapped(noDay);
    if (row["what"] === "discharge") return facts(change(subject, day, "outpatient", "Discharged from detoxification"));
    if (day === subject.opensWithDetox) return facts(enrolmentStarted(subject, "detox-inpatient"));
    return facts(change(subject, day, "detox-inpatient", "Admitted to detoxification"));
  },
};
