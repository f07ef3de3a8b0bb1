import { missedReasons } from "@helhet/course";
import { formats } from "@helhet/programme";
import { z } from "zod";
import { route } from "./route.ts";

const day = z.iso.date();
const instant = z.iso.datetime();
const epoch = z.number().nullable();
const because = z.string().trim().min(1).max(200);
const slept = z.enum(["little", "some", "well"]);
const ate = z.enum(["nothing", "some", "well"]);
const contact = z.enum(["none", "some", "much"]);
const needs = z.object({ slept: slept.nullable(), ate: ate.nullable(), contact: contact.nullable() });
const written = z.object({ version: z.number(), repeated: z.boolean() });

const expected = z.object({
  person: z.string(),
  session: z.string(),
  mark: z.object({ fate: z.enum(["attended", "missed"]), entry: z.string(), reason: z.string().nullable() }).nullable(),
  needs: z.string().nullable(),
  also: z.object({ title: z.string().nullable(), at: z.number() }).nullable(),
  own: z.object({ title: z.string().nullable(), at: epoch, minutes: epoch, opensAt: epoch }).nullable(),
});
const who = { person: z.string(), session: z.string() };
const absent = z.discriminatedUnion("why", [
  z.object({
    ...who,
    why: z.literal("exempt"),
    entry: z.string(),
    alternative: z.string().nullable(),
    until: z.string().nullable(),
    reviewOn: z.string(),
    reason: z.string(),
    words: z.string(),
  }),
  z.object({ ...who, why: z.literal("leave"), back: epoch, isLate: z.boolean() }),
  z.object({ ...who, why: z.literal("elsewhere"), title: z.string().nullable(), until: z.number() }),
  z.object({ ...who, why: z.literal("cancelled"), by: z.string().nullable() }),
]);
const session = z.object({
  key: z.string(),
  sort: z.enum(["common", "tailored", "own"]),
  item: z.string().nullable(),
  title: z.string().nullable(),
  at: epoch,
  minutes: epoch,
  place: z.string().nullable(),
  format: z.string(),
  opensAt: epoch,
  expected: z.array(expected),
  absent: z.array(absent),
  marked: z.number(),
  isCancelled: z.boolean(),
});

export const dayBoard = route({
  method: "GET",
  path: "/api/units/:unit/board",
  need: "clinical",
  does: "The day board of a unit: its sessions, who is expected, exempt, away, marked; today where no day is said.",
  query: z.object({ day: day.optional() }),
  answer: z.object({
    at: z.string(),
    day: z.string(),
    today: z.string(),
    sessions: z.array(session),
    people: z.array(
      z.object({
        person: z.string(),
        newSince: z.string().nullable(),
        leavesOn: z.string().nullable(),
        away: z.object({ back: epoch, isLate: z.boolean(), state: z.string() }).nullable(),
        needs,
        myCheck: z.object({ entry: z.string(), answers: needs }).nullable(),
      }),
    ),
    names: z.array(
      z.object({ person: z.string(), name: z.string(), synthetic: z.boolean(), version: z.number().nullable() }),
    ),
  }),
});
export const mark = route({
  method: "POST",
  path: "/api/units/:unit/board/marks",
  need: "clinical",
  does: "Marks who came to a session of a day and who did not, changes marks and takes them back: all in one transaction, or none.",
  write: true,
  body: z.strictObject({
    day,
    item: z.string().max(60).nullable(),
    at: instant.nullable(),
    format: z.enum([...formats, "other"]),
    marks: z
      .array(
        z.strictObject({
          person: z.uuid(),
          session: z.uuid(),
          entry: z.uuid(),
          fate: z.enum(["attended", "missed"]).nullable(),
          takesBack: z.array(z.uuid()).max(10),
          /** A reason was told of what is taken back. */
          withReason: z.boolean().optional(),
        }),
      )
      .min(1)
      .max(200),
    because,
    authored: instant,
  }),
  answer: z.object({
    persons: z.array(z.object({ person: z.string(), version: z.number() })),
    repeated: z.boolean(),
  }),
});
export const whyMissed = route({
  method: "POST",
  path: "/api/units/:unit/board/reasons",
  need: "clinical",
  does: "Says why somebody did not come, after it was marked.",
  write: true,
  body: z.strictObject({
    person: z.uuid(),
    mark: z.uuid(),
    entry: z.uuid(),
    reason: z.enum(missedReasons),
    words: z.string().trim().min(1).max(2_000).nullable(),
    because,
    authored: instant,
  }),
  answer: written,
});
export const checkNeeds = route({
  method: "POST",
  path: "/api/units/:unit/board/needs",
  need: "clinical",
  does: "Checks how somebody slept, ate and was with others; completes one's own check of the day, or takes it back.",
  write: true,
  body: z.strictObject({
    day,
    person: z.uuid(),
    entry: z.uuid(),
    amends: z.uuid().nullable(),
    answers: z.strictObject({ slept: slept.optional(), ate: ate.optional(), contact: contact.optional() }).nullable(),
    because,
    authored: instant,
  }),
  answer: written,
});
