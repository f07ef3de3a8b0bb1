import {
  type Category,
  type Entry,
  isOfSession,
  isoFromDay,
  type Session,
  sessionsIn,
  whenOf,
  zoneClock,
} from "@helhet/course";

/** One session of a person's, as one controller's own open entries of one category have it. */
export interface Appointment {
  readonly session: string;
  readonly controller: string;
  readonly category: Category;
  /** The entry that governs. */
  readonly entry: string;
  readonly unit: string | null;
  /** What in the unit's timetable it comes from. */
  readonly item: string | null;
  readonly title: string | null;
  readonly activity: string | null;
  readonly format: string;
  readonly place: string | null;
  readonly minutes: number | null;
  /** The day, `YYYY-MM-DD` on the entry's own clock. */
  readonly day: string;
  /** When it begins, epoch ms; null where only the day is known. */
  readonly at: number | null;
  readonly fate: Session["fate"];
  /** Why it was missed, or who cancelled it. */
  readonly reason: string | null;
  readonly planned: boolean;
  /** Who holds it, as planned; null where nobody is named. */
  readonly practitioner: string | null;
}

/** The sessions of entries in effect whose day is known; of those named alone, when any are. */
export function appointmentsOf(standing: readonly Entry[], sessions?: ReadonlySet<string>): readonly Appointment[] {
  const shelves = new Map<string, Entry[]>();
  for (const one of standing) {
    if (!isOfSession(one) || one.restriction === "NORS") continue;
    if (sessions !== undefined && !sessions.has(one.data.session)) continue;
    const shelf = `${one.controller} ${one.category}`;
    shelves.set(shelf, [...(shelves.get(shelf) ?? []), one]);
  }
  return [...shelves.values()].flatMap((entries) => sessionsIn(entries).flatMap((one) => appointmentOf(one) ?? []));
}

/** A session is on the day it was planned for; where nobody planned it, on the day it is said to have been. */
function appointmentOf({ session, fate, said, planned }: Session): Appointment | null {
  const timed = planned ?? said;
  const { day, lastDay } = whenOf(timed.effective, zoneClock(timed.zone));
  if (day !== lastDay) return null;
  return {
    session,
    controller: said.controller,
    category: said.category,
    entry: said.id,
    unit: said.data.unit ?? planned?.data.unit ?? null,
    item: said.data.item ?? planned?.data.item ?? null,
    title: said.data.title ?? planned?.data.title ?? null,
    activity: said.data.activity ?? planned?.data.activity ?? null,
    format: said.data.format,
    place: planned?.data.place ?? null,
    minutes: planned?.data.minutes ?? (said.kind === "session-attended" ? (said.data.minutes ?? null) : null),
    day: isoFromDay(day),
    at: "instant" in timed.effective ? Date.parse(timed.effective.instant) : null,
    fate,
    reason: said.kind === "session-missed" ? said.data.reason : said.kind === "session-cancelled" ? said.data.by : null,
    planned: planned !== null,
    practitioner: planned?.data.practitioner ?? null,
  };
}

/** The sessions that new entries of a course touch: their own, and those of entries that they correct or take back. */
export function touchedSessions(all: readonly Entry[], fresh: readonly Entry[]): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const one of fresh) {
    if (isOfSession(one)) touched.add(one.data.session);
    for (let amended = one.amends?.entry; amended !== undefined; ) {
      const target = all.find(({ id }) => id === amended);
      if (target !== undefined && isOfSession(target)) touched.add(target.data.session);
      amended = target?.amends?.entry;
    }
  }
  return touched;
}
