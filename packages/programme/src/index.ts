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
