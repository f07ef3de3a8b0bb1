import { dateOf } from "@helhet/course";
import { type Fact, facts, onDay, unmapped } from "../fact.ts";
import { dayOf, type Subject, sourceSystem } from "../subject.ts";
import { into, not, noValue, type TableMapping, whose } from "../table-mapping.ts";

const baseline = (subject: Subject) => onDay(dayOf(subject, 0));

/** Who there is and in which trial; the enrolment itself is derived (see ../derived.ts). */
export const everybody: TableMapping = {
  table: "everybody",
  columns: { who: whose, project: into("person-name, social-situation") },
  map: (row, subject) =>
    facts(
      { kind: "person-name", on: baseline(subject), data: { given: "CTN-0094", family: `nr. ${subject.who}` } },
      {
        kind: "social-situation",
        on: baseline(subject),
        data: { aspect: "other", value: `Trial CTN-00${row["project"]}` },
        category: "administrative",
      },
    ),
};

const aspects = { job: "work", education: "education", marital: "partnership" } as const;

/** Age, sex, work, housing, schooling and partnership as told at consent. */
export const demographics: TableMapping = {
  table: "demographics",
  columns: {
    who: whose,
    age: into("birth-date, as a year: the year of day 0 minus the age"),
    is_hispanic: not("no kind of entry holds ethnicity: nothing in treatment here is decided by it"),
    race: not("no kind of entry holds race: nothing in treatment here is decided by it"),
    job: into("social-situation, work"),
    is_living_stable: into("housing, stable"),
    education: into("social-situation, education"),
    marital: into("social-situation, partnership"),
    is_male: into("sex-recorded"),
  },
  map: (row, subject) => {
    const on = baseline(subject);
    const made: Fact[] = [];
    const bornIn = dateOf(dayOf(subject, 0)).year - Number(row["age"]);
    if (row["age"]) made.push({ kind: "birth-date", on, data: { born: String(bornIn) } });
    if (row["is_male"])
      made.push({ kind: "sex-recorded", on, data: { sex: row["is_male"] === "Yes" ? "male" : "female" } });
    for (const [column, aspect] of Object.entries(aspects)) {
      const value = row[column];
      if (value) made.push({ kind: "social-situation", on, data: { aspect: aspect as "work", value } });
    }
    const stable = row["is_living_stable"];
    if (stable)
      made.push({ kind: "housing", on, data: { situation: "unknown", stable: stable === "Yes" ? "yes" : "no" } });
    return made.length === 0 ? unmapped(noValue) : facts(...made);
  },
};

/** Homelessness as told. */
export const qol: TableMapping = {
  table: "qol",
  columns: { who: whose, is_homeless: into("housing, situation") },
  map: (row, subject) => {
    const isHomeless = row["is_homeless"] === "Yes";
    const data = { situation: isHomeless ? "none" : "unknown", stable: isHomeless ? "no" : "not-known" } as const;
    return row["is_homeless"] ? facts({ kind: "housing", on: baseline(subject), data }) : unmapped(noValue);
  },
};

/** The clinics' numbers are masked. */
export const siteMasked: TableMapping = {
  table: "site_masked",
  columns: {
    who: whose,
    site_masked: not("a masked number of a clinic is no unit: all are put in the one trial unit"),
  },
  map: () => unmapped("a masked number of a clinic is no unit"),
};

/** Diagnoses and their columns; `has_` ones by interview or history, the others asked directly. */
const diagnoses: Readonly<Record<string, string>> = {
  has_schizophrenia: "Schizophrenia",
  has_major_dep: "Major depression",
  has_bipolar: "Bipolar disorder",
  has_anx_pan: "Anxiety or panic disorder",
  has_brain_damage: "Brain damage",
  has_epilepsy: "Epilepsy",
  depression: "Depression, asked directly",
  anxiety: "Anxiety, asked directly",
  schizophrenia: "Schizophrenia, asked directly",
  has_opiates_dx: "Opioid use disorder",
  has_alcol_dx: "Alcohol use disorder",
  has_amphetamines_dx: "Amphetamine use disorder",
  has_cannabis_dx: "Cannabis use disorder",
  has_cocaine_dx: "Cocaine use disorder",
  has_sedatives_dx: "Sedative use disorder",
};
const somatic = new Set(["has_brain_damage", "has_epilepsy"]);

/** Psychiatric, neurological and substance diagnoses at baseline: present, or looked for and absent. */
export const psychiatric: TableMapping = {
  table: "psychiatric",
  columns: {
    who: whose,
    ...Object.fromEntries(
      Object.keys(diagnoses).map((column) => [column, into("condition; empty, Missing and Not answered: none")]),
    ),
  },
  map: (row, subject) => {
    const made = Object.entries(diagnoses).flatMap(([code, text]): Fact[] => {
      const answer = row[code];
      if (answer !== "Yes" && answer !== "No") return [];
      const status = answer === "Yes" ? "active" : "absent";
      const category = somatic.has(code) ? "somatic" : code.endsWith("_dx") ? "substance-use" : "mental-health";
      return [
        { kind: "condition", on: baseline(subject), data: { system: sourceSystem, code, text, status }, category },
      ];
    });
    return made.length === 0 ? unmapped(noValue) : facts(...made);
  },
};
