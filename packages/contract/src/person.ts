import { careLevels, courseRoles, type Entry } from "@helhet/course";
import { z } from "zod";
import { textSchema } from "./standing.ts";

export const personSummary = z.object({
  person: z.string(),
  name: z.string(),
  synthetic: z.boolean(),
  age: z.number().nullable(),
  careLevel: z.enum(careLevels).nullable(),
  unit: z.string().nullable(),
  unitName: z.string().nullable(),
  enrolmentDay: z.number().nullable(),
  protectedAddress: z.boolean(),
});
export type PersonSummary = z.output<typeof personSummary>;

export const enrolmentSchema = z.object({
  enrolment: z.string(),
  unit: z.string(),
  unitName: z.string(),
  careLevel: z.enum(careLevels),
  from: z.string(),
  to: z.string().nullable(),
  day: z.number(),
});
export const teamMember = z.object({
  practitioner: z.string(),
  name: z.string(),
  role: z.enum(courseRoles),
  unit: z.string(),
  unitName: z.string(),
  miniTeam: z.boolean(),
  onDuty: z.boolean(),
  isYou: z.boolean(),
});
/** The head of the person page: who this is, where, and with whom. */
export const personPage = personSummary.extend({
  version: z.number(),
  bornYear: z.number().nullable(),
  hasNationalNumber: z.boolean(),
  language: z.object({ language: z.string(), interpreter: z.boolean() }).nullable(),
  minorChildren: z.string().nullable(),
  contact: z.array(z.object({ channel: z.string(), use: z.string(), words: z.string().nullable() })),
  enrolments: z.array(enrolmentSchema),
  team: z.array(teamMember),
  /** The newest words of the person's own: a goal, a hope, a strength. */
  ownWords: z.object({ words: z.string(), entry: z.string() }).nullable(),
  plan: z
    .object({
      version: z.number(),
      agrees: z.string(),
      date: z.string(),
      goals: z.array(z.object({ words: z.string(), ownRating: z.number().nullable() })),
      entry: z.string(),
    })
    .nullable(),
  relation: z.object({ basis: z.string(), unit: z.string(), until: z.string().nullable() }).nullable(),
});
export type PersonPage = z.output<typeof personPage>;

/** An entry as read through the gate; validated by the course's own schema where it was written. */
export const shownEntry = z.custom<Entry>((value) => typeof value === "object" && value !== null);
export const coursePage = z.object({
  person: z.string(),
  version: z.number(),
  knownAt: z.string().nullable(),
  entries: z.array(shownEntry),
  /** Names of practitioners and units that the entries speak of. */
  names: z.record(z.string(), z.string()),
  /** What the elements and acts are called that the entries speak of, by `guideline/element` and `act/<id>`. */
  elements: z.record(z.string(), textSchema),
  hasHidden: z.boolean(),
});
export type CoursePage = z.output<typeof coursePage>;
