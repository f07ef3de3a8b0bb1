import { type Appointment, dayKinds, type UnitDay, type UnitDayAsk } from "@helhet/record";
import type { Pool } from "pg";
import { entriesOfBodies } from "../append/load-courses.ts";
import { guarded } from "../trouble.ts";

const kinds = dayKinds.map((kind) => `'${kind}'`).join(", ");

/** Whoever is enrolled at some time from now to the last day; of their entries those of the unit's own organisation. */
const peopleSql = `
  select h.person, h.version, (
    select string_agg(e.body, E'\\n' order by e.seq) from helhet.entry e
    where e.person = h.person and e.kind in (${kinds}) and e.kind <> 'check-in'
      and e.controller = (select u.organisation from helhet.unit u where u.id = $1) and e.restriction is distinct from 'NORS'
  ) as bodies
  from helhet.course_head h
  where h.person in (
    select r.person from helhet.care_relation r
    where r.unit = $1 and r.basis = 'enrolled' and r.from_at < $2::date + 2 and r.to_at > $3
  )
  order by h.person`;
const sessionsSql = `
  select a.person, a.session, a.controller, a.category, a.entry, a.unit, a.item, a.title, a.activity, a.format, a.place, a.minutes,
    a.day, a.at, a.fate, a.reason, a.planned, a.practitioner
  from helhet.appointment a
  where a.unit = $1 and a.day >= $2 and a.day <= $3
  order by a.day, a.at nulls first, a.session`;

type SessionRow = Omit<Appointment, "at"> & { readonly person: string; readonly at: Date | null };

/** A unit's days for the job that plans them: nobody sees it, so nobody is logged as having looked. */
export async function unitDayForJob(pool: Pool, { unit, from, to }: UnitDayAsk, at: number): Promise<UnitDay> {
  return await guarded(async () => {
    const people = await pool.query<{ person: string; version: number; bodies: string | null }>({
      name: "people to plan for",
      text: peopleSql,
      values: [unit, to, new Date(at)],
    });
    const sessions = await pool.query<SessionRow>({
      name: "sessions planned",
      text: sessionsSql,
      values: [unit, from, to],
    });
    return {
      people: people.rows.map(({ person, version, bodies }) => ({ person, version, entries: entriesOfBodies(bodies) })),
      appointments: sessions.rows.map((row) => ({ ...row, at: row.at === null ? null : row.at.getTime() })),
    };
  });
}
