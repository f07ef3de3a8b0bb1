export {
  type Balance,
  type BalanceElement,
  type BalanceMonth,
  balanceOf,
  mostMonthsBefore,
} from "./balance/balance.ts";
export { byShiftOf, type ShiftShare } from "./balance/by-shift.ts";
export { type BalanceMeasure, balanceMeasures } from "./balance/count.ts";
export { daysOfMonth, monthAfter, monthOf } from "./balance/months.ts";
export { type OwnFigures, ownFiguresOf } from "./balance/own-figures.ts";
export { deviations, leastEvents, leastMonths, leastPeople } from "./balance/own-range.ts";
export { type Ditch, ditchOf, type Sign, type SignFigures, type SignName } from "./balance/signs.ts";
export { withoutSmallCells } from "./balance/small-cells.ts";
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
export { occurrenceChanged } from "./book/occurrence-changed.ts";
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
export { againstLayer } from "./check/against-layer.ts";
export type { Around, Edition, RulesAround } from "./check/around.ts";
export { checkProgramme } from "./check/check-programme.ts";
export { type Finding, type FindingCode, isStopping, type Severity } from "./check/finding.ts";
export { minimumFactorTitles } from "./check/minimum.ts";
export { knownCompetences } from "./check/references.ts";
export {
  type CompetenceGaps,
  competenceGaps,
  type GapsAsk,
  type LeadGap,
  type ServiceGap,
} from "./competence/gaps.ts";
export { type CompetenceHeld, competencesHeld, type Needed, neededFor, whoHas } from "./competence/who-has.ts";
export {
  type Compiled,
  type CompiledFor,
  type CompiledLayer,
  type CompiledValue,
  compileProgramme,
} from "./compile/compile-programme.ts";
export { frameElementsOf, mostDaysApart, timetableFrames } from "./compile/timetable-frames.ts";
export {
  decidableTitles,
  fieldWords,
  type Section,
  sections,
  sectionWords,
  valueWords,
  weekdayWords,
} from "./difference/field-words.ts";
export { type ProgrammeChange, programmeDifference } from "./difference/programme-difference.ts";
export { type NamesKnown, sayProgrammeChange } from "./difference/say-change.ts";
export { type FileFormat, programmeFile, readProgrammeFile } from "./file/programme-file.ts";
export { type GroupFor, type GroupsFor, groupsFor } from "./groups/advice.ts";
export { type Changed, type Changes, changesSince, isDecided } from "./handover/changes-since.ts";
export { agreementsAboutLeave } from "./leave/agreements-about-leave.ts";
export {
  checkLeave,
  type LeaveAsk,
  type LeaveFinding,
  type LeaveFindingName,
  type LeaveFrame,
} from "./leave/check-leave.ts";
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
export { heldBy, movesOf, type ProgrammeMoves } from "./published/moves-of.ts";
export { type HeldProgramme, type Published, programmeOn, programmesInTime } from "./published/programme-on.ts";
export { reflectionCarriers } from "./reflection/reflection-kinds.ts";
export { type Reflection, reflectionsOf } from "./reflection/reflections-of.ts";
export type { ProgrammeTemplate, Suggested } from "./templates/template.ts";
export { templates } from "./templates/templates.ts";
export { type Comer, comersTo, type Household, householdOf } from "./timetable/comers.ts";
export { elementsOf, type Lifting } from "./timetable/lifted.ts";
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
export { type DatedSession, type WeekRow, type WhoComes, weekOf } from "./timetable/week.ts";
export { type Named, wallNames } from "./wall/wall-names.ts";
