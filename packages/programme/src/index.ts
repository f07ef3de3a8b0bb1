export type {
  Absent,
  AppointmentHere,
  BasicNeeds,
  Board,
  BoardFacts,
  BoardPerson,
  BoardSession,
  Expected,
  MarkFate,
} from "./board/board.ts";
export { boardOf } from "./board/board-of.ts";
export { mayBeMarkedFrom } from "./board/may-mark.ts";
export {
  readUnitDraft,
  type UnitDataOf,
  type UnitDraft,
  type UnitEntry,
  type UnitEntryOf,
  type UnitKind,
  type UnitRow,
  unitEntries,
  unitEntriesOf,
  unitKinds,
} from "./book/unit-entry.ts";
export {
  baseCompetences,
  type Decidable,
  decidables,
  emptyProgramme,
  formats,
  type MinimumFactor,
  minimumFactors,
  type Programme,
  programme,
  type Service,
  type TimetableItem,
  type Weekday,
  weekdays,
} from "./programme.ts";
export { type HeldProgramme, type Published, programmeOn, programmesInTime } from "./published/programme-on.ts";
export { type Comer, comersTo, type Household, householdOf } from "./timetable/comers.ts";
export { isEnrolledAt, leavesOf } from "./timetable/here.ts";
export { elementsOf, type Lifting, liftingOf } from "./timetable/lifted.ts";
export {
  daysFrom,
  furthestMove,
  heldOn,
  isoWeek,
  type Occurrence,
  type OccurrenceChange,
  occurrencesIn,
  occurrencesOn,
  type UnitPlace,
} from "./timetable/occurrence.ts";
export { type GroupPlaces, type InGroup, type PersonHere, placesOf } from "./timetable/places.ts";
export { daysToKnow, type KnownSession, type PlanStep, planOf, type UnwantedBecause } from "./timetable/plan.ts";
export { timetableCancellation, timetableSession } from "./timetable/session-id.ts";
export { type Named, wallNames } from "./wall/wall-names.ts";
