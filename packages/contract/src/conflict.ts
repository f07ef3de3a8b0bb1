import { z } from "zod";
import { textSchema } from "./standing.ts";

/** Something that does not go together in what is agreed for a person. */
export const conflictSchema = z.object({
  /** Two agreements contradict each other, an exemption leaves no alternative, or the law does not let it hold. */
  is: z.enum(["contradiction", "no-alternative", "protected"]),
  element: z.string(),
  title: textSchema,
  between: z.array(z.object({ entry: z.string(), form: z.string(), says: z.string().nullable() })),
  from: z.string().nullable(),
  until: z.string().nullable(),
  law: z.object({ title: z.string(), section: z.string(), url: z.string().nullable() }).nullable(),
});
export type ShownConflict = z.output<typeof conflictSchema>;
