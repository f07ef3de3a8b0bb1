import type { ClientBase, Pool } from "pg";

const relatedSql = `
  select exists (
    select from helhet.care_relation r
    where r.person = $2 and (r.practitioner is null or r.practitioner = $1) and r.from_at <= $3 and $3 < r.to_at
      and exists (
        select from helhet.membership m
        where m.practitioner = $1 and m.unit = r.unit and m.role = any (helhet.clinical_roles())
          and m.from_at <= $3 and $3 < m.to_at
      )
  ) as related`;

/** For the wording of a refusal only: whether somebody works in a unit that has a relation to the person. */
export async function isRelated(
  on: Pool | ClientBase,
  practitioner: string,
  person: string,
  at: number,
): Promise<boolean> {
  const { rows } = await on.query<{ related: boolean }>(relatedSql, [practitioner, person, new Date(at)]);
  return rows[0]?.related === true;
}
