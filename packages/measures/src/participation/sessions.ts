import {
  type Course,
  type Day,
  type Entry,
  entriesInEffect,
  isOfSession,
  type SessionEntry,
  sessionsIn,
  whenOf,
  type ZoneClock,
} from "@helhet/course";

/** An agreed intervention: what belongs to it among the sessions, and the period agreed, both days inclusive. */
export interface Intervention {
  readonly from: Day;
  readonly to: Day;
  /** Sessions of this title, unit or format only; of any where it is not said. */
  readonly title?: string;
  readonly unit?: string;
  readonly format?: "individual" | "group" | "family" | "ward" | "other";
}

/** One planned session and what became of it; `not-recorded`: nobody has said. */
export interface SessionFate {
  readonly day: Day;
  readonly fate: "attended" | "missed" | "cancelled" | "not-recorded";
}

/**
 * The sessions of an intervention in its period, in order of the day, after all corrections. A session that was attended
 * counts as attended whatever else is said of it; one said to be missed, as missed. Sessions whose day is not known are not
 * among them.
 */
export function sessionsOf(intervention: Intervention, course: Course, clock: ZoneClock): readonly SessionFate[] {
  const belonging = entriesInEffect(course.entries).filter(
    (entry) => isOfSession(entry) && belongs(intervention, entry.data) && isWithin(intervention, entry, clock),
  );
  return sessionsIn(belonging)
    .map(({ fate, said }): SessionFate => {
      const { day } = whenOf(said.effective, clock);
      return { day, fate: fate === "planned" ? "not-recorded" : fate };
    })
    .toSorted((a, b) => a.day - b.day);
}

function isWithin({ from, to }: Intervention, { effective }: Entry, clock: ZoneClock): boolean {
  const { day, lastDay } = whenOf(effective, clock);
  return day === lastDay && day >= from && day <= to;
}

function belongs({ title, unit, format }: Intervention, data: SessionEntry["data"]): boolean {
  const agrees = (asked: string | undefined, said: string | undefined) => asked === undefined || asked === said;
  return agrees(title, data.title) && agrees(unit, data.unit) && agrees(format, data.format);
}
