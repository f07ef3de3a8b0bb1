import { type Country, dayFromIso, dayIn, daysOff, instantAt, isoFromDay, weekday } from "@helhet/course";
import type { UnitEntryOf } from "../book/unit-entry.ts";
import { type Programme, type TimetableItem, weekdays } from "../programme.ts";

/** Where a unit is: its zone says when a clock time is, its country which days are public holidays. */
export interface UnitPlace {
  readonly unit: string;
  /** IANA name. */
  readonly zone: string;
  readonly country: Country;
  /** By common activity: the elements of guidelines that ask for it, as `guideline/element`. Absent: none is known. */
  readonly asking?: ReadonlyMap<string, readonly string[]>;
}

export type OccurrenceChange = UnitEntryOf<"occurrence-changed">;

/** One item of the timetable on one day. */
export interface Occurrence {
  /** The item's key. */
  readonly item: string;
  /** The day on which the timetable has it, `YYYY-MM-DD`; the same when it is moved. */
  readonly day: string;
  readonly title: string;
  /** When it begins, epoch ms. */
  readonly at: number;
  readonly minutes: number;
  readonly place: string | null;
  readonly leaders: readonly string[];
  readonly format: TimetableItem["format"];
  readonly activity: NonNullable<TimetableItem["activity"]> | null;
  /** The service whose participants come; null: it belongs to none. */
  readonly service: string | null;
  readonly everyone: boolean;
  readonly cancelled: boolean;
  /** What was decided for this day alone, for everybody; null: it is as the programme says. */
  readonly change: OccurrenceChange | null;
  /** The last entry of the unit's book about this day, also one that took a change back. */
  readonly lastWord: string | null;
}

/** What the programme has on a day, in order of time, with what has been changed for that day. Cancelled ones are here, and say so. */
export function occurrencesOn(
  programme: Programme,
  place: UnitPlace,
  day: string,
  changes: readonly OccurrenceChange[] = [],
): readonly Occurrence[] {
  if (isClosed(programme, place.country, day)) return [];
  return programme.timetable
    .filter((item) => isHeldOn(item, day))
    .map((item) => changed(occurrenceOf(item, place.zone, day), place.zone, changeOf(changes, item.key, day)))
    .toSorted((a, b) => a.at - b.at || (a.item < b.item ? -1 : 1));
}

/** How far an occurrence may be moved, in days. */
export const furthestMove = 14;

/** The programme of a day; null where none holds. */
export type ProgrammeOf = (day: string) => Programme | null;

/** All that is held from a day to a day (inclusive), also what was moved there from another day; in order of time. */
export function occurrencesIn(
  programmeOf: ProgrammeOf,
  place: UnitPlace,
  from: string,
  to: string,
  changes: readonly OccurrenceChange[],
): readonly Occurrence[] {
  const movedFrom = changes
    .filter(({ data }) => data.what === "moved" && data.toDay >= from && data.toDay <= to)
    .map(({ data }) => data.day);
  const days = new Set([...daysFrom(from, to), ...movedFrom]);
  return [...days]
    .flatMap((day) => {
      const programme = programmeOf(day);
      return programme === null ? [] : occurrencesOn(programme, place, day, changes);
    })
    .filter((one) => from <= heldOn(one, place.zone) && heldOn(one, place.zone) <= to)
    .toSorted((a, b) => a.at - b.at || (a.item < b.item ? -1 : 1));
}

/** The day on which it is held, after all changes. */
export function heldOn({ at }: Occurrence, zone: string): string {
  return dayIn(zone, at);
}

/** Each day from one to another, both inclusive, `YYYY-MM-DD`. */
export function daysFrom(from: string, to: string): readonly string[] {
  const first = dayFromIso(from);
  return Array.from({ length: Math.max(0, dayFromIso(to) - first + 1) }, (_, n) => isoFromDay(first + n));
}

function isClosed({ closed, holidays }: Programme, country: Country, day: string): boolean {
  if (closed.some(({ from, to }) => from <= day && day <= to)) return true;
  return holidays === "closed" && daysOff(country, Number(day.slice(0, 4))).has(dayFromIso(day));
}

function isHeldOn({ days, weeks, from, to }: TimetableItem, iso: string): boolean {
  const day = dayFromIso(iso);
  const name = weekdays[weekday(day) - 1];
  if (name === undefined || !days.includes(name)) return false;
  if ((from !== undefined && iso < from) || (to !== undefined && iso > to)) return false;
  return weeks === "every" || (isoWeek(day) % 2 === 0) === (weeks === "even");
}

/** The number of the ISO week of a day: the week of its Thursday. */
export function isoWeek(day: number): number {
  const thursday = day - weekday(day) + 4;
  const newYear = dayFromIso(`${isoFromDay(thursday).slice(0, 4)}-01-01`);
  return Math.floor((thursday - newYear) / 7) + 1;
}

function occurrenceOf(item: TimetableItem, zone: string, day: string): Occurrence {
  return {
    item: item.key,
    day,
    title: item.title,
    at: Date.parse(instantAt(zone, day, item.at)),
    minutes: item.minutes,
    place: item.place ?? null,
    leaders: item.leaders,
    format: item.format,
    activity: item.activity ?? null,
    service: item.service ?? null,
    everyone: item.everyone,
    cancelled: false,
    change: null,
    lastWord: null,
  };
}

function changeOf(changes: readonly OccurrenceChange[], item: string, day: string): OccurrenceChange | undefined {
  return changes.findLast(({ data }) => data.item === item && data.day === day);
}

function changed(occurrence: Occurrence, zone: string, change: OccurrenceChange | undefined): Occurrence {
  if (change === undefined) return occurrence;
  const { data } = change;
  const spoken = { ...occurrence, lastWord: change.id };
  if (data.what === "as-planned") return spoken;
  if (data.what === "cancelled") return { ...spoken, cancelled: true, change };
  const at = Date.parse(instantAt(zone, data.toDay, data.at));
  return { ...spoken, at, minutes: data.minutes, place: data.place ?? occurrence.place, change };
}
