import { z } from "zod";
import { defineKind } from "../define-kind.ts";
import { answer, id, isoDate, label, words } from "../words.ts";

/** What can be gone through in the first talk. Source: Norwegian TSB pathway 2019, "kartlegging og utredning". */
export const firstTalkParts = [
  "goals-and-wishes",
  "referral-gone-through",
  "person-and-kin-view",
  "information-on-offers",
  "substance-mapping",
  "immediate-measures",
  "no-show-measures",
  "communication-needs",
  "suicide-risk",
  "violence-risk",
] as const;
const firstTalk = defineKind({
  kind: "first-talk",
  what: "The first talk, and what it went through.",
  category: "mental-health",
  write: "commuting",
  data: z.strictObject({ covered: z.array(z.enum(firstTalkParts)), words: words.optional() }),
});
/** What an assessment can cover. Sources: Norwegian TSB pathway 2019, basic assessment; requirements A6; Danish order 1477 of 2019, § 1. */
export const assessmentAreas = [
  "medical",
  "physician-examination",
  "psychological",
  "social",
  "driving-licence",
  "drop-out-measures",
  "goals",
  "resources",
  "support-persons",
  "work-and-education",
  "housing",
  "other-help",
  "doctors-interview",
  "substance-use",
  "other-addiction",
  "risk-factors",
  "suicide-risk",
  "violence-risk",
] as const;
const assessment = defineKind({
  kind: "assessment",
  what: "One area looked into, or declined by the person: both are answers.",
  category: "mental-health",
  write: "commuting",
  data: z.strictObject({
    area: z.enum(assessmentAreas),
    answer: z.enum(["done", "declined", "not-relevant"]),
    specialistInvolved: answer,
    words: words.optional(),
  }),
});
const assessmentFinished = defineKind({
  kind: "assessment-finished",
  what: "The assessment as a whole is finished, with its plan.",
  category: "mental-health",
  write: "decision",
  journal: "note",
  data: z.strictObject({
    extent: z.enum(["basic", "extended"]),
    specialistInvolved: answer,
    personTookPart: answer,
    copyGiven: answer,
  }),
});
const clinicalDecision = defineKind({
  kind: "clinical-decision",
  what: "The clinical decision after assessment, and how the person took part.",
  category: "plan",
  write: "decision",
  journal: "note",
  data: z.strictObject({
    after: z.enum(["basic-assessment", "extended-assessment", "right-to-treatment"]),
    outcome: z.enum([
      "extended-assessment",
      "tsb-treatment",
      "psychiatric-treatment",
      "other-specialist",
      "gp-or-municipality",
      "other-body",
      "no-further-need",
    ]),
    specialistTookPart: answer,
    personTookPart: answer,
    writtenInformation: answer,
    personsWish: words.optional(),
  }),
});
const acuteDecision = defineKind({
  kind: "acute-decision",
  what: "The decision after acute help whether the person enters a pathway.",
  category: "plan",
  write: "decision",
  journal: "note",
  data: z.strictObject({ entersPathway: z.boolean(), words: words.optional() }),
});
export const planParts = [
  "organisation",
  "who-is-involved",
  "goals",
  "measures",
  "evaluation-dates",
  "assessment-basis",
  "no-show-measures",
  "unplanned-discharge-procedure",
  "retention",
  "relapse",
  "network",
  "crisis-plan",
  "aftercare",
  "length-of-treatment",
] as const;
const planVersion = defineKind({
  kind: "plan-version",
  what: "A version of the plan: its parts, goals and measures, and what the person thinks of it.",
  category: "plan",
  write: "decision",
  journal: "note",
  data: z.strictObject({
    version: z.int().min(1),
    parts: z.array(z.enum(planParts)),
    goals: z.array(z.strictObject({ goal: id, words, ownRating: z.number().min(0).max(10).optional() })),
    measures: z.array(z.strictObject({ goal: id.optional(), what: words, who: label, from: isoDate.optional() })),
    personTookPart: answer,
    personAgrees: z.enum(["agrees", "disagrees", "wants-changes", "not-asked"]),
    copyGiven: answer,
    individualPlanRight: answer,
    crisisPlanNeeded: answer,
    responsibilityGroupNeeded: answer,
    evaluateEveryDays: z.int().min(1).max(366).optional(),
  }),
});
export const evaluationParts = [
  "useful",
  "coping",
  "measures-done",
  "more-assessment",
  "further-treatment",
  "plan-revised",
  "absentees-informed",
  "municipal-measures",
  "children-and-siblings",
  "family",
  "peer-organisations",
  "related-treatments",
  "background-of-end",
  "goals-reached",
  "persons-wishes",
  "persons-other-view",
  "remaining-needs",
  "way-forward",
  "working-relationship",
] as const;
const evaluation = defineKind({
  kind: "evaluation",
  what: "A joint look at how it goes; `nextWithinDays` is the individual interval agreed for the next one.",
  category: "plan",
  write: "commuting",
  journal: "note",
  data: z.strictObject({
    covered: z.array(z.enum(evaluationParts)),
    with: z.array(z.enum(["person", "next-of-kin", "municipality", "gp", "other"])),
    by: z.enum(["meeting", "video", "phone"]),
    closing: z.boolean(),
    personsRating: z.number().min(0).max(10).optional(),
    nextWithinDays: z.int().min(1).max(366).optional(),
    words: words.optional(),
  }),
});
const meeting = defineKind({
  kind: "meeting",
  what: "A meeting with others around the person.",
  category: "network",
  write: "commuting",
  data: z.strictObject({
    type: z.enum(["collaboration", "responsibility-group", "handover", "network"]),
    with: z.array(
      z.enum(["person", "next-of-kin", "municipality", "gp", "labour-and-welfare", "child-welfare", "other"]),
    ),
    aftercareDiscussed: z.boolean(),
    words: words.optional(),
  }),
});
const aftercareAgreed = defineKind({
  kind: "aftercare-agreed",
  what: "Agreed help after this unit's treatment, and who carries it.",
  category: "plan",
  write: "decision",
  journal: "note",
  data: z.strictObject({ unit: id.optional(), who: label, what: words, from: isoDate.optional() }),
});
export const offerTopics = [
  "next-of-kin",
  "individual-plan",
  "coordinator",
  "children-follow-up",
  "naloxone",
  "harm-reduction",
  "group",
  "individual",
  "family",
  "peer-support",
  "outreach",
  "network",
  "follow-up-talks",
  "action-plan",
  "check-ups",
  "check-up-booklet",
] as const;
const offer = defineKind({
  kind: "offer",
  what: "An offer and, when given, its answer. An answer is a new entry with the same `offer`.",
  category: "plan",
  write: "commuting",
  data: z.strictObject({
    offer: id,
    topic: z.enum(offerTopics),
    answer: z.enum(["offered", "accepted", "declined"]),
    words: words.optional(),
  }),
});
const preference = defineKind({
  kind: "preference",
  what: "What the person prefers.",
  category: "plan",
  write: "commuting",
  schema: 2,
  upcast: { 1: (older) => ({ ...older }) },
  data: z.strictObject({
    about: z.enum([
      "clinician",
      "clinician-gender",
      "format",
      "intensity",
      "place",
      "contact",
      "strengths",
      "hope",
      "initials-on-wall",
      "women-only-group",
      "men-only-group",
      "mixed-group",
      "other",
    ]),
    words,
    /** What it is about, as `guideline/element`, where it is about one. */
    element: label.optional(),
  }),
});
const bodyInformed = defineKind({
  kind: "body-informed",
  what: "A named body was told: of an unplanned discharge, of need for a plan, of a decision.",
  category: "administrative",
  write: "commuting",
  data: z.strictObject({
    body: z.enum([
      "municipality",
      "gp",
      "next-of-kin",
      "coordinating-unit",
      "person",
      "treatment-service",
      "national-register",
      "viso",
      "other",
    ]),
    about: z.enum([
      "unplanned-discharge",
      "individual-plan-need",
      "clinical-decision",
      "evaluation",
      "action-plan",
      "guarantee-and-choice",
      "treatment-facts",
      "specialist-advice",
      "house-rules",
      "leave-frames",
      "other",
    ]),
    words: words.optional(),
  }),
});
const deviationReason = defineKind({
  kind: "deviation-reason",
  what: "Why time limits were not kept, in words the person may read: once for all that one act broke.",
  category: "administrative",
  write: "commuting",
  schema: 2,
  data: z.strictObject({ items: z.array(label).min(1), words, toldPerson: answer }),
  upcast: { 1: ({ item, ...older }) => ({ ...older, items: [item] }) },
});
const clockStopped = defineKind({
  kind: "clock-stopped",
  what: "A clock stands still, and why.",
  category: "administrative",
  write: "decision",
  happens: "any",
  data: z.strictObject({
    stop: id,
    reason: z.enum(["chosen-wait", "other-provider-chosen", "admitted-elsewhere", "prison", "not-reachable", "other"]),
    items: z.array(label),
    words: words.optional(),
  }),
});
const clockResumed = defineKind({
  kind: "clock-resumed",
  what: "A stopped clock runs again.",
  category: "administrative",
  write: "decision",
  happens: "any",
  data: z.strictObject({ stop: id }),
});
const note = defineKind({
  kind: "note",
  what: "A note.",
  category: "administrative",
  write: "commuting",
  data: z.strictObject({ words, about: id.optional() }),
});

const noteTransferred = defineKind({
  kind: "note-transferred",
  what: "The journal note of `entry` was put into another journal, so that nobody writes it twice; of a withdrawal, that it was taken back there.",
  category: "administrative",
  write: "commuting",
  data: z.strictObject({
    /** The version that was told, or the withdrawal. The mark has its category and restriction. */
    entry: id,
    format: z.enum(["text", "pdf", "fhir"]).optional(),
    /** Which journal, in own words. */
    to: label.optional(),
  }),
});

/** Assessment, plan, evaluation and what is done together. */
export const care = [
  firstTalk,
  assessment,
  assessmentFinished,
  clinicalDecision,
  acuteDecision,
  planVersion,
  evaluation,
  meeting,
  aftercareAgreed,
  offer,
  preference,
  bodyInformed,
  deviationReason,
  clockStopped,
  clockResumed,
  note,
  noteTransferred,
] as const;
