import { type Fact, facts, onDay, unmapped } from "../fact.ts";
import { dayOf, type Subject, studyDayIn } from "../subject.ts";
import { into, noDay, not, noValue, type TableMapping, whenColumn, whose } from "../table-mapping.ts";

const severity = ["none", "mild", "moderate", "severe"] as const;

/** Trial 51 asked the person (SOWS), the others looked (COWS). */
function withdrawalGrade(subject: Subject, day: number, step: string, moment = ""): Fact {
  const isAsked = subject.trial === "51";
  const data = {
    instrument: `${isAsked ? "SOWS" : "COWS"}${moment}`,
    grade: severity[Number(step)] ?? "not-known",
    answeredBy: isAsked ? "person" : "clinician",
  } as const;
  return { kind: "instrument-result", on: onDay(dayOf(subject, day)), data, category: "substance-use" };
}

/** Withdrawal in four steps. */
export const withdrawal: TableMapping = {
  table: "withdrawal",
  columns: { who: whose, withdrawal: into("instrument-result, COWS or SOWS grade"), when: whenColumn },
  map: (row, subject) => {
    const day = studyDayIn(row);
    if (day === null) return unmapped(noDay);
    if (!row["withdrawal"]) return unmapped(noValue);
    return facts(withdrawalGrade(subject, day, row["withdrawal"]));
  },
};

/** Withdrawal before and after induction. */
export const withdrawalPrePost: TableMapping = {
  table: "withdrawal_pre_post",
  columns: {
    who: whose,
    what: into("instrument-result, before or after induction"),
    withdrawal: into("instrument-result, COWS or SOWS grade"),
    when: whenColumn,
  },
  map: (row, subject) => {
    const day = studyDayIn(row);
    if (day === null) return unmapped(noDay);
    if (!row["withdrawal"]) return unmapped(noValue);
    const moment = row["what"] === "pre" ? ", before induction" : ", after induction";
    return facts(withdrawalGrade(subject, day, row["withdrawal"], moment));
  },
};

/** Pain in three steps. */
export const pain: TableMapping = {
  table: "pain",
  columns: { who: whose, pain: into("instrument-result, pain grade; Missing: none"), when: whenColumn },
  map: (row, subject) => {
    const day = studyDayIn(row);
    const grade = row["pain"];
    if (day === null) return unmapped(noDay);
    if (!grade || grade === "Missing") return unmapped(noValue);
    const data = { instrument: "Pain, in three steps", grade, answeredBy: "person" } as const;
    return facts({ kind: "instrument-result", on: onDay(dayOf(subject, day)), data, category: "somatic" });
  },
};

/** Smoking, and how dependent on it. */
export const fagerstrom: TableMapping = {
  table: "fagerstrom",
  columns: {
    who: whose,
    is_smoker: into("use-report, nicotine"),
    ftnd: into("instrument-result, FTND score"),
    per_day: into("instrument-result, FTND cigarettes a day"),
  },
  map: (row, subject) => {
    const on = onDay(dayOf(subject, 0));
    const made: Fact[] = [];
    const { is_smoker: smokes, ftnd: score, per_day: grade } = row;
    if (smokes) {
      const used = smokes === "Yes" ? "yes" : "no";
      made.push({ kind: "use-report", on, data: { substance: "nicotine", name: "Smoking", used, method: "told" } });
    }
    if (score || grade) {
      const value = { ...(score ? { score: Number(score) } : {}), ...(grade ? { grade } : {}) };
      const data = { instrument: "FTND", ...value, answeredBy: "person" } as const;
      made.push({ kind: "instrument-result", on, data, category: "substance-use" });
    }
    return made.length === 0 ? unmapped(noValue) : facts(...made);
  },
};

/** The day of the first survey. */
export const firstSurvey: TableMapping = {
  table: "first_survey",
  columns: { who: whose, when: into("effective of instrument-result, first survey answered") },
  map: (row, subject) => {
    const day = studyDayIn(row);
    if (day === null) return unmapped(noDay);
    const data = { instrument: "First survey of the trial", grade: "answered", answeredBy: "person" } as const;
    return facts({ kind: "instrument-result", on: onDay(dayOf(subject, day)), data });
  },
};

/** The day of screening. */
export const screeningDate: TableMapping = {
  table: "screening_date",
  columns: {
    who: whose,
    screening_day: into("effective of assessment, substance use"),
    day_zero: not("the trial's own day zero counted from consent: nothing happened to the person"),
  },
  map: (row, subject) => {
    const day = studyDayIn(row, "screening_day");
    if (day === null) return unmapped(noDay);
    const data = {
      area: "substance-use",
      answer: "done",
      specialistInvolved: "not-known",
      words: "Screening for the trial",
    } as const;
    return facts({ kind: "assessment", on: onDay(dayOf(subject, day)), data });
  },
};
