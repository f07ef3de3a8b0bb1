export { admit, lastRecorded, recordingClock } from "./admit.ts";
export {
  type Alarm,
  type AlarmCause,
  type AlarmKind,
  type AlarmStep,
  type Alarms,
  type AlarmsAsk,
  alarmKinds,
} from "./alarms.ts";
export { type Appointment, appointmentsOf, touchedSessions } from "./appointments-of.ts";
export type {
  CalendarFeed,
  CalendarLanguage,
  CalendarOf,
  Calendars,
  CalendarTime,
  OpenCalendar,
} from "./calendars.ts";
export { type Card, cardsOf } from "./cards-of.ts";
export { type ClosedRow, changedRows, type RowChanges, upTo } from "./changed-rows.ts";
export { type Consent, consentsOf } from "./consents-of.ts";
export {
  type CourseFacts,
  courseFacts,
  type DemandRow,
  demandRows,
  type Need,
  urgencyOf,
  wakeAt,
} from "./demand-rows.ts";
export type { Directory, Reach, UnitAdoption, UnitLayer, UnitOwnValue } from "./directory.ts";
export { type GateFacts, type Guarded, mayRead, relationsFor, type Viewer } from "./gate.ts";
export { clashes, isTaken, leftOver, type RosterChange } from "./give-way.ts";
export type { Histories } from "./histories.ts";
export { type HistoryFor, type HistorySource, historyOf, othersTailoring } from "./history-of.ts";
export { openMemoryRecord } from "./memory/memory-record.ts";
export type { PersonCard, Persons, Registered, Registration } from "./persons.ts";
export type { Practising, Principal, Purpose, SystemJob } from "./principal.ts";
export type {
  ProjectedInterval,
  ProjectedItem,
  ProjectedState,
  Projection,
  Projector,
  ProjectorFor,
  UnitDecisions,
} from "./projection.ts";
export type { AccessLogRow, CourseForStanding, GatedCourse, Looked, Relation } from "./reading.ts";
export type { ChangeListener, Record } from "./record.ts";
export type { Refusal } from "./refusal.ts";
export { type CareRelation, covers, gateKinds, relationsOf, type Stretch } from "./relations-of.ts";
export { project, resting } from "./resting.ts";
export type { Session, Sessions } from "./sessions.ts";
export { isOfTimetableJob, timetableAuthor, timetableJob } from "./timetable-job.ts";
export type { LayersMoved, UnitBookRow, UnitBooks, UnitBookWrite } from "./unit-books.ts";
export { dayKinds, type PersonOfDay, type UnitDay, type UnitDayAsk } from "./unit-day.ts";
export type { EntriesOfOne, UnitEntriesAsk, UnitLifeKind } from "./unit-entries.ts";
export {
  type HistoryDeadline,
  type HistoryDecision,
  type HistoryOfOne,
  type HistorySession,
  type HistoryStay,
  type HistoryTailoring,
  historyKinds,
  type OthersTailoring,
  type UnitHistory,
  type UnitHistoryAsk,
  type UnitLook,
} from "./unit-history.ts";
export type { ChainFault, Heartbeat, Progress, RebuildOptions, VerifyStep } from "./upkeep.ts";
export { membershipStretch, viewerOf, type Workplaces } from "./viewer.ts";
export {
  type WallCode,
  type WallHand,
  type WallSession,
  type Walls,
  wallLock,
} from "./walls.ts";
export type { Worklist, WorklistAsk, WorklistCounts, WorklistLine } from "./worklist.ts";
export type { Receipt, Write } from "./writing.ts";
