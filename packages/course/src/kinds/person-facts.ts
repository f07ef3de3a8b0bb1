import { z } from "zod";
import { defineKind } from "../define-kind.ts";
import { answer, id, isoDate, label, partialDate, words } from "../words.ts";

export const personName = defineKind({
  kind: "person-name",
  category: "administrative",
  write: "commuting",
  data: z.strictObject({ given: label, family: label, spokenName: label.optional() }),
});
export const birthDate = defineKind({
  kind: "birth-date",
  category: "administrative",
  write: "commuting",
  data: z.strictObject({ born: partialDate }),
});
/** As a register has it; never derived from a national number. */
export const sexRecorded = defineKind({
  kind: "sex-recorded",
  category: "administrative",
  write: "commuting",
  data: z.strictObject({ sex: z.enum(["female", "male", "other", "unknown"]) }),
});
export const languageNeed = defineKind({
  kind: "language-need",
  category: "administrative",
  write: "commuting",
  data: z.strictObject({ language: label, interpreter: z.boolean() }),
});
export const contactPoint = defineKind({
  kind: "contact-point",
  category: "administrative",
  write: "commuting",
  data: z.strictObject({
    channel: z.enum(["phone", "sms", "email", "letter", "visit", "digital"]),
    value: label.optional(),
    use: z.enum(["preferred", "allowed", "never"]),
    words: words.optional(),
    verifiedOn: isoDate.optional(),
  }),
});
export const protectedAddress = defineKind({
  kind: "protected-address",
  category: "administrative",
  write: "commuting",
  data: z.strictObject({ grade: z.enum(["confidential", "strictly-confidential", "none"]) }),
});
export const housing = defineKind({
  kind: "housing",
  category: "social",
  write: "commuting",
  data: z.strictObject({
    situation: z.enum(["own-home", "rented", "with-others", "supported", "institution", "shelter", "none", "unknown"]),
    stable: answer,
    verifiedOn: isoDate.optional(),
  }),
});
export const socialSituation = defineKind({
  kind: "social-situation",
  category: "social",
  write: "commuting",
  data: z.strictObject({
    aspect: z.enum(["work", "education", "partnership", "income", "other"]),
    value: label,
  }),
});
/** The person named as next of kin or network; `mayBeContacted` is the person's answer. */
export const nextOfKin = defineKind({
  kind: "next-of-kin",
  category: "network",
  write: "commuting",
  data: z.strictObject({ relation: label, name: label.optional(), mayBeContacted: answer }),
});
/** The statutory question about minor children and siblings, and its answers. */
export const minorsAsked = defineKind({
  kind: "minors-asked",
  category: "network",
  write: "commuting",
  data: z.strictObject({
    minorChildren: z.enum(["yes", "no", "not-known", "did-not-answer"]),
    minorSiblings: z.enum(["yes", "no", "not-known", "did-not-answer"]),
    followUp: words.optional(),
  }),
});
/** Help to get information and follow-up for minor children or siblings. */
export const minorsFollowedUp = defineKind({
  kind: "minors-followed-up",
  category: "network",
  write: "commuting",
  data: z.strictObject({ what: words }),
});
export const death = defineKind({
  kind: "death",
  category: "administrative",
  write: "decision",
  data: z.strictObject({ source: z.enum(["register", "next-of-kin", "service", "other"]) }),
});
/** A link to the person's practitioner-facing note of a significant event, own effort or network help. */
export const significantEvent = defineKind({
  kind: "significant-event",
  category: "social",
  write: "commuting",
  data: z.strictObject({
    type: z.enum(["event", "own-effort", "network-contribution", "resistance"]),
    words,
    valued: z.enum(["good", "heavy", "both", "not-said"]),
    by: z.enum(["person", "staff"]),
    about: id.optional(),
  }),
});
