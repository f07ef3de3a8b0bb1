import type { ClientBase, Pool } from "pg";

const enqueueSql = `
  insert into helhet.wake_up as w (person, at)
  select distinct r.person, $1::timestamptz from helhet.care_relation r where $2::uuid is null or r.unit = $2
  on conflict (person) do update set at = least(w.at, excluded.at), leased_until = null`;

/** Asks for a unit's courses, or all, to be followed again at `now` (epoch ms). Returns how many. */
export async function enqueue(on: Pool | ClientBase, unit: string | null, now: number): Promise<number> {
  const { rowCount } = await on.query(enqueueSql, [new Date(now), unit]);
  return rowCount ?? 0;
}
