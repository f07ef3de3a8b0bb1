import { activities } from "@helhet/course";
import { staffRoles } from "@helhet/people";
import { z } from "zod";

/** A name within the programme that stays the same when titles change: `kitchen-duty`. */
const key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use lower-case letters, digits and hyphens, as in kitchen-duty.")
  .max(60);
const title = z.string().trim().min(1).max(200);
const words = z.string().trim().min(1).max(4_000);
const day = z.iso.date();
/** A clock time in the unit's zone, `HH:MM`. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Write a time of day, as in 09:30.");

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof weekdays)[number];

/** How something is done together. The words of requirements B4 and A7. */
export const formats = ["individual", "one-to-one", "group", "family", "ward"] as const;

/** What staff must know before they do it: the base competences of requirements C4, which every unit starts from. */
export const baseCompetences = [
  "relationship-building",
  "cognitive-behavioural",
  "motivational-interviewing",
  "psychoeducation",
  "relapse-prevention",
] as const;

const competence = z.strictObject({ key, title });

const targetGroup = z.strictObject({ key, title, words: words.optional() });

const method = z.strictObject({ key, title, words: words.optional(), needs: z.array(key) });

/** Something the unit offers: requirements B0. */
const service = z.strictObject({
  key,
  title,
  words: words.optional(),
  format: z.enum(formats),
  /** How much, in the unit's own words: "twice a week". */
  intensity: title.optional(),
  /** How long in all, in the unit's own words: "eight weeks". */
  duration: title.optional(),
  place: title.optional(),
  /** Competences that whoever gives it must have. */
  needs: z.array(key),
  /** Keys of target groups; empty: for all of them. */
  for: z.array(key),
  methods: z.array(key),
  gender: z.enum(["mixed", "women", "men"]),
  /** Most who can take part at once; absent: no limit. */
  capacity: z.int().min(1).max(500).optional(),
});

/** Something in the week. `everyone`: all who are enrolled take part unless exempt; else those who have a place in its service. */
const timetableItem = z.strictObject({
  key,
  title,
  days: z.array(z.enum(weekdays)).min(1),
  at: clockTime,
  minutes: z.int().min(5).max(1_440),
  weeks: z.enum(["every", "odd", "even"]),
  place: title.optional(),
  leaders: z.array(z.uuid()),
  everyone: z.boolean(),
  format: z.enum(formats),
  /** The common activity that coming here is, for the frames of the unit. */
  activity: z.enum(activities).optional(),
  /** Counts as a common frame: everyone is asked for it as often as the timetable has it at the least. */
  frame: z.boolean().optional(),
  service: key.optional(),
  from: day.optional(),
  to: day.optional(),
});

/** What common frames ask of everyone: every how many days. Names a unit value of a guideline that the unit has adopted. */
const frame = z.strictObject({
  guideline: title,
  edition: title,
  value: title,
  days: z.int().min(1).max(366),
});

/** A `may` or `should` that the unit sets aside, visibly and with its reason. */
const silence = z.strictObject({ guideline: title, edition: title, element: title, reason: words });

const leaveRules = z.strictObject({
  /** No leave before the person has been here so many days. */
  notBeforeDay: z.int().min(0).max(365).optional(),
  mostHours: z.int().min(1).max(720).optional(),
  /** How many hours before it must be asked for. */
  noticeHours: z.int().min(0).max(720).optional(),
  words: words.optional(),
});

/** The minimum factors of treatment (requirements C2), each in the unit's own words; what is absent is shown as missing. */
export const minimumFactors = [
  "plan-with-person",
  "work-and-who",
  "goals-together",
  "goals-evaluated",
  "assessment-first",
] as const;
export type MinimumFactor = (typeof minimumFactors)[number];

/** What can be decided about one person, and by whom: the unit says which roles decide what. */
export const decidables = ["exemption", "substitution", "addition", "interval-change", "leave", "group"] as const;
export type Decidable = (typeof decidables)[number];

/** The unit's choice of what "continuously" means when an intervention is called completed. Nothing in it comes from a source. */
const continuity = z.strictObject({
  /** The least share of the planned sessions that must be attended, in hundredths. */
  leastPercent: z.int().min(1).max(100).optional(),
  mostMissedInARow: z.int().min(0).max(100).optional(),
});

/** How a unit works: its frames, methods and target groups, its week, its rules. Requirements A1. Words are the unit's own. */
export const programme = z.strictObject({
  title,
  /** What treatment is here (requirements C3), in the unit's own words. */
  treatment: words.optional(),
  minimum: z.partialRecord(z.enum(minimumFactors), words),
  targetGroups: z.array(targetGroup),
  competences: z.array(competence),
  methods: z.array(method),
  services: z.array(service),
  houseRules: z.array(words),
  leave: leaveRules,
  timetable: z.array(timetableItem),
  /** Days without a timetable beside public holidays. */
  closed: z.array(z.strictObject({ from: day, to: day, title })),
  /** Whether the timetable holds on public holidays. */
  holidays: z.enum(["as-usual", "closed"]),
  frames: z.array(frame),
  silences: z.array(silence),
  decides: z.array(z.strictObject({ what: z.enum(decidables), roles: z.array(z.enum(staffRoles)).min(1) })),
  /** After how many days what is tailored is usually looked at again here; absent: the unit has not said. */
  reviewAfterDays: z.int().min(1).max(366).optional(),
  continuity: continuity.optional(),
  /** For which reasons an ended enrolment is called drop-out here; absent: not chosen. */
  dropOutReasons: z.array(title).optional(),
});
export type Programme = z.output<typeof programme>;
export type TimetableItem = Programme["timetable"][number];
export type Service = Programme["services"][number];

/** A unit's programme before anybody has written in it. */
export function emptyProgramme(name: string): Programme {
  return {
    title: name,
    minimum: {},
    targetGroups: [],
    competences: [],
    methods: [],
    services: [],
    houseRules: [],
    leave: {},
    timetable: [],
    closed: [],
    holidays: "as-usual",
    frames: [],
    silences: [],
    decides: [],
  };
}
