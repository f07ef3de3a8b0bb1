import { z } from "zod";
import { dayAtStartOf } from "./calendar/day.ts";
import { isZone } from "./calendar/zone-clock.ts";

/** How a single value is asked for in a form: see `formOf`. */
export type WordType = "text" | "words" | "date" | "partial-date" | "instant" | "id";
/** What the schemas below are to a form. A text that is not here is asked for as plain text. */
export const wordTypes = z.registry<{ readonly type: WordType }>();

/** A UUID: v7 when made here, v8 (derived from source and source key) on import. */
export const id = z.uuid();
/** A calendar day, `YYYY-MM-DD`. */
export const isoDate = z.iso.date();
/** An instant in UTC, `YYYY-MM-DDTHH:MM:SS[.sss]Z`: seconds always, at most milliseconds. */
export const isoInstant = z.iso
  .datetime({ abort: true })
  .regex(/T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/, "Write an instant in UTC with seconds, as YYYY-MM-DDTHH:MM:SSZ.");
/** The IANA name of a time zone that exists, for instance `Europe/Oslo`. */
export const zoneName = z.string().min(1).max(64).refine(isZone, "Give the IANA name of a time zone, as Europe/Oslo.");
const mendPartial = "Write a year, a month or a day that exists: YYYY, YYYY-MM or YYYY-MM-DD.";
/** A year, a month or a day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, mendPartial)
  .refine((text) => text.length < 10 || !Number.isNaN(dayAtStartOf(text)), mendPartial);
/** Somebody's own words. */
export const words = z.string().trim().min(1).max(8_000);
/** A short name or label. */
export const label = z.string().trim().min(1).max(200);
wordTypes
  .add(id, { type: "id" })
  .add(isoDate, { type: "date" })
  .add(isoInstant, { type: "instant" })
  .add(partialDate, { type: "partial-date" })
  .add(words, { type: "words" })
  .add(label, { type: "text" });

/** An answer that may honestly be missing. */
export const answer = z.enum(["yes", "no", "not-known"]);
/** What happens to the person at a unit; mapped to a guideline's columns in `settingOf`. Source: requirements D1. */
export const careLevels = [
  "acute",
  "assessment",
  "detox-inpatient",
  "detox-outpatient",
  "outpatient",
  "ambulatory",
  "day",
  "inpatient",
  "substitution",
  "with-other-specialist-care",
  "municipal",
] as const;
export const careLevel = z.enum(careLevels);
export type CareLevel = (typeof careLevels)[number];
/** The roles somebody can hold for one person. */
export const courseRoles = [
  "clinician",
  "doctor",
  "specialist",
  "milieu-contact",
  "pathway-coordinator",
  "coordinator",
  "municipal-contact",
  "children-officer",
  "recovery-coach",
  "outreach-worker",
  "leader",
] as const;
export const courseRole = z.enum(courseRoles);
export type CourseRole = (typeof courseRoles)[number];
