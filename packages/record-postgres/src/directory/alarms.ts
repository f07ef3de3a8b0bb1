import type { Rung } from "@helhet/people";
import type { Alarm, AlarmKind, Alarms, AlarmsAsk } from "@helhet/record";
import { sql } from "kysely";
import type { Pool } from "pg";
import type { AsViewer } from "../read/as-viewer.ts";
import { guarded } from "../trouble.ts";

interface AlarmRow {
  readonly id: string;
  readonly unit: string;
  readonly kind: AlarmKind;
  readonly subject: string;
  readonly person: string | null;
  readonly raised_at: Date;
  readonly acknowledged_by: string | null;
  readonly acknowledged_at: Date | null;
  readonly ended_at: Date | null;
  readonly steps: readonly { readonly rung: Rung; readonly practitioner: string | null; readonly at: string }[];
}

const columns = `a.id, a.unit, a.kind, a.subject, p.person, a.raised_at, a.acknowledged_by, a.acknowledged_at, a.ended_at, (
  select coalesce(json_agg(json_build_object('rung', s.rung, 'practitioner', s.practitioner, 'at', s.at) order by s.n), '[]')
  from helhet.alarm_step s where s.alarm = a.id
) as steps
from helhet.alarm a left join helhet.alarm_person p on p.alarm = a.id`;
const order = "order by a.raised_at desc, a.id";

/** Alarms in PostgreSQL: read through the gate, written as a job. Who may acknowledge one is decided by the use case. */
export function postgresAlarms(asViewer: AsViewer, writer: Pool, clock: () => number): Alarms {
  const change = (text: string, values: readonly unknown[]): Promise<boolean> =>
    guarded(async () => ((await writer.query(text, [...values])).rowCount ?? 0) > 0);
  return {
    async read(as, ask) {
      if (as.type === "system") return await guarded(() => readAll(writer, ask));
      const { rows } = await asViewer(as, clock(), (viewing) =>
        sql<AlarmRow>`select ${sql.raw(columns)} where ${asked(ask)} ${sql.raw(order)}`.execute(viewing),
      );
      return rows.map(alarmOf);
    },
    raise: (_as, { id, unit, kind, subject, person, raisedAt }) =>
      change(
        `with raised as (
           insert into helhet.alarm (id, unit, kind, subject, raised_at) values ($1, $2, $3, $4, $5)
           on conflict do nothing returning id
         ), about as (
           insert into helhet.alarm_person (alarm, person) select id, $6::uuid from raised where $6::uuid is not null
         )
         select from raised`,
        [id, unit, kind, subject, raisedAt, person],
      ),
    acknowledge: (id, by, at) =>
      change(
        "update helhet.alarm set acknowledged_by = $2, acknowledged_at = $3 where id = $1 and acknowledged_at is null",
        [id, by, at],
      ),
    step: (id, n, { rung, practitioner, at }) =>
      change(
        `insert into helhet.alarm_step (alarm, n, rung, practitioner, at)
         select a.id, $2::int, $3, $4::uuid, $5::timestamptz from helhet.alarm a
         where a.id = $1 and a.acknowledged_at is null and a.ended_at is null
           and $2::int = (select count(*) from helhet.alarm_step s where s.alarm = a.id)
         on conflict do nothing`,
        [id, n, rung, practitioner, at],
      ),
    end: (id, at) => change("update helhet.alarm set ended_at = $2 where id = $1 and ended_at is null", [id, at]),
  };
}

function asked({ unit, since }: AlarmsAsk) {
  return sql`(${unit}::uuid is null or a.unit = ${unit}::uuid) and (a.ended_at is null or a.ended_at >= ${since}::timestamptz)`;
}

async function readAll(pool: Pool, { unit, since }: AlarmsAsk): Promise<readonly Alarm[]> {
  const where = "($1::uuid is null or a.unit = $1::uuid) and (a.ended_at is null or a.ended_at >= $2::timestamptz)";
  const { rows } = await pool.query<AlarmRow>(`select ${columns} where ${where} ${order}`, [unit, since]);
  return rows.map(alarmOf);
}

function alarmOf(row: AlarmRow): Alarm {
  const { raised_at, acknowledged_by, acknowledged_at, ended_at, steps, ...rest } = row;
  return {
    ...rest,
    raisedAt: raised_at.toISOString(),
    acknowledgedBy: acknowledged_by,
    acknowledgedAt: acknowledged_at?.toISOString() ?? null,
    endedAt: ended_at?.toISOString() ?? null,
    steps: steps.map((one) => ({ ...one, at: new Date(one.at).toISOString() })),
  };
}
