import { z } from "zod";
import { defineKind } from "../define-kind.ts";
import { answer, id, isoDate, label, partialDate, words } from "../words.ts";

const personName = defineKind({
  kind: "person-name",
  what: "What the person is called, and the name they want to be spoken to by.",
  category: "administrative",
  write: "commuting",
  journal: "borrowed",
  data: z.strictObject({ given: label, family: label, spokenName: label.optional() }),
});
const birthDate = defineKind({
  kind: "birth-date",
  what: "When the person was born, as exactly as is known.",
  category: "administrative",
  write: "commuting",
  journal: "borrowed",
  days: { born: { earliest: "1880-01-01", latest: "today" } },
  data: z.strictObject({ born: partialDate }),
});
const sexRecorded = defineKind({
  kind: "sex-recorded",
  what: "Sex as a register has it; never derived from a national number.",
  category: "administrative",
  write: "commuting",
  journal: "borrowed",
  data: z.strictObject({ sex: z.enum(["female", "male", "other", "unknown"]) }),
});
const languageNeed = defineKind({
  kind: "language-need",
  what: "A language the person speaks, and whether an interpreter is needed.",
  category: "administrative",
  write: "commuting",
  journal: "borrowed",
  data: z.strictObject({ language: label, interpreter: z.boolean() }),
});
const contactPoint = defineKind({
  kind: "contact-point",
  what: "A way to reach the person, and whether it may be used.",
  category: "administrative",
  write: "commuting",
  journal: "borrowed",
  days: { verifiedOn: { latest: "today" } },
  data: z.strictObject({
    channel: z.enum(["phone", "sms", "email", "letter", "visit", "digital"]),
    value: label.optional(),
    use: z.enum(["preferred", "allowed", "never"]),
    words: words.optional(),
    verifiedOn: isoDate.optional(),
  }),
});
const protectedAddress = defineKind({
  kind: "protected-address",
  what: "The grade of address protection, or that there is none.",
  category: "administrative",
  write: "commuting",
  journal: "borrowed",
  data: z.strictObject({ grade: z.enum(["confidential", "strictly-confidential", "none"]) }),
});
const housing = defineKind({
  kind: "housing",
  what: "Where and how steadily the person lives.",
  category: "social",
  write: "commuting",
  days: { verifiedOn: { latest: "today" } },
  data: z.strictObject({
    situation: z.enum(["own-home", "rented", "with-others", "supported", "institution", "shelter", "none", "unknown"]),
    stable: answer,
    verifiedOn: isoDate.optional(),
  }),
});
const socialSituation = defineKind({
  kind: "social-situation",
  what: "One aspect of the person's social situation.",
  category: "social",
  write: "commuting",
  data: z.strictObject({
    aspect: z.enum(["work", "education", "partnership", "income", "other"]),
    value: label,
  }),
});
const nextOfKin = defineKind({
  kind: "next-of-kin",
  what: "Somebody the person names as next of kin or network, and whether they may be contacted.",
  category: "network",
  write: "commuting",
  data: z.strictObject({ relation: label, name: label.optional(), mayBeContacted: answer }),
});
const minorsAsked = defineKind({
  kind: "minors-asked",
  what: "The statutory question about minor children and siblings, and its answers.",
  category: "network",
  write: "commuting",
  data: z.strictObject({
    minorChildren: z.enum(["yes", "no", "not-known", "did-not-answer"]),
    minorSiblings: z.enum(["yes", "no", "not-known", "did-not-answer"]),
    followUp: words.optional(),
  }),
});
const minorsFollowedUp = defineKind({
  kind: "minors-followed-up",
  what: "Help to get information and follow-up for minor children or siblings.",
  category: "network",
  write: "commuting",
  data: z.strictObject({ what: words }),
});
const death = defineKind({
  kind: "death",
  what: "The person died.",
  category: "administrative",
  write: "decision",
  journal: "borrowed",
  data: z.strictObject({ source: z.enum(["register", "next-of-kin", "service", "other"]) }),
});
const significantEvent = defineKind({
  kind: "significant-event",
  what: "A significant event, own effort, network contribution or resistance, in somebody's words.",
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

/** Who somebody is and how they live. */
export const personFacts = [
  personName,
  birthDate,
  sexRecorded,
  languageNeed,
  contactPoint,
  protectedAddress,
  housing,
  socialSituation,
  nextOfKin,
  minorsAsked,
  minorsFollowedUp,
  death,
  significantEvent,
] as const;
