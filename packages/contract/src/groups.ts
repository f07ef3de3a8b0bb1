import { z } from "zod";
import { route } from "./route.ts";

const recommendation = z
  .object({
    answer: z.enum(["recommended", "not-recommended", "none-at-all"]),
    words: z.string(),
    needs: z.string().nullable(),
    entry: z.string(),
    recorded: z.string(),
  })
  .nullable();
const gender = z.enum(["mixed", "women", "men"]);

export const groupAdvice = route({
  method: "GET",
  path: "/api/units/:unit/groups/:group/advice",
  need: "clinical",
  does: "Whom a group of the unit is recommended, whom not and why, and whose wish it does not fit, as far as one may read it.",
  answer: z.object({
    group: z.string(),
    title: z.string(),
    gender,
    people: z.array(
      z.object({
        person: z.string(),
        name: z.string(),
        synthetic: z.boolean(),
        recommendation,
        place: z
          .object({
            answer: z.enum(["offered", "accepted", "declined", "waiting-list", "left-group"]),
            words: z.string().nullable(),
            entry: z.string(),
            recorded: z.string(),
          })
          .nullable(),
        isAgainstWish: z.boolean(),
        noneAtAll: recommendation,
        wish: z.object({ gender, words: z.string(), entry: z.string() }).nullable(),
      }),
    ),
  }),
});
