import { z } from "zod";

/** Who may hang the unit's wall beside its leaders; the last list counts. */
export const wallOpenersNamed = z.strictObject({ practitioners: z.array(z.uuid()).max(200) });

/** Somebody has read what came before an instant and takes over from there; the writer's last counts for the writer. */
export const handoverRead = z.strictObject({ upTo: z.iso.datetime() });

/**
 * When the sheet for downtime is made each day, on the unit's own clock, and in whose name it is read: the writer's. Null: no longer.
 * The last counts.
 */
export const sheetTimed = z.strictObject({
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
});
