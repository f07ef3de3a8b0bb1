import { z } from "zod";
import { shownEntry } from "./person.ts";
import { route } from "./route.ts";
import { stateSchema, textSchema } from "./standing.ts";

const iso = z.string();
const told = z.object({ entry: shownEntry, corrected: z.boolean() });

export const handover = route({
  method: "GET",
  path: "/api/units/:unit/handover",
  need: "clinical",
  does: "What has changed in a unit since the caller last took over there, what was decided, and what is open: person by person.",
  answer: z.object({
    at: iso,
    since: iso,
    hasRead: z.boolean(),
    lastReadings: z.array(z.object({ name: z.string(), at: iso })),
    alarms: z.array(z.object({ id: z.string(), kind: z.string(), person: z.string().nullable(), raisedAt: iso })),
    people: z.array(
      z.object({
        person: z.string(),
        name: z.string(),
        synthetic: z.boolean(),
        changed: z.array(told),
        decided: z.array(told),
        takenBack: z.array(shownEntry),
        missed: z.array(z.object({ title: z.string().nullable(), day: z.string(), at: iso.nullable() })),
        open: z.object({
          lines: z.array(
            z.object({
              key: z.string(),
              act: z.string(),
              actTitle: textSchema,
              state: stateSchema,
              dueAt: iso.nullable(),
              group: z.string(),
              tailored: z.boolean(),
            }),
          ),
          requests: z.array(
            z.object({
              request: z.string(),
              question: z.string(),
              deciderName: z.string().nullable(),
              decideBy: iso,
              isOverdue: z.boolean(),
            }),
          ),
          leave: z.object({ state: z.string(), to: iso.nullable() }).nullable(),
        }),
      }),
    ),
    quiet: z.number(),
    names: z.record(z.string(), z.string()),
    elements: z.record(z.string(), textSchema),
  }),
});
export const readHandover = route({
  method: "POST",
  path: "/api/units/:unit/handover/read",
  need: "clinical",
  does: "The caller has read the handover up to an instant and takes over from there. Written in the unit's book, without health data.",
  write: true,
  body: z.strictObject({ upTo: z.iso.datetime() }),
  answer: z.object({ upTo: iso }),
});
