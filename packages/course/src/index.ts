export { checkAmends, entriesInEffect, type InEffect, inEffect } from "./amendments.ts";
export { asKnownAt } from "./as-known-at.ts";
export { atNewest } from "./at-newest.ts";
export { courseOf, effectiveOf, entry, syntheticUnit } from "./brief.ts";
export { ageRange, daysOfPartial, yearsBetween } from "./calendar/age.ts";
export {
  addMonths,
  addYears,
  type CalendarDate,
  type Day,
  dateOf,
  dayFromIso,
  dayOf,
  daysInMonth,
  isLeapYear,
  isoFromDay,
  weekday,
} from "./calendar/day.ts";
export { type Country, countries, daysOff, type HolidayName, holidays } from "./calendar/holidays.ts";
export { addHours, isoFromMs, msFromIso, msPerDay } from "./calendar/instant.ts";
export { instantAt } from "./calendar/instant-at.ts";
export { dayAfter, dayBefore, dayIn, dayOfMoment, daysBetween } from "./calendar/iso-day.ts";
export { addWorkingDays, isWorkingDay, type WorkingDays, workingDays } from "./calendar/working-days.ts";
export { isZone, type ZoneClock, zoneClock } from "./calendar/zone-clock.ts";
export { type CareSetting, settingOf, settings } from "./care-setting.ts";
export { type CourseFileReader, courseFileReader, readCourseFile, writeCourseFile } from "./course-file.ts";
export { datedProblems } from "./dated.ts";
export { deciderOf, type Requested, requestsIn } from "./decisions/requests-in.ts";
export {
  type Category,
  categories,
  type Journal,
  type KindDefinition,
  type Upcaster,
  type Write,
} from "./define-kind.ts";
export {
  type Author,
  type Course,
  type Draft,
  type DraftOf,
  draftSchema,
  type Effective,
  type Entry,
  type EntryOf,
  effective,
  entrySchema,
} from "./entry.ts";
export { type Form, type FormField, formOf } from "./form.ts";
export { type Happening, happeningsOf } from "./happenings.ts";
export { uuidV7, uuidV8 } from "./identity.ts";
export { hasJournalNote, isToTransfer, type JournalNote, journalNotesOf } from "./journal-notes.ts";
export { activities, missedReasons, unplannedReasons } from "./kinds/attendance.ts";
export { leaveFindings } from "./kinds/unit-life.ts";
export { type DataOf, type Kind, kindDefinition, kindDefinitions } from "./kinds.ts";
export type { Leave, LeaveEntry, LeaveState } from "./leave/leave.ts";
export { type LeaveTold, leaveTold } from "./leave/leave-told.ts";
export { isAwayAt, isOfLeave, leavesOf } from "./leave/leaves-of.ts";
export { type Precision, type When, whenOf } from "./moment.ts";
export { brokenText } from "./plain-text.ts";
export { type Problem, type ProblemCode, problemCodes } from "./problem.ts";
export { problemsOf } from "./problems-of-schema.ts";
export { readDraft, readEntry } from "./read-entry.ts";
export { ok, type Result, refuse } from "./result.ts";
export { courseJsonSchema, type JsonSchema } from "./schema-document.ts";
export { isOfSession, type Session, type SessionEntry, sessionsIn } from "./sessions.ts";
export { type MissedPattern, type SinceEvaluation, sinceEvaluation } from "./since-evaluation.ts";
export { type CareLevel, type CourseRole, careLevels, courseRoles } from "./words.ts";
