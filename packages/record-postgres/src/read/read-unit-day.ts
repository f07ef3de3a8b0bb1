import { type Appointment, dayKinds, type Practising, type UnitDay, type UnitDayAsk } from "@helhet/record";
import { sql } from "kysely";
import { entriesOfBodies } from "../append/load-courses.ts";
import type { AsViewer } from "./as-viewer.ts";
import { logLooks } from "./look.ts";

/** Check-ins of the day before the first are read too: last night belongs to this morning. */
const checkInsBefore = 24 * 3_600_000;

/** The list is written out, so that the index made for it serves. */
const kinds = sql.raw(dayKinds.map((kind) => `'${kind}'`).join(", "));

/** A unit's people and the sessions of its days, through the gate. */
export async function readUnitDay(
  asViewer: AsViewer,
  as: Practising,
  { unit, from, to }: UnitDayAsk,
  at: number,
): Promise<UnitDay> {
  const since = new Date(Date.parse(`${from}T00:00:00Z`) - checkInsBefore);
  return await asViewer(as, at, async (viewing) => {
    const people = await sql<{ person: string; version: number; bodies: string | null }>`
      select h.person, h.version, (
        select string_agg(e.body, E'\\n' order by e.seq) from helhet.entry e
        where e.person = h.person and e.kind in (${kinds}) and (e.kind <> 'check-in' or e.recorded_at >= ${since})
      ) as bodies
      from helhet.course_head h
      where h.person in (select r.person from helhet.care_relation r where r.unit = ${unit} and r.basis = 'enrolled')
      order by h.person`.execute(viewing);
    const sessions = await sql<Omit<Appointment, "at"> & { readonly person: string; readonly at: Date | null }>`
      select a.person, a.session, a.controller, a.category, a.entry, a.unit, a.item, a.title, a.activity, a.format, a.place, a.minutes,
        a.day, a.at, a.fate, a.reason, a.planned, a.practitioner
      from helhet.appointment a
      where a.unit = ${unit} and a.day >= ${from} and a.day <= ${to}
      order by a.day, a.at nulls first, a.session`.execute(viewing);
    const seen = new Set([...people.rows, ...sessions.rows].map(({ person }) => person));
    if (seen.size > 0) await logLooks(viewing, as, [...seen], "day");
    return {
      people: people.rows.map(({ person, version, bodies }) => ({ person, version, entries: entriesOfBodies(bodies) })),
      appointments: sessions.rows.map((row) => ({ ...row, at: row.at === null ? null : row.at.getTime() })),
    };
  });
}
