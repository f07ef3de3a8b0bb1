import { type Course, entriesInEffect } from "@helhet/course";
import { type Appointment, appointmentsOf, touchedSessions } from "@helhet/record";
import { sqlInstant } from "./row-json.ts";

/** What helhet.write_appointments replaces. */
export interface AppointmentsJson {
  readonly touched: readonly { readonly person: string; readonly session: string | null }[];
  readonly rows: readonly object[];
}

/** The appointments that the entries after the first `known` of each course change; null where none does. */
export function appointmentsJson(
  courses: readonly { readonly course: Course; readonly known: number }[],
): AppointmentsJson | null {
  const each = courses.flatMap(({ course, known }) => {
    const sessions = touchedSessions(course.entries, course.entries.slice(known));
    return sessions.size === 0 ? [] : [{ course, sessions }];
  });
  if (each.length === 0) return null;
  return {
    touched: each.flatMap(({ course, sessions }) =>
      [...sessions].map((session) => ({ person: course.person, session })),
    ),
    rows: each.flatMap(({ course, sessions }) => rowsOf(course, sessions)),
  };
}

/** All appointments of a course, made anew. */
export function allAppointmentsJson(course: Course): AppointmentsJson {
  return { touched: [{ person: course.person, session: null }], rows: rowsOf(course) };
}

function rowsOf(course: Course, sessions?: ReadonlySet<string>): readonly object[] {
  return appointmentsOf(entriesInEffect(course.entries), sessions).map((one) => appointmentJson(course.person, one));
}

function appointmentJson(person: string, { at, ...one }: Appointment): object {
  return { person, ...one, at: at === null ? null : sqlInstant(at) };
}
