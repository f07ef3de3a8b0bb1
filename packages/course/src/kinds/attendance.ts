import { z } from "zod";
import { defineKind } from "../define-kind.ts";
import { id, label, words } from "../words.ts";

/** What a unit does together. Source: Russeksjonen Narvik, the milieu therapy that holds for everyone. */
export const activities = [
  "exercise",
  "joint-meeting",
  "information-meeting",
  "shared-chore",
  "teaching",
  "common-activity",
] as const;
const sessionFacts = {
  session: id,
  unit: id.optional(),
  format: z.enum(["individual", "group", "family", "ward", "other"]),
  title: label.optional(),
  activity: z.enum(activities).optional(),
  /** What in the unit's timetable it comes from. */
  item: label.optional(),
};
const asItWas = (older: Readonly<Record<string, unknown>>): Record<string, unknown> => ({ ...older });
/** The second schema number can say which common activity a session was; the third what in the timetable it comes from. */
const saidLess = { 1: asItWas, 2: asItWas };
/** The fourth can say who holds a planned session, why the timetable cancelled one, and what a mark was keyed in from. */
const saidLeast = { ...saidLess, 3: asItWas };
/** A sheet of paper that stood in for Helhet while it was down; what is keyed in from it tells of when it happened. */
const keyedFrom = { keyedFrom: z.enum(["paper"]).optional() };
const sessionPlanned = defineKind({
  kind: "session-planned",
  what: "A session was planned; it takes place at the effective time.",
  category: "attendance",
  write: "commuting",
  journal: "borrowed",
  schema: 4,
  happens: "any",
  data: z.strictObject({
    ...sessionFacts,
    place: label.optional(),
    minutes: z.int().min(1).max(1_440).optional(),
    /** Who holds it. */
    practitioner: id.optional(),
  }),
  upcast: saidLeast,
});
const sessionAttended = defineKind({
  kind: "session-attended",
  what: "The person came.",
  category: "attendance",
  write: "commuting",
  journal: "borrowed",
  schema: 4,
  data: z.strictObject({ ...sessionFacts, minutes: z.int().min(0).optional(), ...keyedFrom }),
  upcast: saidLeast,
});
export const missedReasons = [
  "no-show",
  "unable",
  "left",
  "prison",
  "hospital",
  "moved",
  "away",
  "illness",
  "forgot",
  "dead",
  "other",
  "unknown",
] as const;
const sessionMissed = defineKind({
  kind: "session-missed",
  what: "The person did not come, and why.",
  category: "attendance",
  write: "commuting",
  journal: "borrowed",
  schema: 4,
  data: z.strictObject({ ...sessionFacts, reason: z.enum(missedReasons), words: words.optional(), ...keyedFrom }),
  upcast: saidLeast,
});
/** Why the unit's timetable cancels what it has planned for one person. */
export const unplannedReasons = [
  "cancelled-for-all",
  "not-held",
  "exempt",
  "on-leave",
  "no-place",
  "not-here",
  "planned-elsewhere",
] as const;
const sessionCancelled = defineKind({
  kind: "session-cancelled",
  what: "A session was cancelled, and by whom.",
  category: "attendance",
  write: "commuting",
  journal: "borrowed",
  schema: 4,
  happens: "any",
  data: z.strictObject({
    ...sessionFacts,
    by: z.enum(["person", "unit", "other"]),
    because: z.enum(unplannedReasons).optional(),
    words: words.optional(),
  }),
  upcast: saidLeast,
});
const contactAttempt = defineKind({
  kind: "contact-attempt",
  what: "Somebody tried to reach the person, and how it went.",
  category: "attendance",
  write: "commuting",
  data: z.strictObject({
    channel: z.enum(["phone", "sms", "email", "letter", "fetch", "home-visit", "street", "digital"]),
    outcome: z.enum(["reached", "not-reached", "not-today", "message-left"]),
    words: words.optional(),
  }),
});
const checkIn = defineKind({
  kind: "check-in",
  what: "A short check of how the person is, answered by the person or asked on the ward. Scales run 0-10, higher is better.",
  category: "mental-health",
  write: "commuting",
  schema: 3,
  data: z.strictObject({
    sleepHours: z.number().min(0).max(24).optional(),
    meals: z.int().min(0).max(6).optional(),
    /** As staff see it on the ward, without counting: requirements A5. */
    slept: z.enum(["little", "some", "well"]).optional(),
    ate: z.enum(["nothing", "some", "well"]).optional(),
    contact: z.enum(["none", "some", "much"]).optional(),
    hope: z.number().min(0).max(10).optional(),
    words: words.optional(),
    ...keyedFrom,
  }),
  upcast: saidLess,
});

/** Sessions, contact and check-ins. */
export const attendance = [
  sessionPlanned,
  sessionAttended,
  sessionMissed,
  sessionCancelled,
  contactAttempt,
  checkIn,
] as const;
