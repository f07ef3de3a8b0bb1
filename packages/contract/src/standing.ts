import { categories, courseRoles } from "@helhet/course";
import { states } from "@helhet/engine";
import { z } from "zod";

const text = z.object({ nb: z.string(), da: z.string(), en: z.string() });
export const textSchema = text;
export const stepSchema = z.object({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.null(), text])),
  entry: z.string().nullable(),
});
const publicationSchema = z.object({
  publisher: z.string(),
  title: z.string(),
  edition: z.string(),
  section: z.string(),
  url: z.string().nullable(),
  readOn: z.string().nullable(),
  confidence: z.enum(["R", "S", "C", "I", "G", "M", "K"]),
  status: z.enum(["in-force", "superseded", "unverified"]),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
});
const agreedSchema = z.object({
  title: text,
  agreedOn: z.string(),
  unit: z.string().nullable(),
  confidence: z.literal("R"),
});
export const sourceSchema = z.union([publicationSchema, agreedSchema]);
export const reasonSchema = z.object({
  happened: z.array(stepSchema),
  rule: z.array(stepSchema),
  arithmetic: z.array(stepSchema),
  missing: z.array(stepSchema),
  changes: z.array(stepSchema),
  source: sourceSchema,
});
export const stateSchema = z.enum(states);
/** An item as every surface gets it: the engine's item with its reasons built. */
export const itemSchema = z.object({
  key: z.string(),
  act: z.string(),
  /** What the act belongs to where entries of one act are told apart; else null. */
  belongsTo: z.string().nullable(),
  guideline: z.string(),
  edition: z.string(),
  element: z.string(),
  phase: z.string().nullable(),
  kind: z.enum(["obligation", "recurring", "response", "offer", "part", "match", "guard", "frame"]),
  force: z.enum(["must", "should", "frame", "may"]),
  title: text,
  state: stateSchema,
  anchor: z.object({ entry: z.string(), day: z.string() }).nullable(),
  dueAt: z.string().nullable(),
  metAt: z.string().nullable(),
  metBy: z.string().nullable(),
  /** The window of a fixed grid that the item stands for; null for all others. */
  window: z.object({ number: z.number(), from: z.string(), to: z.string() }).nullable(),
  changesAt: z.string().nullable(),
  role: z.enum(courseRoles),
  unit: z.string().nullable(),
  responsible: z.object({
    practitioner: z.string().nullable(),
    name: z.string().nullable(),
    by: z.enum(["named", "role", "roster", "nobody"]),
  }),
  parts: z.object({ held: z.array(z.string()), missing: z.array(z.string()) }).nullable(),
  tailored: z
    .object({
      form: z.enum(["exemption", "substitution", "addition", "interval-change"]),
      entry: z.string(),
      validFrom: z.string(),
      validTo: z.string().nullable(),
      reviewOn: z.string(),
      alternative: z.string().nullable(),
    })
    .nullable(),
  facts: z.array(z.string()),
  categories: z.array(z.enum(categories)),
  /** The guideline's name as a reader knows it. */
  reasons: reasonSchema,
});
export type ShownItem = z.output<typeof itemSchema>;
export const lineSchema = z.object({
  key: z.string(),
  act: z.string(),
  items: z.array(z.string()),
  governing: z.string(),
  state: stateSchema,
  dueAt: z.string().nullable(),
});
export const standingSchema = z.object({
  at: z.string(),
  knownAt: z.string().nullable(),
  version: z.number(),
  items: z.array(itemSchema),
  lines: z.array(lineSchema),
  phases: z.array(z.object({ guideline: z.string(), phase: z.string() })),
  /** The next changes by time alone, soonest first. */
  next: z.array(z.object({ at: z.string(), key: z.string(), state: stateSchema })),
  /** Some items rest on facts the reader may not see and are left out: said, never how many. */
  hasHidden: z.boolean(),
});
export type ShownStanding = z.output<typeof standingSchema>;
