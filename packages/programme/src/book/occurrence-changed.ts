import { z } from "zod";
import { clockTime } from "../programme.ts";

const day = z.iso.date();
const reason = z.string().trim().min(1).max(4_000);
const place = z.string().trim().min(1).max(200);

/**
 * A change of one item of the timetable on one day, for everybody, with its reason. `as-planned` takes an earlier change back. Days are
 * the unit's; `day` is the one on which the timetable has it. Nothing about any person.
 */
export const occurrenceChanged = z.discriminatedUnion("what", [
  z.strictObject({ item: z.string().min(1).max(60), day, what: z.literal("cancelled"), reason }),
  z.strictObject({
    item: z.string().min(1).max(60),
    day,
    what: z.literal("moved"),
    /** When it is held instead: a day within two weeks, and a clock time in the unit's zone. */
    toDay: day,
    at: clockTime,
    minutes: z.int().min(5).max(1_440),
    place: place.optional(),
    reason,
  }),
  z.strictObject({ item: z.string().min(1).max(60), day, what: z.literal("as-planned"), reason }),
]);
