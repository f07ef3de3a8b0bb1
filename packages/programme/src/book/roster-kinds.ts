import { dutyRoles } from "@helhet/people";
import { z } from "zod";

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const days = z
  .array(z.int().min(1).max(7))
  .min(1)
  .max(7)
  .refine((all) => new Set(all).size === all.length, "A day is named twice.");

/** The shifts that the unit keeps, by its own names and on its own clock; the last list counts. */
export const shiftsSet = z.strictObject({
  shifts: z
    .array(
      z.strictObject({
        key: z.string().regex(/^[a-z0-9-]{1,40}$/),
        name: z.string().trim().min(1).max(60),
        days,
        from: clock,
        to: clock,
      }),
    )
    .max(20)
    .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, "Two shifts have the same key."),
});

/** After how many minutes an alarm that nobody has acknowledged goes on to the next; null: it stays with the first. */
export const escalationSet = z.strictObject({ minutes: z.int().min(1).max(1_440).nullable() });

/** When the unit is open; null: at all hours. */
export const openingHoursSet = z.strictObject({
  hours: z
    .array(z.strictObject({ days, from: clock, to: clock }))
    .max(20)
    .nullable(),
});

const duty = z.strictObject({
  id: z.uuid(),
  practitioner: z.uuid(),
  role: z.enum(dutyRoles),
  from: z.iso.datetime(),
  to: z.iso.datetime(),
});

/** Somebody has said, or a leader for them, that they are away from a duty from now on, or cannot come. */
export const dutyLeft = z.strictObject({ duty });

/** Somebody asks a colleague to change duties with them. */
export const swapAsked = z.strictObject({ mine: duty, theirs: duty });

/** The answer to a swap that was asked for, or that whoever asked takes it back. */
export const swapAnswered = z.strictObject({ swap: z.uuid(), answer: z.enum(["accepted", "declined", "taken-back"]) });
