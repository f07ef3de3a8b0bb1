import { z } from "zod";
import { defineKind } from "../define-kind.ts";
import { answer, id, words } from "../words.ts";

const treatmentRequested = defineKind({
  kind: "treatment-requested",
  what: "A wish for treatment reached the service: the first personal one, spoken or written, or a referral to the region's combined treatment.",
  category: "administrative",
  write: "commuting",
  data: z.strictObject({
    request: id,
    unit: id,
    /** By which Danish law help is asked for; rights and their clocks follow it. */
    help: z.enum([
      "drug-treatment",
      "anonymous-drug-treatment",
      "drug-treatment-under-18",
      "medical-treatment",
      "alcohol-treatment",
      "combined-treatment",
    ]),
    /** Medical treatment with dependence-producing medicines is asked for. */
    medication: answer,
    way: z.enum(["spoken", "written", "referral"]),
    words: words.optional(),
  }),
});
const requestWithdrawn = defineKind({
  kind: "request-withdrawn",
  what: "The person took a request for treatment back before treatment began.",
  category: "administrative",
  write: "commuting",
  data: z.strictObject({ request: id, words: words.optional() }),
});
const burdenJudged = defineKind({
  kind: "burden-judged",
  what: "The clinician's judgement of burden and of what treatment must allow for. No score and no cut-off.",
  category: "mental-health",
  write: "commuting",
  data: z.strictObject({
    burden: z.enum(["moderate", "medium-severe", "severe", "not-judged"]),
    /** How hard it is to keep the person in treatment. */
    retention: z.enum(["easier", "medium-severe", "not-judged"]),
    lifeThreatening: answer,
    isolatedProblems: answer,
    /** So complex that specialist advice from outside is called for. */
    veryComplex: answer,
    /** Functioning keeps the person from coming. */
    cannotCome: answer,
    words: words.optional(),
  }),
});
const jointDecision = defineKind({
  kind: "joint-decision",
  what: "What the person and the team decided after a slip, a relapse or a drop-out.",
  category: "plan",
  write: "decision",
  journal: "note",
  data: z.strictObject({
    after: z.enum(["slip", "relapse", "drop-out"]),
    outcome: z.enum(["intervention-changed", "referred", "goes-on-unchanged"]),
    personTookPart: answer,
    words: words.optional(),
  }),
});
export const treatmentEnds = [
  "completed",
  "other-service",
  "hospital",
  "prison-service",
  "moved",
  "no-show",
  "expelled",
  "own-wish",
  "dead",
  "other",
] as const;
const treatmentEnded = defineKind({
  kind: "treatment-ended",
  what: "The treatment asked for ended: its status and why. The course goes on.",
  category: "administrative",
  write: "decision",
  journal: "note",
  data: z.strictObject({
    request: id,
    status: z.enum(["use-stopped", "stabilised", "relapse", "not-completed"]),
    reason: z.enum(treatmentEnds),
    words: words.optional(),
  }),
});
const followUp = defineKind({
  kind: "follow-up",
  what: "A talk after treatment has ended, and what it went through.",
  category: "substance-use",
  write: "commuting",
  data: z.strictObject({
    round: z.enum(["one-month", "six-months", "not-said"]),
    covered: z.array(z.enum(["status", "slips-or-use", "other-needs", "new-request-asked"])),
    currentUse: answer,
    words: words.optional(),
  }),
});

/** From a request for treatment to the talks after its end. */
export const treatmentCourse = [
  treatmentRequested,
  requestWithdrawn,
  burdenJudged,
  jointDecision,
  treatmentEnded,
  followUp,
] as const;
