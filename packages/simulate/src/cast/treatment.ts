import type { DataOf, Day } from "@helhet/course";
import type { Unit } from "@helhet/people";
import { agreeToShare, refer, startPathway } from "../chapters/access.ts";
import { assess } from "../chapters/assess.ts";
import { begin } from "../chapters/begin.ts";
import { checkIn, checkInWeekly, joinIn, talk } from "../chapters/days.ts";
import { copingGroup, joinCoping } from "../chapters/groups.ts";
import { type Portrait, register } from "../chapters/person.ts";
import { evaluateOnTime, offerWhatIsDue, writePlan } from "../chapters/plan.ts";
import {
  clinicianOf,
  type Opened,
  type Stay,
  type Team,
  type Undone,
  workdayBy,
  workdayFrom,
} from "../chapters/stay.ts";
import type { Pen } from "../pen.ts";
import { clinic, townService, ward } from "../world/houses.ts";
import { writer } from "../world/staff.ts";

/** A stay that began `since` days ago and ended `left` days ago (negative: ends ahead; absent: no end in sight). */
export interface Asked {
  readonly since: number;
  readonly left?: number;
  readonly team: Team;
  readonly pathway?: Stay["pathway"];
  readonly detoxDays?: number;
  readonly every?: number;
  readonly undone?: readonly Undone[];
  /** The clinical decision was so many days ago; otherwise it follows the assessment. */
  readonly decided?: number;
  /** Goes on from another unit within the same pathway: no new referral. */
  readonly goesOn?: boolean;
  /** Has been here before: a new referral, but the same person. */
  readonly comesBack?: boolean;
  readonly acute?: boolean;
  /** Programme points this person does not take part in. */
  readonly exempt?: readonly string[];
  readonly from?: DataOf<"referral-received">["from"];
  /** In the ward's coping group, or on its waiting list. */
  readonly coping?: "takes-part" | "waits";
}

/** What a told stay leaves behind for the rest of the story. */
export interface Told {
  readonly stay: Stay;
  readonly opened: Opened;
  readonly decided: Day | null;
}

const referralWords = [
  "Drikker daglig, har mistet jobben, ønsker døgn. Ingen krampeanfall kjent.",
  "Økende bruk siste halvår. Ber selv om hjelp. Har vært i behandling før.",
  "Søker etter samtale med kommunens ruskonsulent. Deltok i å skrive henvisningen.",
  "Overdose i vår. Ønsker et annet liv for barnas skyld.",
];

/** A working day so many days ago; never today, whatever holidays there are. */
function began(pen: Pen, since: number): Day {
  const day = workdayFrom(pen.today - since);
  return day < pen.today ? day : workdayBy(pen.today - since);
}

function stayOf(pen: Pen, unit: Unit, level: Stay["level"], every: number, asked: Asked): Stay {
  return {
    unit,
    pathway: asked.pathway ?? "tsb",
    level,
    detoxDays: asked.detoxDays ?? 0,
    from: began(pen, asked.since),
    to: asked.left === undefined ? null : workdayFrom(pen.today - asked.left),
    team: asked.team,
    evaluateEvery: asked.every ?? every,
    undone: new Set(asked.undone ?? []),
    decideOn: asked.decided === undefined ? null : pen.today - asked.decided,
  };
}

/** An inpatient stay told from referral to today, or to its last day. */
export function onWard(pen: Pen, portrait: Portrait, asked: Asked): Told {
  const told = tell(pen, portrait, stayOf(pen, ward, "inpatient", 42, asked), asked);
  joinIn(pen, told.stay, new Set(asked.exempt ?? []), asked.coping === "takes-part" ? [copingGroup.group] : []);
  checkIn(pen, told.stay);
  talk(pen, told.stay, 4);
  if (asked.coping !== undefined) joinCoping(pen, told.stay, asked.coping);
  return told;
}

/** An outpatient course told from referral to today, or to its last day. */
export function inClinic(pen: Pen, portrait: Portrait, asked: Asked, level: Stay["level"] = "outpatient"): Told {
  const told = tell(pen, portrait, stayOf(pen, clinic, level, 56, asked), asked);
  checkInWeekly(pen, told.stay);
  talk(pen, told.stay, 7);
  return told;
}

function tell(pen: Pen, portrait: Portrait, stay: Stay, asked: Asked): Told {
  const before = asked.goesOn ? [] : arrive(pen, portrait, stay, asked);
  const begun = begin(pen, stay, portrait);
  const opened = { ...begun, relations: [...begun.relations, ...before] };
  endDetox(pen, stay, opened.enrolment);
  const decided = assess(pen, stay, portrait);
  if (decided !== null) writePlan(pen, stay, decided, portrait, 1);
  if (decided !== null) evaluateOnTime(pen, stay, decided, portrait);
  offerWhatIsDue(pen, stay);
  return { stay, opened, decided };
}

function arrive(pen: Pen, portrait: Portrait, stay: Stay, asked: Asked): readonly string[] {
  const by = clinicianOf(stay);
  const wait = asked.acute ? 1 : pen.random.whole(16, 34);
  const on = stay.from - wait;
  if (!asked.comesBack) register(pen, workdayBy(on), portrait, by);
  const { referral, relation } = refer(pen, {
    on,
    toUnit: stay.unit,
    from: asked.from ?? pen.random.pick(["gp", "social-service", "municipality", "hospital"]),
    acute: asked.acute ?? false,
    words: pen.random.pick(referralWords),
    startBy: stay.from,
    answeredAfter: asked.acute ? 0 : pen.random.whole(3, 8),
    right: "assessment",
    by,
  });
  startPathway(pen, stay.from, stay.pathway, stay.unit, referral, by);
  agreeToShare(pen, stay.from, townService.organisation, by);
  const town = pen.newId();
  const together = { relation: town, unit: townService.id, basis: "team" } as const;
  pen.write("care-relation", stay.from, together, writer(stay.team.coordinator));
  return [relation, town];
}

function endDetox(pen: Pen, stay: Stay, enrolment: string): void {
  if (stay.detoxDays === 0) return;
  const data = { enrolment, careLevel: stay.level, reason: "Avrusningen er over. Videre i samme hus samme dag." };
  pen.write("care-level-changed", stay.from + stay.detoxDays, data, clinicianOf(stay));
}
