import type { Reach } from "@helhet/record";
import type { Pool } from "pg";
import { guarded } from "../trouble.ts";

const reachSql = `
  select count(distinct r.person)::int as enrolled, count(distinct d.person)::int as followed
  from helhet.care_relation r
  left join helhet.demand d on d.person = r.person and d.guideline = $2 and d.edition = $3 and d.from_at <= $4 and $4 < d.to_at
  where r.unit = $1 and r.basis = 'enrolled' and r.from_at <= $4 and $4 < r.to_at`;

/** Counts over the whole projection, by the projector: a number names nobody, and a hidden item would be decided about too. */
export async function reach(pool: Pool, unit: string, guideline: string, edition: string, at: number): Promise<Reach> {
  return await guarded(async () => {
    const { rows } = await pool.query<Reach>(reachSql, [unit, guideline, edition, new Date(at)]);
    return rows[0] ?? { enrolled: 0, followed: 0 };
  });
}
