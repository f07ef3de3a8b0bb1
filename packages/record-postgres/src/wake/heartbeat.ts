import type { Heartbeat } from "@helhet/record";
import type { Pool } from "pg";
import { guarded } from "../trouble.ts";

const pulseSql = `
  select
    (select at from helhet.heartbeat where job = 'wake') as last,
    (select min(at) from helhet.wake_up where at <= $1) as oldest,
    (select count(*)::int from helhet.wake_up where at <= $1) as waiting`;

/** When the queue was last worked through, and what should have been done by `now` (epoch ms) and is not. */
export async function heartbeat(pool: Pool, now: number): Promise<Heartbeat> {
  return await guarded(async () => {
    const { rows } = await pool.query<{ last: Date | null; oldest: Date | null; waiting: number }>({
      name: "pulse",
      text: pulseSql,
      values: [new Date(now)],
    });
    const pulse = rows[0];
    return {
      lastWakeAt: pulse?.last?.toISOString() ?? null,
      oldestOverdueWakeAt: pulse?.oldest?.toISOString() ?? null,
      waiting: pulse?.waiting ?? 0,
    };
  });
}
