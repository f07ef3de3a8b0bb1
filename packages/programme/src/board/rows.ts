import type { Occurrence } from "../timetable/occurrence.ts";
import type { AppointmentHere, BoardSession } from "./board.ts";
import { isForOneself } from "./whereabouts.ts";

/** What a row says of itself, with the occurrence it stands for and the appointments in it. */
export interface Row
  extends Pick<BoardSession, "key" | "sort" | "item" | "title" | "at" | "minutes" | "place" | "format"> {
  readonly occurrence: Occurrence | null;
  readonly appointments: readonly AppointmentHere[];
}

/** Whether an own appointment was agreed for the person alone, as tailoring. */
export type IsTailored = (appointment: AppointmentHere) => boolean;

/**
 * The rows of a day in order of time: what the timetable has, with all that is planned or marked of it; what else many do together;
 * what was agreed for one person alone; and last, in one row, everybody's own appointments.
 */
export function rowsOf(
  occurrences: readonly Occurrence[],
  appointments: readonly AppointmentHere[],
  isTailored: IsTailored,
): readonly Row[] {
  const ofTimetable = occurrences.map((one) => timetableRow(one, appointments));
  const taken = new Set(ofTimetable.flatMap((row) => row.appointments));
  const rest = appointments.filter((one) => !taken.has(one));
  const own = rest.filter((one) => one.item === null && isForOneself(one));
  const tailored = own.filter(isTailored);
  const together = [
    ...Map.groupBy(
      rest.filter((one) => !own.includes(one)),
      keyOf,
    ),
  ];
  const timed = [
    ...ofTimetable,
    ...together.map(([key, held]) => rowOf(key, "common", held)),
    ...tailored.map((one) => rowOf(`tailored ${one.session}`, "tailored", [one])),
  ].toSorted((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity) || (a.key < b.key ? -1 : 1));
  const others = own.filter((one) => !tailored.includes(one)).toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
  return others.length === 0 ? timed : [...timed, ownRow(others)];
}

/** A mark of something that nobody planned has no time of its own. */
function timetableRow(occurrence: Occurrence, appointments: readonly AppointmentHere[]): Row {
  const { item, day, title, at, minutes, place, format } = occurrence;
  const held = appointments.filter((one) => one.item === item && (!one.planned || one.at === at));
  return {
    key: `${item} ${day}`,
    sort: "common",
    item,
    title,
    at,
    minutes,
    place,
    format,
    occurrence,
    appointments: held,
  };
}

function keyOf({ item, title, at }: AppointmentHere): string {
  return `${item ?? title ?? ""} ${at ?? ""}`;
}

function rowOf(key: string, sort: BoardSession["sort"], appointments: readonly AppointmentHere[]): Row {
  const [first] = appointments;
  const { item, title, at, minutes, place, format } = first as AppointmentHere;
  return { key, sort, item, title, at, minutes, place, format, occurrence: null, appointments };
}

function ownRow(appointments: readonly AppointmentHere[]): Row {
  const none = { item: null, title: null, at: null, minutes: null, place: null };
  return { key: "own", sort: "own", ...none, format: "individual", occurrence: null, appointments };
}
