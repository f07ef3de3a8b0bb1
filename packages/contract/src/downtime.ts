import { z } from "zod";
import { route } from "./route.ts";

const day = z.iso.date();
const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .nullable();

export const sheetOfUnit = route({
  method: "GET",
  path: "/api/units/:unit/ward-sheet",
  need: "clinical",
  does: "When the unit's sheet for downtime is made each day and in whose name, and when today's was made.",
  answer: z.object({
    day: z.string(),
    at: z.string().nullable(),
    byName: z.string().nullable(),
    madeAt: z.string().nullable(),
  }),
});
export const wardSheetPdf = route({
  method: "GET",
  path: "/api/units/:unit/ward-sheet/pdf",
  need: "clinical",
  does: "Today's sheet for downtime as a PDF, made now as the caller may read it: sessions and people with empty boxes, no causes.",
  query: z.object({ language: z.enum(["nb", "da", "en"]) }),
  /** The bytes. */
  answer: z.custom<Uint8Array>(),
  sends: { type: "application/pdf", file: "ward-sheet.pdf" },
});
export const setSheetTime = route({
  method: "POST",
  path: "/api/units/:unit/ward-sheet/time",
  need: "leader",
  does: "Sets at what time of day the unit's sheet is made and kept on the server, read in the name of whoever sets it; null: no longer.",
  write: true,
  body: z.strictObject({ at: clock }),
  answer: z.object({ at: z.string().nullable() }),
});
export const keyBack = route({
  method: "POST",
  path: "/api/units/:unit/key-back",
  need: "clinical",
  does: "Keys a sheet of paper in: marks and basic needs, dated to their day, all in one transaction. What stands there already is left.",
  write: true,
  body: z.strictObject({
    day,
    marks: z
      .array(
        z.strictObject({
          row: z.string().min(1).max(300),
          person: z.uuid(),
          fate: z.enum(["attended", "missed"]),
        }),
      )
      .max(2_000),
    needs: z
      .array(
        z.strictObject({
          person: z.uuid(),
          slept: z.enum(["little", "some", "well"]).optional(),
          ate: z.enum(["nothing", "some", "well"]).optional(),
          contact: z.enum(["none", "some", "much"]).optional(),
        }),
      )
      .max(200),
  }),
  answer: z.object({ written: z.number(), already: z.number() }),
});
