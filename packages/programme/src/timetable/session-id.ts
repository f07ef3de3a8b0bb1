import { uuidV8 } from "@helhet/course";

/** What one person's session of the timetable is known by. */
export interface SessionOf {
  readonly unit: string;
  readonly item: string;
  /** The timetable's day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly person: string;
}

/** The same for ever: whoever plans it, however often. `nth` counts from 1; a session planned again after it was cancelled is the next. */
export function timetableSession({ unit, item, day, person }: SessionOf, nth: number): string {
  return uuidV8("helhet timetable", `${unit} ${item} ${day} ${person} ${nth}`);
}

/** The entry by which the timetable cancels a session; it does so once. So its cancellations are told from those that people decide. */
export function timetableCancellation(session: string): string {
  return uuidV8("helhet timetable", `${session} cancelled`);
}

/** The entry by which the timetable plans a session as a programme, and perhaps a change for that day, say. */
export function timetablePlan(session: string, because: string): string {
  return uuidV8("helhet timetable", `${session} planned ${because}`);
}
