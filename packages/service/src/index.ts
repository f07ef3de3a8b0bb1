export { accessLog } from "./access-log.ts";
export { adopt, type FollowedAgain, previewAdoption, setUnitValue } from "./adopt.ts";
export { acknowledgeAlarm, listAlarms, type ShownAlarm } from "./alarms/list.ts";
export { alarmIdOf, endAlarm, raiseAlarm, type ToRaise } from "./alarms/raise.ts";
export { tendAlarms } from "./alarms/tend.ts";
export { type AppendAsk, appendEntries, type Written } from "./append-entries.ts";
export { type BalancePage, type BalancePageAsk, balance, figureLooks } from "./balance/balance.ts";
export { balanceExport } from "./balance/export.ts";
export { type UnitFigures, unitFigures } from "./balance/figures.ts";
export { agreeOnReflection, followUpReflection, openReflection } from "./balance/reflections.ts";
export { checkNeeds, type NeedsAsk } from "./board/check-needs.ts";
export { type DayBoard, dayBoard } from "./board/day-board.ts";
export { type MarkAsk, type Marked, mark } from "./board/mark.ts";
export { type WhyMissedAsk, whyMissed } from "./board/why-missed.ts";
export {
  type Caller,
  callerOf,
  isClinicalSomewhere,
  isMember,
  principalOf,
  type Working,
  workingAs,
} from "./caller.ts";
export { addCompetence, type CompetencePage, competencePage, endCompetence } from "./competence/competence.ts";
export { type CoursePage, course } from "./course.ts";
export { type PrecedentsAsk, precedents } from "./decisions/precedents.ts";
export { unitDecisions } from "./decisions/unit-decisions.ts";
export { type KeyBackAsk, type KeyedBack, keyBack } from "./downtime/key-back.ts";
export {
  type SheetRow,
  setSheetTime,
  sheetReader,
  sheetTime,
  type WardSheet,
  wardSheet,
} from "./downtime/ward-sheet.ts";
export type { NewEntry } from "./draft-of.ts";
export type { DraftsAsk } from "./drafts-for.ts";
export { type AdviceOfPerson, type GroupAdvicePage, groupAdvice } from "./groups/group-advice.ts";
export {
  type GuidelinePage,
  type GuidelineSummary,
  guidelinePage,
  listActs,
  listGuidelines,
  type ShownAct,
} from "./guidelines.ts";
export { handover } from "./handover/handover.ts";
export { readHandover } from "./handover/read-handover.ts";
export { type House, type Places, rememberedPlaces } from "./house.ts";
export { type JournalNoteAsk, type JournalNotePage, journalNote, type NoteToSend } from "./journal-note.ts";
export { type LayerPreview, previewLayer, publishLayer, withdrawLayer } from "./layers.ts";
export { leaveCheck } from "./leave/leave-check.ts";
export { raiseLateLeave } from "./leave/raise-late-leave.ts";
export { unitLeaves } from "./leave/unit-leaves.ts";
export { addMember, endMember, listMembers, type Member, type NewMember } from "./members.ts";
export { type MovePreview, move, previewMove, undoMove } from "./moves.ts";
export { type PersonPage, personPage } from "./person-page.ts";
export { findPersons, listPersons, type PersonSummary } from "./persons.ts";
export { programmeChoices } from "./programme/choices.ts";
export { saveProgrammeDraft } from "./programme/draft.ts";
export { exportProgramme, readProgramme } from "./programme/file.ts";
export { type ProgrammePage, programmePage, programmeVersion } from "./programme/page.ts";
export { type ProgrammePreview, previewProgramme } from "./programme/preview.ts";
export { publishProgramme, restoreProgramme } from "./programme/publish.ts";
export { projectorFor } from "./projector-for.ts";
export type { LawRefusal, Refusal } from "./refusal.ts";
export { type RegisterAsk, registerPerson } from "./register-person.ts";
export { sayAway, takeGap } from "./roster/change.ts";
export { exportRoster } from "./roster/export-roster.ts";
export { importRoster } from "./roster/import/import-roster.ts";
export { rosterPlan } from "./roster/plan.ts";
export { roster, type ShownDuty, setDuty } from "./roster/roster.ts";
export { setRosterRules } from "./roster/set-rules.ts";
export { answerSwap, swapDuties } from "./roster/swaps.ts";
export type { RuleBook } from "./rule-book.ts";
export { type Rules, rulesOf } from "./rules.ts";
export { addSession, type NewSession } from "./sessions/add-session.ts";
export {
  createCalendar,
  listCalendars,
  type NewCalendar,
  openCalendar,
  revokeCalendar,
  type ShownCalendar,
} from "./sessions/calendars.ts";
export { type ChangeForOne, changeForOne } from "./sessions/change-for-one.ts";
export { changeOccurrence } from "./sessions/change-occurrence.ts";
export { answerGroup, type GroupPage, groupPage } from "./sessions/groups.ts";
export { type PersonWeek, personWeek } from "./sessions/person-week.ts";
export { type Planned, planUnit } from "./sessions/plan-unit.ts";
export { timetableOf } from "./sessions/timetable-of.ts";
export { type UnitWeek, unitWeek } from "./sessions/unit-week.ts";
export { type ShownItem, type ShownStanding, standing } from "./standing.ts";
export { type DifferencesPage, differences } from "./tailoring/differences.ts";
export { type TailoringFrame, tailoringFrame } from "./tailoring/frame.ts";
export { removeWallCode, setWallCode } from "./wall/codes.ts";
export { leaveWall, sayWho } from "./wall/hands.ts";
export { markWall } from "./wall/mark-wall.ts";
export { type WallViews, wallView, wallViews } from "./wall/view.ts";
export { nameWallOpeners, openWall, takeDownWall, wallOfUnit, wallReader } from "./wall/walls.ts";
export { type WhatIfPage, whatIf } from "./what-if.ts";
export { mayWrite } from "./who-may-write.ts";
export { type ShownWhyNot, type WhyNotPage, whyNot } from "./why-not.ts";
export { type Line, type Worklist, worklist } from "./worklist.ts";
export { type WorklistGroup, worklistGroup } from "./worklist-group.ts";
