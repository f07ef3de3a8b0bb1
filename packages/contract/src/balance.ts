import { balanceMeasures, ditchOf, reflectionCarriers, type SignName } from "@helhet/programme";
import { z } from "zod";
import { route } from "./route.ts";
import { textSchema } from "./standing.ts";

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const measure = z.enum(balanceMeasures);
const sign = z.enum(Object.keys(ditchOf) as [SignName, ...SignName[]]);
const verdict = z.enum(["within", "over", "under", "too-few-to-say", "too-few-people"]);
const share = z.number().nullable();
const figures = z.object({
  events: z.number(),
  of: z.number().nullable(),
  mean: share,
  lower: share,
  upper: share,
  oldestDays: z.number().nullable(),
});
const range = z.object({ mean: z.number(), lower: z.number(), upper: z.number() }).nullable();
const balanceMonth = z.object({
  month: z.string(),
  events: z.number(),
  of: z.number(),
  range,
  verdict,
});
const reflection = z.object({
  reflection: z.string(),
  opened: z.object({
    reflection: z.string(),
    sign,
    element: z.string().nullable(),
    month: z.string(),
    figures,
    question: z.string(),
    at: z.string(),
  }),
  agreed: z
    .object({ agreed: z.string(), who: z.enum(reflectionCarriers), lookAgainOn: z.string(), at: z.string() })
    .nullable(),
  followUps: z.array(z.object({ words: z.string(), at: z.string() })),
  lookAgainOn: z.string().nullable(),
  state: z.enum(["open", "agreed", "done"]),
});

export const balance = route({
  method: "GET",
  path: "/api/units/:unit/balance",
  need: "member",
  does: "The unit's pattern of exemptions and broken time limits in a month against its own history, its signs and reflections, and the asker's own figures. For clinical roles; logged once as a look at the unit's figures.",
  query: z.object({ month: month.optional(), measure: measure.optional(), reason: z.string().max(40).optional() }),
  answer: z.object({
    today: z.string(),
    month: z.string(),
    /** The first month of the unit's own history; null without one. */
    since: z.string().nullable(),
    monthsBefore: z.number(),
    people: z.number(),
    personDays: z.number(),
    measure,
    reason: z.string().nullable(),
    elements: z.array(z.object({ element: z.string(), months: z.array(balanceMonth), now: balanceMonth })),
    reasons: z.array(z.object({ reason: z.string(), now: z.number(), before: z.number().nullable() })),
    signs: z.array(
      z.object({ key: z.string(), ditch: z.enum(["rigid", "loose"]), sign, element: z.string().nullable(), figures }),
    ),
    /** What each element is called. */
    titles: z.record(z.string(), textSchema),
    reflections: z.array(reflection),
    /** Exemptions of all comings to what everyone comes to, by the unit's own shifts, in the same twelve months as `yours`. */
    byShift: z.array(
      z.object({
        shift: z.string().nullable(),
        week: z.enum(["workdays", "weekend"]).nullable(),
        events: z.number(),
        of: z.number(),
        range,
        verdict,
      }),
    ),
    /** What the asker has decided: told to nobody else. */
    yours: z.object({
      from: z.string(),
      to: z.string(),
      rows: z.array(
        z.object({
          element: z.string(),
          form: z.string(),
          decided: z.number(),
          withoutAlternative: z.number(),
          pastReview: z.number(),
        }),
      ),
    }),
  }),
});

export const balanceExport = route({
  method: "GET",
  path: "/api/units/:unit/balance/export",
  need: "member",
  does: "How many people had what agreed for which reason in the twelve months until a month's end, as CSV without small cells. For clinical roles; logged as a look at the unit's figures.",
  query: z.object({ month: month.optional() }),
  /** The bytes. */
  answer: z.custom<Uint8Array>(),
  sends: { type: "text/csv; charset=utf-8", file: "helhet-balance.csv" },
});

export const figureLooks = route({
  method: "GET",
  path: "/api/units/:unit/balance/looks",
  need: "leader",
  does: "Who has looked at the unit's figures, the last hundred looks.",
  answer: z.object({ looks: z.array(z.object({ at: z.string(), name: z.string() })) }),
});

const done = z.object({ reflection: z.string() });
const words = z.string().trim().min(1).max(4_000);

export const openReflection = route({
  method: "POST",
  path: "/api/units/:unit/reflections",
  need: "member",
  does: "Opens a reflection on a sign of a month, with the figures as they are now. For clinical roles.",
  write: true,
  body: z.strictObject({ reflection: z.uuid(), month, sign: z.string().max(220), question: words }),
  answer: done,
});
export const agreeOnReflection = route({
  method: "POST",
  path: "/api/units/:unit/reflections/:reflection/agreed",
  need: "member",
  does: "What was agreed in a reflection, which role sees to it, and when it is looked at again. For clinical roles.",
  write: true,
  body: z.strictObject({ agreed: words, who: z.enum(reflectionCarriers), lookAgainOn: z.iso.date() }),
  answer: done,
});
export const followUpReflection = route({
  method: "POST",
  path: "/api/units/:unit/reflections/:reflection/followed-up",
  need: "member",
  does: "How it went with what was agreed; with a day, it is looked at once more. For clinical roles.",
  write: true,
  body: z.strictObject({ words, lookAgainOn: z.iso.date().nullable() }),
  answer: done,
});

const told = z.enum(["told", "not-decided", "too-few"]);
const defined = {
  id: z.string(),
  edition: z.string(),
  source: z.object({ publisher: z.string(), title: z.string(), section: z.string() }),
};
export const unitFigures = route({
  method: "GET",
  path: "/api/units/:unit/figures",
  need: "member",
  does: "Completion and drop-out among the stays that ended in a period, each with its definition and source. For clinical roles; logged as a look at the unit's figures.",
  query: z.object({ from: z.iso.date(), to: z.iso.date() }),
  answer: z.object({
    from: z.string(),
    to: z.string(),
    /** Null under five. */
    ended: z.number().nullable(),
    completion: z.object({
      state: told,
      completed: z.number(),
      notCompleted: z.number(),
      missingRecords: z.number(),
      missingSessions: z.number(),
      definition: z.object({
        ...defined,
        continuously: z
          .object({ leastShare: z.number().optional(), mostMissedInARow: z.number().optional() })
          .nullable(),
      }),
    }),
    dropOut: z.object({
      state: told,
      droppedOut: z.number(),
      definition: z.object({ ...defined, endedFor: z.array(z.string()).nullable() }),
    }),
    programme: z.object({ title: z.string(), from: z.string() }).nullable(),
  }),
});
