import { type Effective, kindDefinitions } from "@helhet/course";
import { unitValueDays } from "@helhet/engine";
import { staffRoles } from "@helhet/people";
import { z } from "zod";
import {
  agreeOnReflection,
  balance,
  balanceExport,
  figureLooks,
  followUpReflection,
  openReflection,
  unitFigures,
} from "./balance.ts";
import { checkNeeds, dayBoard, mark, whyMissed } from "./board.ts";
import { precedents, unitDecisions } from "./decisions.ts";
import { keyBack, setSheetTime, sheetOfUnit, wardSheetPdf } from "./downtime.ts";
import { groupAdvice } from "./groups.ts";
import { handover, readHandover } from "./handover.ts";
import { journalNote, journalNoteFhir, journalNotePdf } from "./journal-note.ts";
import { leaveCheck, unitLeaves } from "./leave.ts";
import { coursePage, personPage, personSummary } from "./person.ts";
import {
  addCompetence,
  competence,
  endCompetence,
  exportProgramme,
  previewProgramme,
  programmeChoices,
  programmePage,
  programmeVersion,
  publishProgramme,
  readProgramme,
  restoreProgramme,
  saveProgrammeDraft,
} from "./programme.ts";
import {
  acknowledgeAlarm,
  alarms,
  answerSwap,
  exportRoster,
  importRoster,
  roster,
  rosterPlan,
  sayAway,
  setDuty,
  setRosterRules,
  swapDuties,
  takeGap,
} from "./roster.ts";
import { route } from "./route.ts";
import {
  addSession,
  answerGroup,
  changeForOne,
  changeOccurrence,
  createMyCalendar,
  createPersonCalendar,
  groupPage,
  myCalendars,
  personCalendars,
  personWeek,
  revokeMyCalendar,
  revokePersonCalendar,
  unitWeek,
} from "./sessions.ts";
import { signOut } from "./sign-in.ts";
import { standingSchema, stateSchema, stepSchema, textSchema } from "./standing.ts";
import { differences, tailoringFrame } from "./tailoring.ts";
import {
  nameWallOpeners,
  openWall,
  removeWallCode,
  setWallCode,
  takeDownWall,
  wall,
  wallDone,
  wallMark,
  wallOfUnit,
  wallWho,
} from "./wall.ts";
import { whatIfPage, whyNotPage } from "./why-not.ts";

const unitId = z.uuid();
const iso = z.string();
/** An instant in UTC that somebody hands in, to the millisecond. */
const instant = z.iso.datetime().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/);
const roles = z.enum(staffRoles);
const kindName = z.enum(kindDefinitions.map((one) => one.kind));
const layerDifference = z.custom<import("@helhet/engine").LayerDifference>();
const idOnly = z.object({ id: z.string() });
const days = z.int().min(unitValueDays.least).max(unitValueDays.most);

export const me = route({
  method: "GET",
  path: "/api/me",
  need: "signed-in",
  does: "Who is signed in, where they work, and the token that writes must carry.",
  answer: z.object({
    practitioner: z.string(),
    name: z.string(),
    title: z.string().nullable(),
    csrf: z.string(),
    demo: z.boolean(),
    /** The server's clock and zone for "today". */
    now: iso,
    memberships: z.array(
      z.object({
        unit: unitId,
        unitName: z.string(),
        organisation: z.string(),
        organisationName: z.string(),
        role: roles,
        zone: z.string(),
        country: z.enum(["NO", "DK", "SE"]),
        /** People spend their days together there. */
        hasDayBoard: z.boolean(),
      }),
    ),
  }),
});

export const worklistLine = z.object({
  person: z.string(),
  personName: z.string(),
  synthetic: z.boolean(),
  key: z.string(),
  /** The key of the governing item, to open its why on the person's standing. */
  item: z.string(),
  act: z.string(),
  actTitle: textSchema,
  guideline: z.string(),
  edition: z.string(),
  guidelineTitle: textSchema,
  element: z.string(),
  state: stateSchema,
  dueAt: z.string().nullable(),
  unit: z.string().nullable(),
  careLevel: z.string().nullable(),
  enrolmentDay: z.number().nullable(),
  responsible: z.object({
    practitioner: z.string().nullable(),
    name: z.string().nullable(),
    by: z.enum(["named", "role", "roster", "nobody"]),
    isYou: z.boolean(),
  }),
  tailored: z.boolean(),
  demands: z.number(),
  why: stepSchema.nullable(),
});
/** The five groups; every line is in exactly one, so that they add up to all. */
export const worklistGroups = ["overdue", "today", "soon", "undecidable", "waiting"] as const;
export const worklist = route({
  method: "GET",
  path: "/api/worklist",
  need: "clinical",
  does: "The lines that ask for somebody now: mine, the mini-team’s, or the unit’s.",
  query: z.object({ scope: z.enum(["mine", "team", "unit"]), unit: unitId }),
  answer: z.object({
    at: iso,
    /** When the oldest shown projection was made, if a wake-up is late; null: all is fresh. */
    staleSince: iso.nullable(),
    counts: z.object({ mine: z.number(), team: z.number(), unit: z.number() }),
    groups: z.record(z.enum(worklistGroups), z.number()),
    persons: z.number(),
    /** More lines exist than are shown (2,000 at most): the most urgent are here. */
    more: z.boolean(),
    lines: z.array(worklistLine.extend({ group: z.enum(worklistGroups) })),
  }),
});

export const persons = route({
  method: "GET",
  path: "/api/persons",
  need: "clinical",
  does: "The persons one has a care relation to through a unit.",
  query: z.object({ unit: unitId }),
  answer: z.object({ persons: z.array(personSummary) }),
});
export const findPersons = route({
  method: "POST",
  path: "/api/persons/find",
  need: "clinical",
  does: "Finds persons one has a care relation to, by name or whole national number (in the body, never in an address).",
  body: z.strictObject({ text: z.string().trim().min(1).max(100) }),
  answer: z.object({ persons: z.array(personSummary) }),
});
export const registerPerson = route({
  method: "POST",
  path: "/api/persons",
  need: "clinical",
  does: "Registers a person, or joins the course of one known elsewhere by whole national number, and shows nothing of it.",
  write: true,
  body: z.strictObject({
    unit: unitId,
    nationalNumber: z.string().nullable(),
    given: z.string().trim().min(1).max(200),
    family: z.string().trim().min(1).max(200),
    born: z.string().nullable(),
    basis: z.enum(["referred", "waiting", "enrolled"]),
  }),
  answer: z.object({ person: z.string() }),
});
export const person = route({
  method: "GET",
  path: "/api/persons/:person",
  need: "relation",
  does: "Who this is, enrolments, team, plan and own words.",
  query: z.object({ knownAt: instant.optional() }),
  answer: personPage,
});
export const standing = route({
  method: "GET",
  path: "/api/persons/:person/standing",
  need: "relation",
  does: "What applies, its state, its deadline and why; optionally as known at an earlier instant.",
  query: z.object({ knownAt: instant.optional() }),
  answer: standingSchema,
});
export const whyNot = route({
  method: "GET",
  path: "/api/persons/:person/why-not",
  need: "relation",
  does: "Why each element of each guideline asks for nothing of the person now, and what would make it.",
  query: z.object({ knownAt: instant.optional() }),
  answer: whyNotPage,
});
export const course = route({
  method: "GET",
  path: "/api/persons/:person/course",
  need: "relation",
  does: "The entries one may read; optionally as known at an earlier instant.",
  query: z.object({ knownAt: instant.optional() }),
  answer: coursePage,
});
export const newEntry = z.strictObject({
  /** Made by the client, so that a retry is the same entry. */
  id: z.uuid(),
  kind: kindName,
  /** Checked by the kind's own schema, whose refusals say how to mend. */
  effective: z.custom<Effective>((value) => typeof value === "object" && value !== null),
  data: z.record(z.string(), z.unknown()),
  amends: z.strictObject({ entry: z.uuid(), reason: z.string().trim().min(1) }).optional(),
  authored: instant,
});
const receipt = z.object({ version: z.number(), entries: z.array(z.string()), repeated: z.boolean() });
export const appendEntries = route({
  method: "POST",
  path: "/api/persons/:person/entries",
  need: "relation",
  does: "Writes entries on one course in one transaction; decisions need the version that was read.",
  write: true,
  body: z.strictObject({
    unit: unitId,
    expectedVersion: z.number().nullable(),
    entries: z.array(newEntry).min(1).max(50),
  }),
  answer: receipt,
});
export const whatIf = route({
  method: "POST",
  path: "/api/persons/:person/what-if",
  need: "relation",
  does: "What would be due, go or move if these entries were written now. Writes nothing and keeps nothing of them.",
  body: z.strictObject({ unit: unitId, entries: z.array(newEntry).min(1).max(50) }),
  answer: whatIfPage,
});
export const accessLog = route({
  method: "GET",
  path: "/api/persons/:person/access-log",
  need: "relation",
  does: "Who has looked at this course, when, in what role and why.",
  answer: z.object({
    rows: z.array(
      z.object({
        at: iso,
        practitionerName: z.string(),
        role: z.string(),
        unit: z.string(),
        purpose: z.string(),
        what: z.string(),
      }),
    ),
  }),
});

export const acts = route({
  method: "GET",
  path: "/api/acts",
  need: "signed-in",
  does: "The closed list of acts: what one entry records, and which form records it.",
  kept: true,
  answer: z.object({
    acts: z.array(
      z.object({
        id: z.string(),
        title: textSchema,
        kind: kindName,
        /** What the form fills in. */
        preset: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
        /** The field by which an answer belongs to what it answers. */
        link: z.string().nullable(),
      }),
    ),
  }),
});
export const guidelines = route({
  method: "GET",
  path: "/api/guidelines",
  need: "signed-in",
  does: "All guidelines and editions here, and which of them a unit has adopted.",
  query: z.object({ unit: unitId.optional() }),
  answer: z.object({
    guidelines: z.array(
      z.object({
        id: z.string(),
        edition: z.string(),
        title: textSchema,
        summary: textSchema,
        publisher: z.string(),
        status: z.enum(["in-force", "superseded", "unverified"]),
        holdsWithoutAdoption: z.boolean(),
        adopted: z.object({ from: z.string(), byName: z.string() }).nullable(),
        /** The law of a country that is not the unit's: it asks nothing there. */
        isOfAnotherCountry: z.boolean(),
      }),
    ),
  }),
});
export const guideline = route({
  method: "GET",
  path: "/api/guidelines/:guideline/:edition",
  need: "signed-in",
  does: "One guideline whole, readable as a pathway description: the loaded guideline, its acts’ titles, and the unit’s values.",
  query: z.object({ unit: unitId.optional() }),
  answer: z.object({
    /** The engine's Guideline. */
    guideline: z.custom<import("@helhet/engine").Guideline>(),
    actTitles: z.record(z.string(), textSchema),
    unitValues: z.array(z.object({ name: z.string(), days: z.number(), from: z.string(), byName: z.string() })),
    adopted: z.object({ from: z.string(), byName: z.string() }).nullable(),
    isOfAnotherCountry: z.boolean(),
    /** In what the unit's rules for those who begin today differ from the guideline, layer by layer. */
    differences: z.array(layerDifference),
  }),
});
export const adopt = route({
  method: "POST",
  path: "/api/units/:unit/adoptions",
  need: "leader",
  does: "The unit follows an edition from a day, or stops following it; from today at the earliest.",
  write: true,
  body: z.strictObject({ guideline: z.string(), edition: z.string(), from: z.iso.date(), follow: z.boolean() }),
  answer: z.object({ followedAgain: z.number() }),
});
export const previewAdoption = route({
  method: "GET",
  path: "/api/units/:unit/adoptions/preview",
  need: "leader",
  does: "How many people a decision to follow an edition, or to stop, would touch; refused where the decision would be.",
  query: z.object({
    guideline: z.string(),
    edition: z.string(),
    from: z.iso.date(),
    decision: z.enum(["follow", "stop"]),
  }),
  answer: z.object({
    /** People whose standing the decision makes anew: all enrolled when following, those with items of the edition when stopping. */
    touched: z.number(),
    /** Everybody enrolled in the unit now. */
    enrolled: z.number(),
    /** Those of them whose standing has items of this edition now. */
    followed: z.number(),
  }),
});
const layerText = z.string().min(1).max(100_000);
export const previewLayer = route({
  method: "POST",
  path: "/api/units/:unit/layers/preview",
  need: "leader",
  does: "Checks a layer as publishing does, and tells in what the unit's rules would differ. Writes nothing.",
  body: z.strictObject({ text: layerText }),
  answer: z.object({
    layer: z.string(),
    guideline: z.string(),
    edition: z.string(),
    from: z.string(),
    differences: z.array(layerDifference),
    /** Everybody enrolled in the unit now, and those who follow this edition: they are moved by a decision of its own. */
    enrolled: z.number(),
    followed: z.number(),
  }),
});
export const publishLayer = route({
  method: "POST",
  path: "/api/units/:unit/layers",
  need: "leader",
  does: "Publishes a layer of the unit's own over an edition, for whatever begins there from its first day.",
  write: true,
  body: z.strictObject({ text: layerText }),
  answer: z.object({ followedAgain: z.number() }),
});
export const withdrawLayer = route({
  method: "POST",
  path: "/api/units/:unit/layers/:layer/withdraw",
  need: "leader",
  does: "Takes a layer of the unit away from a day on; from today at the earliest.",
  write: true,
  body: z.strictObject({ from: z.iso.date() }),
  answer: z.object({ followedAgain: z.number() }),
});
export const previewMove = route({
  method: "GET",
  path: "/api/units/:unit/moves/preview",
  need: "leader",
  does: "Who would change, and how, if running courses were moved to an edition with the layers of today. Writes nothing.",
  query: z.object({
    guideline: z.string(),
    edition: z.string(),
    person: z.uuid().optional(),
    since: z.iso.date().optional(),
  }),
  answer: z.object({
    at: iso,
    persons: z.array(
      z.object({
        person: z.string(),
        name: z.string(),
        version: z.number(),
        edition: z.string(),
        moved: z.object({ move: z.string(), on: z.string() }).nullable(),
        changes: whatIfPage.shape.changes,
        hasHidden: z.boolean(),
      }),
    ),
  }),
});
const movedPersons = z
  .array(z.strictObject({ person: z.uuid(), version: z.int().min(0) }))
  .min(1)
  .max(500);
export const move = route({
  method: "POST",
  path: "/api/units/:unit/moves",
  need: "leader",
  does: "Moves running courses to an edition that the unit follows, in one transaction: an entry in each course.",
  write: true,
  body: z.strictObject({
    move: z.uuid(),
    guideline: z.string(),
    edition: z.string(),
    words: z.string().min(1).max(2_000),
    persons: movedPersons,
  }),
  answer: z.object({ moved: z.number() }),
});
export const undoMove = route({
  method: "POST",
  path: "/api/units/:unit/moves/:move/undo",
  need: "leader",
  does: "Takes a move back for these persons, in one transaction.",
  write: true,
  body: z.strictObject({ reason: z.string().min(1).max(500), persons: movedPersons }),
  answer: z.object({ undone: z.number() }),
});
export const setUnitValue = route({
  method: "POST",
  path: "/api/units/:unit/unit-values",
  need: "leader",
  does: "The unit sets its own time limit where the guideline leaves it to the unit; from today at the earliest.",
  write: true,
  body: z.strictObject({ guideline: z.string(), name: z.string(), days, from: z.iso.date() }),
  answer: z.object({ followedAgain: z.number() }),
});
export const members = route({
  method: "GET",
  path: "/api/units/:unit/members",
  need: "member",
  does: "Who works here, in which role, from when to when.",
  answer: z.object({
    members: z.array(
      z.object({
        id: z.string(),
        practitioner: z.string(),
        name: z.string(),
        title: z.string().nullable(),
        role: roles,
        from: z.string(),
        to: z.string().nullable(),
        grantedByName: z.string(),
      }),
    ),
  }),
});
export const addMember = route({
  method: "POST",
  path: "/api/units/:unit/members",
  need: "manages-members",
  does: "Gives a person a role in the unit; a new practitioner is matched at first sign-in.",
  write: true,
  body: z.strictObject({
    practitioner: z.uuid().nullable(),
    name: z.string().trim().min(1).max(200).nullable(),
    subject: z.string().nullable(),
    role: roles,
    from: z.iso.date(),
    to: z.iso.date().nullable(),
  }),
  answer: idOnly,
});
export const endMember = route({
  method: "POST",
  path: "/api/units/:unit/members/:member/end",
  need: "manages-members",
  does: "Ends a membership on a day.",
  write: true,
  body: z.strictObject({ to: z.iso.date() }),
  answer: idOnly,
});
/** Server-sent events: `change` with {person, version}; keys only. */
export const changes = route({
  method: "GET",
  path: "/api/changes",
  need: "clinical",
  does: "A stream of which courses have changed, for those one may read. Keys and versions only.",
  answer: z.unknown(),
});

/** Every route of the JSON API, for the server to mount and for the tests to enumerate. */
export const routes = {
  me,
  worklist,
  persons,
  findPersons,
  registerPerson,
  person,
  standing,
  whyNot,
  course,
  appendEntries,
  whatIf,
  journalNote,
  journalNotePdf,
  journalNoteFhir,
  accessLog,
  acts,
  guidelines,
  guideline,
  adopt,
  previewAdoption,
  previewLayer,
  publishLayer,
  withdrawLayer,
  previewMove,
  move,
  undoMove,
  setUnitValue,
  members,
  addMember,
  endMember,
  roster,
  setDuty,
  rosterPlan,
  setRosterRules,
  takeGap,
  sayAway,
  swapDuties,
  answerSwap,
  importRoster,
  exportRoster,
  alarms,
  acknowledgeAlarm,
  handover,
  readHandover,
  sheetOfUnit,
  wardSheetPdf,
  setSheetTime,
  keyBack,
  wallOfUnit,
  openWall,
  takeDownWall,
  nameWallOpeners,
  setWallCode,
  removeWallCode,
  wall,
  wallWho,
  wallMark,
  wallDone,
  leaveCheck,
  unitLeaves,
  unitDecisions,
  precedents,
  unitWeek,
  changeOccurrence,
  addSession,
  changeForOne,
  personWeek,
  groupPage,
  answerGroup,
  personCalendars,
  createPersonCalendar,
  revokePersonCalendar,
  myCalendars,
  createMyCalendar,
  revokeMyCalendar,
  dayBoard,
  mark,
  whyMissed,
  checkNeeds,
  differences,
  groupAdvice,
  tailoringFrame,
  balance,
  balanceExport,
  figureLooks,
  openReflection,
  agreeOnReflection,
  followUpReflection,
  unitFigures,
  programmePage,
  programmeVersion,
  programmeChoices,
  saveProgrammeDraft,
  previewProgramme,
  publishProgramme,
  restoreProgramme,
  exportProgramme,
  readProgramme,
  competence,
  addCompetence,
  endCompetence,
  changes,
  signOut,
} as const;
