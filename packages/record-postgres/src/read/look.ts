import type { Looked, Practising, Relation } from "@helhet/record";
import { sql } from "kysely";
import type { Viewing } from "./as-viewer.ts";

/** Through which relation, and in what role, somebody looks; null where they have none. The policies choose the rows. */
export async function lookingThrough(
  viewing: Viewing,
  person: string,
): Promise<{ readonly unit: string; readonly role: string } | null> {
  const { rows } = await sql<{ unit: string; role: string }>`
    select r.unit, coalesce(m.role, 'cover') as role
    from helhet.care_relation r
    left join helhet.membership m on m.unit = r.unit and m.practitioner = helhet.me()
      and m.from_at <= helhet.at() and helhet.at() < m.to_at
    where r.person = ${person}
    order by m.role is null, r.practitioner is null, r.from_at desc
    limit 1`.execute(viewing);
  return rows[0] ?? null;
}

/** Writes the look into the access log. */
export async function logLook(
  viewing: Viewing,
  as: Practising,
  person: string,
  what: Looked,
  through: { readonly unit: string; readonly role: string },
): Promise<void> {
  await sql`
    insert into helhet.access_log (person, at, practitioner, role, unit, purpose, what)
    values (${person}, helhet.at(), ${as.id}, ${through.role}, ${through.unit}, ${as.purpose}, ${what})`.execute(
    viewing,
  );
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
