import { type Course, type Day, entriesInEffect, whenOf, type ZoneClock } from "@helhet/course";

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

const fates = {
  "session-attended": "attended",
  "session-missed": "missed",
  "session-cancelled": "cancelled",
  "session-planned": "not-recorded",
} as const;
const weightiest = ["attended", "missed", "cancelled", "not-recorded"] as const;

/**
 * The sessions of an intervention in its period, in order of the day, after all corrections. A session that was attended
 * counts as attended whatever else is said of it; one said to be missed, as missed. Sessions whose day is not known are not
 * among them.
 */
export function sessionsOf(intervention: Intervention, course: Course, clock: ZoneClock): readonly SessionFate[] {
  const sessions = new Map<string, SessionFate>();
  for (const entry of entriesInEffect(course.entries)) {
    if (!isSession(entry) || !belongs(intervention, entry.data)) continue;
    const { day, lastDay } = whenOf(entry.effective, clock);
    if (day !== lastDay || day < intervention.from || day > intervention.to) continue;
    const fate = fates[entry.kind];
    const before = sessions.get(entry.data.session);
    const isWeightier = before === undefined || weightiest.indexOf(fate) < weightiest.indexOf(before.fate);
    if (isWeightier) sessions.set(entry.data.session, { day, fate });
  }
  return [...sessions.values()].toSorted((a, b) => a.day - b.day);
}

type Session = Extract<Course["entries"][number], { readonly kind: keyof typeof fates }>;

function isSession(entry: Course["entries"][number]): entry is Session {
  return entry.kind in fates;
}

function belongs({ title, unit, format }: Intervention, data: Session["data"]): boolean {
  const agrees = (asked: string | undefined, said: string | undefined) => asked === undefined || asked === said;
  return agrees(title, data.title) && agrees(unit, data.unit) && agrees(format, data.format);
}
