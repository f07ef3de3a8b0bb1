import { z } from "zod";
import { defineKind } from "../define-kind.ts";
import { answer, careLevel, courseRole, id, isoDate, label, words } from "../words.ts";

const referralReceived = defineKind({
  kind: "referral-received",
  what: "A referral arrived at a unit.",
  category: "administrative",
  write: "commuting",
  journal: "borrowed",
  schema: 2,
  data: z.strictObject({
    referral: id,
    toUnit: id,
    /** Whose help is asked for: the rights of the specialist service hold for no other. */
    service: z.enum(["specialist", "municipal", "other", "not-known"]),
    from: z.enum(["gp", "social-service", "child-welfare", "hospital", "prison", "municipality", "self", "other"]),
    acute: z.boolean(),
    /** The condition was already clarified, so that no assessment is needed before treatment. */
    clarified: answer,
    words: words.optional(),
  }),
  upcast: { 1: (older) => ({ ...older, service: "not-known" }) },
});
const referralAnswered = defineKind({
  kind: "referral-answered",
  what: "The answer to a referral: right or not, and the individual date by which help must begin.",
  category: "administrative",
  write: "decision",
  journal: "borrowed",
  data: z.strictObject({
    referral: id,
    /** Assessment and treatment are rights in the specialist service. */
    right: z.enum(["assessment", "treatment", "municipal-help", "none"]),
    startBy: isoDate.optional(),
    attendOn: isoDate.optional(),
    reason: words.optional(),
  }),
});
export const pathways = ["tsb", "tsb-pregnant", "municipal", "trial"] as const;
const pathwayStarted = defineKind({
  kind: "pathway-started",
  what: "The person entered a pathway.",
  category: "administrative",
  write: "decision",
  journal: "borrowed",
  data: z.strictObject({ pathway: z.enum(pathways), unit: id, referral: id.optional() }),
});
const pathwayEnded = defineKind({
  kind: "pathway-ended",
  what: "The pathway ended, and why.",
  category: "administrative",
  write: "decision",
  journal: "note",
  data: z.strictObject({
    pathway: z.enum(pathways),
    reason: z.enum(["completed", "agreed", "person-left", "unit-ended", "transferred", "declined", "death", "other"]),
    feedbackToolUsed: answer,
    words: words.optional(),
  }),
});
const randomised = defineKind({
  kind: "randomised",
  what: "In a trial it was drawn which arm the person is in.",
  category: "administrative",
  write: "decision",
  journal: "borrowed",
  data: z.strictObject({
    trial: label,
    arm: label,
    /** Which draw of the trial it was, from 1. */
    draw: z.int().min(1).max(9),
  }),
});
const enrolmentStarted = defineKind({
  kind: "enrolment-started",
  what: "A unit took the person in, at a care level.",
  category: "administrative",
  write: "decision",
  journal: "borrowed",
  happens: "any",
  data: z.strictObject({ enrolment: id, unit: id, careLevel }),
});
const careLevelChanged = defineKind({
  kind: "care-level-changed",
  what: "The care level of an enrolment changed.",
  category: "administrative",
  write: "decision",
  journal: "borrowed",
  happens: "any",
  data: z.strictObject({ enrolment: id, careLevel, reason: words.optional() }),
});
const enrolmentEnded = defineKind({
  kind: "enrolment-ended",
  what: "An enrolment ended, planned or not, and why. The course goes on.",
  category: "administrative",
  write: "decision",
  journal: "note",
  happens: "any",
  data: z.strictObject({
    enrolment: id,
    planned: z.boolean(),
    reason: z.enum(["completed", "agreed", "person-left", "unit-ended", "transferred", "death", "other"]),
    words: words.optional(),
  }),
});
const careRelation = defineKind({
  kind: "care-relation",
  what: "Why a unit or a practitioner may follow this person, from the effective day. Projected to the gate.",
  category: "administrative",
  write: "commuting",
  happens: "any",
  data: z.strictObject({
    relation: id,
    unit: id,
    practitioner: id.optional(),
    basis: z.enum(["referred", "waiting", "enrolled", "duty-after-end", "team", "cover"]),
    until: isoDate.optional(),
  }),
});
const careRelationEnded = defineKind({
  kind: "care-relation-ended",
  what: "A care relation ended.",
  category: "administrative",
  write: "commuting",
  happens: "any",
  data: z.strictObject({ relation: id, reason: label.optional() }),
});
const roleAssigned = defineKind({
  kind: "role-assigned",
  what: "Somebody took a role for this person.",
  category: "administrative",
  write: "commuting",
  happens: "any",
  data: z.strictObject({ assignment: id, role: courseRole, practitioner: id, unit: id, miniTeam: z.boolean() }),
});
const roleEnded = defineKind({
  kind: "role-ended",
  what: "Somebody left a role for this person.",
  category: "administrative",
  write: "commuting",
  happens: "any",
  data: z.strictObject({ assignment: id }),
});
const consent = defineKind({
  kind: "consent",
  what: "The person opens what the writing organisation has recorded to a recipient, by purpose and category.",
  category: "administrative",
  write: "decision",
  happens: "any",
  data: z.strictObject({
    consent: id,
    recipientController: id,
    purpose: z.enum(["treatment", "cooperation", "follow-up", "quality"]),
    categories: z
      .array(
        z.enum([
          "substance-use",
          "mental-health",
          "somatic",
          "social",
          "network",
          "plan",
          "attendance",
          "administrative",
        ]),
      )
      .min(1),
    until: isoDate.optional(),
  }),
});
const consentRevoked = defineKind({
  kind: "consent-revoked",
  what: "The person took a consent back.",
  category: "administrative",
  write: "commuting",
  happens: "any",
  data: z.strictObject({ consent: id }),
});
const coercionDecided = defineKind({
  kind: "coercion-decided",
  what: "A decision to hold the person under the Norwegian health and care services act, chapter 10.",
  category: "administrative",
  write: "decision",
  journal: "borrowed",
  data: z.strictObject({
    coercion: id,
    paragraph: z.enum(["10-2", "10-3", "10-4"]),
    until: isoDate.optional(),
    termOn: isoDate.optional(),
  }),
});
const coercionNotice = defineKind({
  kind: "coercion-notice",
  what: "Notice of a coercion decision was sent.",
  category: "administrative",
  write: "commuting",
  journal: "borrowed",
  data: z.strictObject({ coercion: id, to: z.enum(["county-governor", "municipality", "other"]) }),
});
const coercionEnded = defineKind({
  kind: "coercion-ended",
  what: "A coercion decision ended.",
  category: "administrative",
  write: "decision",
  journal: "borrowed",
  data: z.strictObject({ coercion: id, reason: words.optional() }),
});

/** The ways in, enrolment, relations, consent and coercion. */
export const access = [
  referralReceived,
  referralAnswered,
  pathwayStarted,
  pathwayEnded,
  randomised,
  enrolmentStarted,
  careLevelChanged,
  enrolmentEnded,
  careRelation,
  careRelationEnded,
  roleAssigned,
  roleEnded,
  consent,
  consentRevoked,
  coercionDecided,
  coercionNotice,
  coercionEnded,
] as const;
