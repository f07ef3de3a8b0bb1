import {
  dayOfMoment,
  daysBetween,
  type Entry,
  type EntryOf,
  isoFromDay,
  type Leave,
  type leaveFindings,
  leavesOf,
  whenOf,
  zoneClock,
} from "@helhet/course";
import type { Published } from "../published/programme-on.ts";
import { agreementsAboutLeave } from "./agreements-about-leave.ts";

export type LeaveFindingName = (typeof leaveFindings)[number];

/** Something that a leave meets, and what says so. It hinders nobody from deciding: it is seen, and answered with a reason. */
export interface LeaveFinding {
  readonly finding: LeaveFindingName;
  /** What was found, in days (too-early) or whole hours; null where nothing is counted. */
  readonly is: number | null;
  /** What the unit's frame says, in the same measure. */
  readonly frame: number | null;
  /** The day from which the unit's programme holds that says so; null where it rests on an entry. */
  readonly programmeFrom: string | null;
  /** The entry that it rests on; null where it rests on the programme alone. */
  readonly entry: string | null;
  /** The words of that entry. */
  readonly words: string | null;
}

/** The leave that is asked about. Instants, ISO; `askedAt` is when it was asked for. */
export interface LeaveAsk {
  /** Its identity, where it has one: a leave never overlaps with itself. */
  readonly leave: string | null;
  readonly from: string;
  readonly to: string;
  readonly askedAt: string;
}

/** What it is held against. */
export interface LeaveFrame {
  readonly unit: string;
  readonly zone: string;
  readonly programme: Published | null;
  /** The person's entries in effect. */
  readonly entries: readonly Entry[];
}

const hour = 3_600_000;

/** Everything in the unit's frame and in the person's own course that a leave meets; empty: nothing. */
export function checkLeave(ask: LeaveAsk, frame: LeaveFrame): readonly LeaveFinding[] {
  return [...againstRules(ask, frame), ...againstAgreements(ask, frame), ...againstLeaves(ask, frame)];
}

function againstRules(ask: LeaveAsk, frame: LeaveFrame): readonly LeaveFinding[] {
  const { programme } = frame;
  if (programme === null) return [];
  const { notBeforeDay, mostHours, noticeHours } = programme.data.programme.leave;
  const day = dayOfStay(ask, frame);
  const length = (Date.parse(ask.to) - Date.parse(ask.from)) / hour;
  const notice = (Date.parse(ask.from) - Date.parse(ask.askedAt)) / hour;
  const found: LeaveFinding[] = [];
  const add = (finding: LeaveFindingName, is: number, limit: number): void => {
    found.push({ finding, is, frame: limit, programmeFrom: programme.data.from, entry: null, words: null });
  };
  if (notBeforeDay !== undefined && day !== null && day < notBeforeDay) add("too-early", day, notBeforeDay);
  if (mostHours !== undefined && length > mostHours) add("too-long", Math.ceil(length), mostHours);
  if (noticeHours !== undefined && notice < noticeHours)
    add("short-notice", Math.max(0, Math.floor(notice)), noticeHours);
  return found;
}

/** How many days the person has been in the unit when the leave begins; null where they are not enrolled there. */
function dayOfStay({ from }: LeaveAsk, { unit, zone, entries }: LeaveFrame): number | null {
  const ended = new Set(entries.flatMap((one) => (one.kind === "enrolment-ended" ? [one.data.enrolment] : [])));
  const stays = entries.filter(
    (one): one is EntryOf<"enrolment-started"> =>
      one.kind === "enrolment-started" && one.data.unit === unit && !ended.has(one.data.enrolment),
  );
  const began = stays.map(({ effective, zone }) => isoFromDay(whenOf(effective, zoneClock(zone)).day)).sort()[0];
  return began === undefined ? null : daysBetween(began, dayOfMoment(from, zone));
}

function againstAgreements({ from, to }: LeaveAsk, { zone, entries }: LeaveFrame): readonly LeaveFinding[] {
  return agreementsAboutLeave(entries, dayOfMoment(from, zone), dayOfMoment(to, zone)).map(({ id, data }) => ({
    finding: "agreement",
    is: null,
    frame: null,
    programmeFrom: null,
    entry: id,
    words: data.words,
  }));
}

function againstLeaves({ leave, from, to }: LeaveAsk, { entries }: LeaveFrame): readonly LeaveFinding[] {
  const others = leavesOf(entries, Date.parse(from)).filter((one) => one.leave !== leave && isStanding(one));
  return others
    .filter((one) => one.from !== null && one.to !== null && one.from < to && from < one.to)
    .map(({ decision, request }) => ({
      finding: "overlap",
      is: null,
      frame: null,
      programmeFrom: null,
      entry: decision?.id ?? request?.id ?? null,
      words: request?.data.words ?? null,
    }));
}

function isStanding({ state }: Leave): boolean {
  return ["granted", "granted-otherwise", "out", "not-back"].includes(state);
}
