import { uuidV8 } from "@helhet/course";

/** What one person's session of the timetable is known by. */
export interface SessionOf {
  readonly unit: string;
  readonly item: string;
  /** The timetable's day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly person: string;
}

/** Names made before: a ward of sixty has thousands a week, and is looked at often. */
const names = new Map<string, string>();
const mostRemembered = 50_000;

/** The same for ever: whoever plans it, however often. `nth` counts from 1; a session planned again after it was cancelled is the next. */
export function timetableSession({ unit, item, day, person }: SessionOf, nth: number): string {
  const key = `${unit} ${item} ${day} ${person} ${nth}`;
  const known = names.get(key);
  if (known !== undefined) return known;
  const name = uuidV8("helhet timetable", key);
  if (names.size >= mostRemembered) names.clear();
  names.set(key, name);
  return name;
}

/** The entry by which the timetable cancels a session; it does so once. So its cancellations are told from those that people decide. */
export function timetableCancellation(session: string): string {
  return uuidV8("helhet timetable", `${session} cancelled`);
}

/** The entry by which the timetable plans a session as a programme, and perhaps a change for that day, say. */
export function timetablePlan(session: string, because: string): string {
  return uuidV8("helhet timetable", `${session} planned ${because}`);
}
