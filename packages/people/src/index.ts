export { careSettingsOf } from "./care-settings.ts";
export { hasDayBoard } from "./day-board.ts";
export { type Action, actions, clinicalRoles, isClinical, mayDo } from "./may-do.ts";
export { holdsOn, rolesOn } from "./membership.ts";
export type { NationalNumber, NumberProblem, NumberReading } from "./numbers/national-number.ts";
export { readNationalNumber } from "./numbers/read-national-number.ts";
export {
  type Duty,
  type DutyRole,
  dutyRoles,
  type Membership,
  type Organisation,
  type Practitioner,
  type StaffRole,
  staffRoles,
  type Unit,
} from "./organisation.ts";
export { type Responsible, type ResponsibleAsk, responsible } from "./responsible.ts";
export { type AnsweredStretch, answeredThrough, gapsIn } from "./roster/gaps.ts";
export { isOpen, type Opening, openStretch } from "./roster/opening.ts";
export { type ClockStretch, type ShiftPattern, type ShiftSlot, type Slot, shiftsIn, slotsOn } from "./roster/shifts.ts";
export { type NoSwap, noSwap, swapped } from "./roster/swap.ts";
export {
  type Answering,
  type AnsweringAs,
  dutyAt,
  isOn,
  isStaffed,
  onRung,
  type Rung,
  roleOf,
  rungs,
  whoAnswers,
} from "./roster/who-answers.ts";
export {
  leastPinDigits,
  longestPin,
  readWallCode,
  type WallCodeType,
  wallCodeProblem,
  wallCodeTypes,
} from "./wall-code.ts";
