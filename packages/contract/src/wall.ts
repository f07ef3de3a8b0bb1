import { wallCodeTypes } from "@helhet/people";
import { z } from "zod";
import { route } from "./route.ts";

const iso = z.string();
const type = z.enum(wallCodeTypes);
const nothing = z.object({});

export const wallOfUnit = route({
  method: "GET",
  path: "/api/units/:unit/walls",
  need: "member",
  does: "Whether one may hang the unit's wall, how many digits a PIN has at least, one's own codes for it, and for the leader: walls that hang, who may hang them, who has codes.",
  answer: z.object({
    mayOpen: z.boolean(),
    pinDigits: z.number(),
    mine: z.array(z.object({ type, setAt: iso })),
    managed: z
      .object({
        walls: z.array(z.object({ wall: z.string(), openedByName: z.string(), openedAt: iso, expiresAt: iso })),
        openers: z.array(z.string()),
        codes: z.array(z.object({ practitioner: z.string(), name: z.string(), type, setAt: iso })),
      })
      .nullable(),
  }),
});
/** The answer's `continueAt` is where the issuer ends its own session, or null: a wall must not lead back to who hung it. */
export const openWall = route({
  method: "POST",
  path: "/api/units/:unit/walls",
  need: "member",
  does: "Hangs the unit's wall on this device: its personal session ends, and it gets a session that reaches the wall's routes alone.",
  answer: z.object({ continueAt: z.string().nullable() }),
});
export const takeDownWall = route({
  method: "POST",
  path: "/api/units/:unit/walls/:wall/down",
  need: "leader",
  does: "Takes a wall down, wherever it hangs.",
  answer: nothing,
});
export const nameWallOpeners = route({
  method: "POST",
  path: "/api/units/:unit/wall-openers",
  need: "leader",
  does: "Names who may hang the unit's wall, beside its leaders.",
  write: true,
  body: z.strictObject({ practitioners: z.array(z.uuid()).max(200) }),
  answer: nothing,
});
export const setWallCode = route({
  method: "POST",
  path: "/api/units/:unit/wall-codes",
  need: "clinical",
  does: "Sets one's own PIN or badge for the unit's wall, in place of the earlier one. Kept as a keyed hash alone.",
  body: z.strictObject({ type, code: z.string().max(100) }),
  answer: nothing,
});
export const removeWallCode = route({
  method: "POST",
  path: "/api/units/:unit/wall-codes/remove",
  need: "member",
  does: "Removes a code for the wall: one's own, or as leader anybody's.",
  body: z.strictObject({ practitioner: z.uuid(), type }),
  answer: nothing,
});

const key = z.uuid();
const mark = z.enum(["here", "not-here"]);
/** First name or initials and attendance; the keys are the wall's own and lead nowhere. */
export const wallView = z.strictObject({
  csrf: z.string(),
  unitName: z.string(),
  zone: z.string(),
  day: z.string(),
  now: iso,
  rows: z.array(
    z.strictObject({
      row: key,
      title: z.string(),
      at: iso.nullable(),
      minutes: z.number().nullable(),
      place: z.string().nullable(),
      opens: iso.nullable(),
      people: z.array(z.strictObject({ who: key, name: z.string(), mark: mark.nullable() })),
    }),
  ),
});
export const wall = route({
  method: "GET",
  path: "/api/wall",
  need: "wall",
  does: "The unit's day as it may hang on a wall: first names or initials, and attendance.",
  answer: wallView,
});
const hand = z.strictObject({ hand: key, name: z.string(), until: iso });
export const wallWho = route({
  method: "POST",
  path: "/api/wall/who",
  need: "wall",
  does: "Who stands at the wall, by PIN or badge: what is marked for half a minute is theirs. Five wrong codes in an hour lock it for a minute, each one after that for twice as long, a quarter of an hour at most.",
  body: z.strictObject({ code: z.string().max(100) }),
  answer: hand,
});
export const wallMark = route({
  method: "POST",
  path: "/api/wall/marks",
  need: "wall",
  does: "Marks people at a session as the one who said who they are; null takes the mark away. Renews the half minute.",
  write: true,
  body: z.strictObject({
    hand: key,
    row: key,
    who: z.array(key).min(1).max(100),
    mark: mark.nullable(),
  }),
  answer: z.strictObject({ until: iso, view: wallView }),
});
export const wallDone = route({
  method: "POST",
  path: "/api/wall/done",
  need: "wall",
  does: "Whoever stood at the wall leaves it: nothing more is theirs.",
  answer: nothing,
});
