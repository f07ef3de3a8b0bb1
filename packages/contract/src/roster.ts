import { dutyRoles, rungs } from "@helhet/people";
import { z } from "zod";
import { route } from "./route.ts";

const iso = z.string();
const instant = z.iso.datetime().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/);
const role = z.enum(dutyRoles);
const rung = z.enum(rungs);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const weekDays = z.array(z.int().min(1).max(7)).min(1).max(7);
/** A day that a roster may be of. */
const rosterDay = z.iso.date().refine((day) => day > "2000" && day < "2200", "A day from 2000 to 2199.");
const idOnly = z.object({ id: z.string() });

const duty = z.object({
  id: z.string(),
  practitioner: z.string().nullable(),
  name: z.string().nullable(),
  from: iso,
  to: iso,
  role,
  shift: z.string().nullable(),
});
const shiftPattern = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().trim().min(1).max(60),
  days: weekDays,
  from: clock,
  to: clock,
});
const opening = z
  .array(z.strictObject({ days: weekDays, from: clock, to: clock }))
  .max(20)
  .nullable();
const minutes = z.int().min(1).max(1_440).nullable();

export const roster = route({
  method: "GET",
  path: "/api/units/:unit/roster",
  need: "member",
  does: "Who answers for the unit now and in the coming days; nobody is said.",
  answer: z.object({ now: duty.nullable(), duties: z.array(duty) }),
});
export const setDuty = route({
  method: "POST",
  path: "/api/units/:unit/roster",
  need: "leader",
  does: "Puts somebody, or explicitly nobody, on for a stretch of time, as one role of the roster.",
  write: true,
  body: z.strictObject({
    practitioner: z.uuid().nullable(),
    from: instant,
    to: instant,
    role: role.optional(),
    shift: z.string().max(40).nullable().optional(),
  }),
  answer: idOnly,
});

const piece = z.object({
  from: iso,
  to: iso,
  duty: z.string().nullable(),
  practitioner: z.string().nullable(),
  name: z.string().nullable(),
  as: z.enum(["answering", "stand-in", "on-call"]).nullable(),
  said: z.boolean(),
});
const swapped = z.object({ id: z.string(), practitioner: z.string(), role, from: iso, to: iso });
export const rosterPlan = route({
  method: "GET",
  path: "/api/units/:unit/roster/plan",
  need: "member",
  does: "Two weeks of the roster by shift with names, nobody said plainly; what the unit has set; swaps that wait for an answer.",
  query: z.object({ from: rosterDay.optional() }),
  answer: z.object({
    from: z.string(),
    days: z.number(),
    zone: z.string(),
    isOpen: z.boolean(),
    shifts: z.array(shiftPattern),
    opening,
    minutes,
    slots: z.array(
      z.object({
        shift: z.string().nullable(),
        name: z.string().nullable(),
        day: z.string(),
        from: iso,
        to: iso,
        pieces: z.array(piece),
        others: z.array(duty),
      }),
    ),
    behind: z.array(duty),
    swaps: z.array(
      z.object({
        id: z.string(),
        mine: swapped,
        theirs: swapped,
        mineName: z.string(),
        theirsName: z.string(),
        askedAt: iso,
      }),
    ),
  }),
});
export const setRosterRules = route({
  method: "POST",
  path: "/api/units/:unit/roster/rules",
  need: "leader",
  does: "The unit sets its shifts, its opening hours (null: always open) and after how many minutes an alarm goes on (null: never). What is left out stays.",
  write: true,
  body: z.strictObject({
    shifts: z.array(shiftPattern).max(20).optional(),
    opening: opening.optional(),
    minutes: minutes.optional(),
  }),
  answer: z.object({ set: z.number() }),
});
export const takeGap = route({
  method: "POST",
  path: "/api/units/:unit/roster/take",
  need: "member",
  does: "A member takes a stretch in which nobody is there.",
  write: true,
  body: z.strictObject({ from: instant, to: instant }),
  answer: idOnly,
});
export const sayAway = route({
  method: "POST",
  path: "/api/units/:unit/roster/:duty/away",
  need: "member",
  does: "Whoever is on, or the leader for them, is away from now on or cannot come: the stand-in answers, or nobody.",
  write: true,
  body: z.strictObject({}),
  answer: idOnly,
});
export const swapDuties = route({
  method: "POST",
  path: "/api/units/:unit/roster/swaps",
  need: "member",
  does: "Two duties change owner: asked for by whoever is on the first, done at once by a leader.",
  write: true,
  body: z.strictObject({ mine: z.uuid(), theirs: z.uuid() }),
  answer: z.object({ id: z.string(), done: z.boolean() }),
});
export const answerSwap = route({
  method: "POST",
  path: "/api/units/:unit/roster/swaps/:swap",
  need: "member",
  does: "Whoever was asked accepts or declines; whoever asked takes it back.",
  write: true,
  body: z.strictObject({ answer: z.enum(["accepted", "declined", "taken-back"]) }),
  answer: idOnly,
});

/** Why a line of a roster file was refused. */
export const rosterLineProblems = [
  "no-head",
  "no-day",
  "no-time",
  "no-shift",
  "no-name",
  "no-role",
  "too-long",
  "unknown-name",
  "two-of-that-name",
  "works-no-longer",
  "overlaps",
  "no-calendar",
  "all-day",
  "too-many",
] as const;

const refusedLine = z.object({
  /** 1 is the first line of the file. */
  line: z.number(),
  what: z.enum(rosterLineProblems),
  /** What stood there: a name, a time, a word of the file's head. */
  found: z.string(),
});
export const importRoster = route({
  method: "POST",
  path: "/api/units/:unit/roster/import",
  need: "leader",
  does: "Reads a roster from CSV or iCalendar: all of it or none. Without `write` it only says what would be done.",
  write: true,
  body: z.strictObject({
    format: z.enum(["csv", "icalendar"]),
    text: z.string().min(1).max(400_000),
    write: z.boolean(),
  }),
  answer: z.object({
    written: z.boolean(),
    duties: z.array(
      z.object({
        line: z.number(),
        name: z.string().nullable(),
        role,
        from: iso,
        to: iso,
        shift: z.string().nullable(),
      }),
    ),
    refused: z.array(refusedLine),
    /** Names that no member of the unit has. */
    unknown: z.array(z.string()),
  }),
});
export const exportRoster = route({
  method: "GET",
  path: "/api/units/:unit/roster/export",
  need: "member",
  does: "Four weeks of the roster as CSV that the import reads.",
  query: z.object({ from: rosterDay.optional(), language: z.enum(["nb", "da", "en"]) }),
  answer: z.object({ csv: z.string() }),
});

const step = z.object({ rung, practitioner: z.string().nullable(), name: z.string().nullable(), at: iso });
export const alarms = route({
  method: "GET",
  path: "/api/units/:unit/alarms",
  need: "member",
  does: "The unit's alarms that hold or ended in the last day, and to whom each went. Whom one is about only with a relation to them.",
  answer: z.object({
    alarms: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(["nobody-on-duty", "leave-not-returned"]),
        subject: z.string(),
        person: z.string().nullable(),
        raisedAt: iso,
        acknowledgedBy: z.string().nullable(),
        acknowledgedByName: z.string().nullable(),
        acknowledgedAt: iso.nullable(),
        endedAt: iso.nullable(),
        steps: z.array(step),
      }),
    ),
  }),
});
export const acknowledgeAlarm = route({
  method: "POST",
  path: "/api/units/:unit/alarms/:alarm/acknowledge",
  need: "member",
  does: "A member says that they know of the alarm: it goes on to nobody else.",
  write: true,
  body: z.strictObject({}),
  answer: idOnly,
});
