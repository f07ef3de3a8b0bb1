import type { Limit } from "@helhet/engine";
import { staffRoles } from "@helhet/people";
import { decidables, formats, weekdays } from "@helhet/programme";
import { z } from "zod";
import { conflictSchema } from "./conflict.ts";
import { route } from "./route.ts";
import { textSchema } from "./standing.ts";

const limits = z.array(z.custom<Limit>((value) => typeof value === "object" && value !== null));
const days = { from: z.string(), until: z.string().nullable() };
const step = z.object({
  entry: z.string(),
  is: z.enum(["agreed", "agreed-again", "continues", "ends", "ended", "withdrawn"]),
  recorded: z.string(),
  by: z.string().nullable(),
  words: z.string().nullable(),
  until: z.string().nullable(),
  reviewOn: z.string().nullable(),
});
const agreement = z.object({
  tailoring: z.string(),
  entry: z.string(),
  form: z.enum(["exemption", "substitution", "addition", "interval-change"]),
  /** `guideline/element`, or `programme/key` for what the unit itself asks. */
  element: z.string(),
  title: textSchema,
  standard: limits,
  /** How it usually goes in the unit, where it is the unit's own: its times in the week, and how much in its own words. */
  usual: z
    .object({
      times: z.array(
        z.object({ days: z.array(z.enum(weekdays)), at: z.string(), weeks: z.enum(["every", "odd", "even"]) }),
      ),
      intensity: z.string().nullable(),
    })
    .nullable(),
  everyDays: z.number().nullable(),
  dueOn: z.string().nullable(),
  /** What is instead: the alternative, what stands in, or what is added. */
  instead: z.string().nullable(),
  reason: z.string(),
  words: z.string(),
  decidedBy: z.string(),
  unit: z.string().nullable(),
  agreed: z.enum(["yes", "no", "not-known"]),
  personsWords: z.string().nullable(),
  status: z.enum(["to-come", "now", "over", "withdrawn"]),
  ...days,
  reviewOn: z.string().nullable(),
  isVoid: z.boolean(),
  steps: z.array(step),
});
export type ShownAgreement = z.output<typeof agreement>;

export const differences = route({
  method: "GET",
  path: "/api/persons/:person/differences",
  need: "relation",
  does: "All that is otherwise for one person: the unit's layers, what is agreed for them alone, and what does not go together.",
  answer: z.object({
    at: z.string(),
    version: z.number(),
    layers: z.array(
      z.object({
        level: z.enum(["region", "municipality", "unit", "person"]),
        change: z.enum(["added", "tightened", "relaxed", "silenced", "exempt", "replaced"]),
        guideline: z.string(),
        element: z.string(),
        title: textSchema,
        standard: limits,
        tailored: limits,
        why: textSchema,
        author: z.string(),
        ...days,
      }),
    ),
    agreements: z.array(agreement),
    conflicts: z.array(conflictSchema),
    /** Why deadlines were not kept, in words that were told to the person. */
    deviations: z.array(
      z.object({ entry: z.string(), recorded: z.string(), titles: z.array(textSchema), words: z.string() }),
    ),
    moves: z.array(
      z.object({
        entry: z.string(),
        recorded: z.string(),
        guideline: textSchema,
        edition: z.string(),
        words: z.string(),
      }),
    ),
    names: z.record(z.string(), z.string()),
    hasHidden: z.boolean(),
  }),
});
export type DifferencesPage = z.output<typeof differences.answer>;

const decider = z.object({ practitioner: z.string(), name: z.string(), role: z.enum(staffRoles) });
export const tailoringFrame = route({
  method: "GET",
  path: "/api/units/:unit/tailoring",
  need: "member",
  does: "What the unit itself asks that may be tailored, who decides each form there, and its usual time to a review.",
  answer: z.object({
    offers: z.array(
      z.object({
        element: z.string(),
        title: z.string(),
        is: z.enum(["timetable", "service"]),
        format: z.enum(formats),
        gender: z.enum(["mixed", "women", "men"]).nullable(),
      }),
    ),
    decides: z.array(z.object({ what: z.enum(decidables), isSaid: z.boolean(), people: z.array(decider) })),
    reviewAfterDays: z.number().nullable(),
  }),
});
export type TailoringFrame = z.output<typeof tailoringFrame.answer>;
