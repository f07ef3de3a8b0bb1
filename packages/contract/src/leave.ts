import { leaveFindings } from "@helhet/course";
import { staffRoles } from "@helhet/people";
import { z } from "zod";
import { route } from "./route.ts";

const instant = z.iso.datetime().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/);
const leaveStates = [
  "asked",
  "granted",
  "granted-otherwise",
  "refused",
  "lapsed",
  "out",
  "not-back",
  "back",
  "back-late",
  "not-returned",
  "not-used",
] as const;

export const leaveCheck = route({
  method: "GET",
  path: "/api/persons/:person/leave-check",
  need: "relation",
  does: "What a leave meets in the unit's frame and in what is agreed with the person, and who decides it. Writes nothing.",
  query: z.object({ unit: z.uuid(), leave: z.uuid().optional(), from: instant, to: instant }),
  answer: z.object({
    findings: z.array(
      z.object({
        finding: z.enum(leaveFindings),
        is: z.number().nullable(),
        frame: z.number().nullable(),
        programmeFrom: z.string().nullable(),
        entry: z.string().nullable(),
        words: z.string().nullable(),
      }),
    ),
    words: z.string().nullable(),
    deciders: z.array(z.object({ practitioner: z.string(), name: z.string(), role: z.enum(staffRoles) })),
    mayDecide: z.boolean(),
  }),
});
export const unitLeaves = route({
  method: "GET",
  path: "/api/units/:unit/leaves",
  need: "clinical",
  does: "Leave in a unit: asked for, planned, out, not back, and what ended in the last two weeks.",
  answer: z.object({
    at: z.string(),
    leaves: z.array(
      z.object({
        leave: z.string(),
        person: z.string(),
        personName: z.string(),
        synthetic: z.boolean(),
        version: z.number(),
        state: z.enum(leaveStates),
        from: z.string().nullable(),
        to: z.string().nullable(),
        minutesLate: z.number().nullable(),
        words: z.string().nullable(),
        place: z.string().nullable(),
        decision: z.object({ words: z.string(), agreements: z.string().nullable(), by: z.string() }).nullable(),
        deciderName: z.string().nullable(),
        outAt: z.string().nullable(),
        backAt: z.string().nullable(),
        isEvaluated: z.boolean(),
      }),
    ),
  }),
});
