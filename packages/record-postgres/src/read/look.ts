import type { Looked, Practising, Relation } from "@helhet/record";
import { type RawBuilder, sql } from "kysely";
import type { Viewing } from "./as-viewer.ts";

/** The relation through which somebody looks at a person, with the role they have there. The policies choose the rows. */
const through = (person: RawBuilder<unknown>) => sql`
  select r.unit, coalesce(m.role, 'cover') as role
  from helhet.care_relation r
  left join helhet.membership m on m.unit = r.unit and m.practitioner = helhet.me()
    and m.from_at <= helhet.at() and helhet.at() < m.to_at
  where r.person = ${person}
  order by m.role is null, r.practitioner is null, r.from_at desc
  limit 1`;

/** Through which relation, and in what role, somebody looks; null where they have none. */
export async function lookingThrough(
  viewing: Viewing,
  person: string,
): Promise<{ readonly unit: string; readonly role: string } | null> {
  const { rows } = await sql<{ unit: string; role: string }>`${through(sql`${person}`)}`.execute(viewing);
  return rows[0] ?? null;
}

/** Those of several persons with whom somebody has a relation now. */
export async function lookedThrough(viewing: Viewing, persons: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ person: string }>`
    select p.person from unnest(${persons}::uuid[]) with ordinality as p (person, at)
    where exists (${through(sql`p.person`)})
    order by p.at`.execute(viewing);
  return rows.map(({ person }) => person);
}

/** Writes the look into the access log. */
export async function logLook(
  viewing: Viewing,
  as: Practising,
  person: string,
  what: Looked,
  by: { readonly unit: string; readonly role: string },
): Promise<void> {
  await sql`
    insert into helhet.access_log (person, at, practitioner, role, unit, purpose, what)
    values (${person}, helhet.at(), ${as.id}, ${by.role}, ${by.unit}, ${as.purpose}, ${what})`.execute(viewing);
}

/** Writes looks at several persons into the access log, each through the looker's own relation. */
export async function logLooks(
  viewing: Viewing,
  as: Practising,
  persons: readonly string[],
  what: Looked,
): Promise<void> {
  await sql`
    insert into helhet.access_log (person, at, practitioner, role, unit, purpose, what)
    select p.person, helhet.at(), ${as.id}::uuid, t.role, t.unit, ${as.purpose}, ${what}
    from unnest(${persons}::uuid[]) as p (person)
    cross join lateral (${through(sql`p.person`)}) t`.execute(viewing);
}

/** The relations that are somebody's now. */
export async function relationsNow(viewing: Viewing, person: string): Promise<readonly Relation[]> {
  const { rows } = await sql<Relation>`
    select r.relation, r.person, r.unit, r.practitioner, r.basis,
      to_char(r.from_at at time zone u.zone, 'YYYY-MM-DD') as "from",
      case when r.to_at = 'infinity' then null
        else to_char((r.to_at - interval '1 millisecond') at time zone u.zone, 'YYYY-MM-DD') end as "to"
    from helhet.care_relation r join helhet.unit u on u.id = r.unit
    where r.person = ${person}
    order by r.from_at, r.relation`.execute(viewing);
  return rows;
}
