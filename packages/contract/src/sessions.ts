import { occurrenceChanged } from "@helhet/programme";
import { z } from "zod";
import { route } from "./route.ts";

const day = z.iso.date();
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Write a time of day, as in 09:30.");
const instant = z.iso.datetime().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/);
const epoch = z.number().nullable();
const text = z.string().nullable();
const words = z.string().trim().min(1).max(4_000);
const label = z.string().trim().min(1).max(200);
const minutes = z.int().min(5).max(1_440);
const unit = z.uuid();
const language = z.enum(["nb", "da", "en"]);
const format = z.enum(["individual", "group", "family", "ward", "other"]);

const who = z.object({
  person: z.string(),
  as: z.enum(["expected", "exempt", "on-leave", "waiting", "called-off", "attended", "missed"]),
  session: text,
});
const row = z.object({
  key: z.string(),
  item: text,
  day: z.string(),
  heldOn: z.string(),
  title: text,
  at: epoch,
  minutes: epoch,
  place: text,
  format: z.string(),
  leaders: z.array(z.object({ practitioner: z.string(), name: z.string() })),
  service: text,
  isCancelled: z.boolean(),
  change: z
    .object({ what: z.enum(["cancelled", "moved", "as-planned"]), reason: z.string(), byName: z.string() })
    .nullable(),
  people: z.array(who),
});

export const unitWeek = route({
  method: "GET",
  path: "/api/units/:unit/sessions",
  need: "clinical",
  does: "A unit's sessions in the week of a day: what the timetable has, what was changed, who comes, and what was agreed beside it.",
  query: z.object({ day: day.optional() }),
  answer: z.object({
    at: z.string(),
    today: z.string(),
    programme: text,
    days: z.array(z.object({ day: z.string(), holiday: text, closed: text, rows: z.array(row) })),
    people: z.array(z.object({ person: z.string(), name: z.string(), synthetic: z.boolean(), isHere: z.boolean() })),
    groups: z.array(
      z.object({
        group: z.string(),
        title: z.string(),
        capacity: epoch,
        placed: z.number(),
        waiting: z.number(),
        free: epoch,
      }),
    ),
    staff: z.array(z.object({ practitioner: z.string(), name: z.string() })),
    mayChange: z.boolean(),
  }),
});
export const changeOccurrence = route({
  method: "POST",
  path: "/api/units/:unit/occurrences",
  need: "clinical",
  does: "Cancels, moves or restores one item of the timetable on one day, for everybody, with the reason; plans anew at once.",
  write: true,
  body: z.strictObject({ change: occurrenceChanged }),
  answer: z.object({ courses: z.number() }),
});
export const addSession = route({
  method: "POST",
  path: "/api/units/:unit/sessions",
  need: "clinical",
  does: "Plans a session beside the timetable for those who are named, all or none.",
  write: true,
  body: z.strictObject({
    title: label,
    day,
    at: clock,
    minutes,
    place: label.nullable(),
    format,
    practitioner: z.uuid().nullable(),
    persons: z.array(z.uuid()).min(1).max(100),
    authored: instant,
  }),
  answer: z.object({ session: z.string() }),
});
export const changeForOne = route({
  method: "POST",
  path: "/api/persons/:person/sessions/:session/change",
  need: "relation",
  does: "Calls off or moves one person's planned session, with the reason.",
  write: true,
  body: z.strictObject({
    unit,
    authored: instant,
    change: z.discriminatedUnion("what", [
      z.strictObject({ what: z.literal("cancel"), by: z.enum(["person", "unit", "other"]), words }),
      z.strictObject({ what: z.literal("move"), day, at: clock, minutes, place: label.nullable(), words }),
    ]),
  }),
  answer: z.object({ version: z.number() }),
});

export const personWeek = route({
  method: "GET",
  path: "/api/persons/:person/week",
  need: "relation",
  does: "A person's sessions in the week of a day, as far as one may read them.",
  query: z.object({ day: day.optional() }),
  answer: z.object({
    today: z.string(),
    from: z.string(),
    sessions: z.array(
      z.object({
        session: z.string(),
        unit: text,
        unitName: text,
        item: text,
        title: text,
        day: z.string(),
        at: epoch,
        minutes: epoch,
        place: text,
        format: z.string(),
        fate: z.enum(["attended", "missed", "cancelled", "planned"]),
        withName: text,
        why: z.object({ by: z.string(), because: text, words: text }).nullable(),
        isOwn: z.boolean(),
      }),
    ),
  }),
});

const inGroup = z.object({
  person: z.string(),
  name: z.string(),
  synthetic: z.boolean(),
  since: z.string(),
  words: text,
  needs: text,
});
export const groupPage = route({
  method: "GET",
  path: "/api/units/:unit/groups/:group",
  need: "clinical",
  does: "Who comes to a group of the unit's programme, what each needs there, who waits, and whether a place is free.",
  answer: z.object({
    group: z.string(),
    title: z.string(),
    words: text,
    place: text,
    gender: z.enum(["mixed", "women", "men"]),
    capacity: epoch,
    free: epoch,
    placed: z.array(inGroup),
    offered: z.array(inGroup),
    waiting: z.array(inGroup),
    recommended: z.array(inGroup),
    others: z.array(z.object({ person: z.string(), name: z.string() })),
    next: z.array(z.number()),
    mayOffer: z.boolean(),
  }),
});
export const answerGroup = route({
  method: "POST",
  path: "/api/units/:unit/groups/:group/answers",
  need: "clinical",
  does: "Offers a person a place in a group, or writes the answer; who says yes when it is full is put on the waiting list.",
  write: true,
  body: z.strictObject({
    person: z.uuid(),
    answer: z.enum(["offered", "accepted", "declined", "waiting-list", "left-group"]),
    words: words.nullable(),
    entry: z.uuid(),
    authored: instant,
  }),
  answer: z.object({ answer: z.string() }),
});

const calendars = z.object({
  calendars: z.array(
    z.object({
      id: z.string(),
      language,
      createdByName: z.string(),
      createdAt: z.string(),
      revokedAt: text,
    }),
  ),
});
const newCalendar = z.object({ id: z.string(), path: z.string() });
const revoked = z.object({ revoked: z.literal(true) });

export const personCalendars = route({
  method: "GET",
  path: "/api/persons/:person/calendars",
  need: "relation",
  does: "The calendar addresses that were made for a person. Never the addresses themselves.",
  answer: calendars,
});
export const createPersonCalendar = route({
  method: "POST",
  path: "/api/persons/:person/calendars",
  need: "relation",
  does: "Makes a calendar address for a person: one word and the time. The address is shown this once; asked again under its key, another takes its place.",
  write: true,
  body: z.strictObject({ unit, language }),
  answer: newCalendar,
});
export const revokePersonCalendar = route({
  method: "POST",
  path: "/api/persons/:person/calendars/:calendar/revoke",
  need: "relation",
  does: "Revokes a person's calendar address: it opens nothing from now on.",
  answer: revoked,
});
export const myCalendars = route({
  method: "GET",
  path: "/api/my/calendars",
  need: "clinical",
  does: "The calendar addresses that one has made for oneself.",
  answer: calendars,
});
export const createMyCalendar = route({
  method: "POST",
  path: "/api/my/calendars",
  need: "clinical",
  does: "Makes a calendar address for oneself: one word and the time. The address is shown this once; asked again under its key, another takes its place.",
  write: true,
  body: z.strictObject({ language }),
  answer: newCalendar,
});
export const revokeMyCalendar = route({
  method: "POST",
  path: "/api/my/calendars/:calendar/revoke",
  need: "clinical",
  does: "Revokes one's own calendar address.",
  answer: revoked,
});
