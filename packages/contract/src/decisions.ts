import { z } from "zod";
import { route } from "./route.ts";
import { textSchema } from "./standing.ts";

const shownRequest = z.object({
  request: z.string(),
  person: z.string(),
  personName: z.string(),
  synthetic: z.boolean(),
  version: z.number(),
  element: z.string().nullable(),
  elementTitle: textSchema.nullable(),
  question: z.string(),
  askedBy: z.string().nullable(),
  askedByName: z.string().nullable(),
  askedAt: z.string(),
  decider: z.string(),
  deciderName: z.string().nullable(),
  decideBy: z.string(),
  isOverdue: z.boolean(),
  passedOn: z.number(),
  passedWords: z.string().nullable(),
  answer: z
    .object({
      entry: z.string(),
      answer: z.enum(["yes", "no", "otherwise"]),
      decision: z.string().nullable(),
      words: z.string(),
      byName: z.string().nullable(),
      at: z.string(),
    })
    .nullable(),
});

export const unitDecisions = route({
  method: "GET",
  path: "/api/units/:unit/decisions",
  need: "clinical",
  does: "Decisions asked for in a unit: what waits for the caller, what the caller asked, and for leaders what is overdue.",
  answer: z.object({
    at: z.string(),
    toDecide: z.array(shownRequest),
    asked: z.array(shownRequest),
    overdue: z.array(shownRequest),
  }),
});
export const precedents = route({
  method: "POST",
  path: "/api/units/:unit/decisions/find",
  need: "clinical",
  does: "How the unit has decided before, by element, reason and words (in the body, never in an address): newest first, no names.",
  body: z.strictObject({
    text: z.string().trim().max(200),
    element: z.string().min(1).max(200).optional(),
    reason: z.string().min(1).max(60).optional(),
  }),
  answer: z.object({
    found: z.array(
      z.object({
        entry: z.string(),
        person: z.string(),
        kind: z.string(),
        element: z.string().nullable(),
        elementTitle: textSchema.nullable(),
        question: z.string().nullable(),
        answer: z.string().nullable(),
        decision: z.string().nullable(),
        reason: z.string().nullable(),
        words: z.string(),
        on: z.string(),
      }),
    ),
    more: z.boolean(),
  }),
});
