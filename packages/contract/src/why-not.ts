import { kindDefinitions } from "@helhet/course";
import { z } from "zod";
import { conflictSchema } from "./conflict.ts";
import { itemSchema, sourceSchema, stateSchema, stepSchema, textSchema } from "./standing.ts";

const asked = z.object({
  /** The word of the condition language. */
  asked: z.string(),
  kind: z.enum(kindDefinitions.map((one) => one.kind)).nullable(),
  field: z.string().nullable(),
  wanted: z.string().nullable(),
});
/** Why an element asks for nothing, or what would make it: a code with its values, said from catalogues in nb, da and en. */
const whyNotStep = z.object({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), asked, z.array(z.object({ asked, isSo: z.boolean() }))])),
});
const named = {
  guideline: z.string(),
  edition: z.string(),
  element: z.string(),
  guidelineTitle: textSchema,
  title: textSchema,
};
/** An element that asks for nothing now: why and what would change it, or that nothing about it is open to the reader. */
const whyNotSchema = z.discriminatedUnion("is", [
  z.object({
    is: z.literal("told"),
    ...named,
    act: z.string(),
    phase: z.string().nullable(),
    kind: itemSchema.shape.kind,
    force: itemSchema.shape.force,
    source: sourceSchema,
    /** Of the item that tells it; null where there is no item. */
    state: stateSchema.nullable(),
    because: whyNotStep,
    told: z.array(stepSchema),
    would: z.array(whyNotStep),
    changes: z.array(stepSchema),
  }),
  z.object({ is: z.literal("not-open"), ...named }),
]);
export const whyNotPage = z.object({
  at: z.string(),
  knownAt: z.string().nullable(),
  version: z.number(),
  elements: z.array(whyNotSchema),
  hasHidden: z.boolean(),
});
export type WhyNotPage = z.output<typeof whyNotPage>;

const changing = z.object({ key: z.string(), title: textSchema, state: stateSchema, dueAt: z.string().nullable() });
export const whatIfPage = z.object({
  at: z.string(),
  version: z.number(),
  changes: z.array(
    z.object({
      key: z.string(),
      /** It comes to ask for something, asks no more, gets another date, or another state. */
      change: z.enum(["appears", "goes", "moves", "turns"]),
      before: changing.nullable(),
      after: changing.nullable(),
    }),
  ),
  conflicts: z.array(conflictSchema),
  hasHidden: z.boolean(),
});
export type WhatIfPage = z.output<typeof whatIfPage>;
