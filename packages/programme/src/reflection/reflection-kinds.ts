import { staffRoles } from "@helhet/people";
import { z } from "zod";
import { ditchOf, type SignName } from "../balance/signs.ts";

const id = z.uuid();
const day = z.iso.date();
const words = z.string().trim().min(1).max(4_000);
const share = z.number().min(0).max(1).nullable();
const signs = Object.keys(ditchOf) as [SignName, ...SignName[]];

/** A sign is looked at together: its figures as they were, counted by the product and by nobody else, and a question. */
export const reflectionOpened = z.strictObject({
  reflection: id,
  sign: z.enum(signs),
  element: z.string().min(1).max(200).nullable(),
  month: z.string().regex(/^\d{4}-\d{2}$/),
  figures: z.strictObject({
    events: z.int().min(0),
    of: z.int().min(0).nullable(),
    mean: share,
    lower: share,
    upper: share,
    oldestDays: z.int().min(0).nullable(),
  }),
  question: words,
});

/** Who sees to it: roles, never names. */
export const reflectionCarriers = [...staffRoles, "everyone"] as const;

/** What was agreed, who sees to it, and when it is looked at again. Agreeing anew replaces what was agreed before. */
export const reflectionAgreed = z.strictObject({
  reflection: id,
  agreed: words,
  who: z.enum(reflectionCarriers),
  lookAgainOn: day,
});

/** How it went; with a day, it is looked at once more. */
export const reflectionFollowedUp = z.strictObject({ reflection: id, words, lookAgainOn: day.nullable() });
