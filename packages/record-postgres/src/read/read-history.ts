import { dayFromIso, entriesInEffect, ok, type Result, refuse, zoneClock } from "@helhet/course";
import {
  type Histories,
  type HistorySource,
  historyKinds,
  historyOf,
  othersTailoring,
  type Practising,
  type Principal,
  type Refusal,
  type UnitHistoryAsk,
} from "@helhet/record";
import type { ClientBase, Pool } from "pg";
import { entriesOfBodies } from "../append/load-courses.ts";
import { guarded } from "../trouble.ts";

/** The histories of units, through a principal that reads nothing else: docs/reference/access.md. */
export function postgresHistories(pool: Pool, clock: () => number): Histories {
  const within = <T>(as: Principal, unit: string, breadth: Breadth, ask: (acting: Acting) => Promise<T>) =>
    asFigures(pool, clock(), { as, unit, breadth }, ask);
  return {
    ofUnit: (as, ask) =>
      within(as, ask.unit, "unit", async ({ client, by, units }) => {
        await client.query(
          "insert into helhet.unit_look (unit, at, practitioner, purpose) values ($1, helhet.at(), $2, $3)",
          [ask.unit, by.id, by.purpose],
        );
        const [unit] = units;
        if (unit === undefined) return { people: [] };
        const asked = { ...ask, zone: unit.zone, you: by.id };
        return { people: (await readSources(client, ask, unit)).flatMap((one) => historyOf(one, asked) ?? []) };
      }),
    ofOthers: (as, ask) =>
      within(as, ask.unit, "organisation", async ({ client, by, units }) => {
        const others = units.filter(({ id }) => id !== ask.unit);
        const [first] = others;
        if (first === undefined) return { enrolled: 0, elements: [] };
        const asked = others.map(({ id, zone }) => ({ ...ask, unit: id, zone, you: by.id }));
        return othersTailoring(await readEntries(client, ask, others), asked);
      }),
    looks: (as, unit) =>
      within(as, unit, "unit", async ({ client }) => {
        const { rows } = await client.query<{ at: Date; practitioner: string }>(
          "select at, practitioner from helhet.unit_look where unit = $1 order by at desc limit 100",
          [unit],
        );
        return rows.map(({ at, practitioner }) => ({ at: at.toISOString(), practitioner }));
      }),
  };
}

type Breadth = "unit" | "organisation";

interface Place {
  readonly id: string;
  readonly zone: string;
}

interface Acting {
  readonly client: ClientBase;
  readonly by: Practising;
  /** The units that may be counted. */
  readonly units: readonly Place[];
}

interface Asked {
  readonly as: Principal;
  readonly unit: string;
  readonly breadth: Breadth;
}

/** One transaction that knows who asks, of which unit, and how far; refused where they do not act there. */
async function asFigures<T>(
  pool: Pool,
  at: number,
  { as, unit, breadth }: Asked,
  ask: (acting: Acting) => Promise<T>,
): Promise<Result<T, Refusal>> {
  if (as.type === "system") return refuse({ kind: "may-not", need: "to act in the unit" });
  return await guarded(async () => {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query("begin");
      await client.query(
        `select set_config('helhet.me', $1, true), set_config('helhet.at', $2, true),
          set_config('helhet.figures_unit', $3, true), set_config('helhet.figures_breadth', $4, true)`,
        [as.id, new Date(at).toISOString(), unit, breadth],
      );
      const { rows } = await client.query<Place>(
        "select id, zone from helhet.unit where id = any (helhet.figures_units()) order by id",
      );
      const answer =
        rows.length === 0
          ? refuse<Refusal>({ kind: "may-not", need: "to act in the unit" })
          : ok(await ask({ client, by: as, units: rows }));
      await client.query("commit");
      return answer;
    } catch (error) {
      await client.query("rollback").catch((lost: Error) => {
        broken = lost;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  });
}

/** Written out, so that the index made for it serves. */
const kinds = historyKinds.map((kind) => `'${kind}'`).join(", ");
const bodies = `(
  select string_agg(e.body, E'\\n' order by e.seq) from helhet.entry e where e.person = p.person and e.kind in (${kinds})
)`;
const enrolled = `(
  select distinct r.person from helhet.care_relation r where r.unit = any ($1) and r.from_at < $3 and r.to_at > $2
)`;

const sourcesSql = `
  select ${bodies} as bodies,
    (
      select json_agg(json_build_object('item', d.item, 'guideline', d.guideline, 'element', d.element, 'state', d.state, 'due', d.due))
      from helhet.demand d
      where d.person = p.person and d.unit = any ($1) and d.from_at <= helhet.at() and helhet.at() < d.to_at
        and d.due is not null and d.state in ('met', 'met-late', 'overdue')
    ) as demands,
    (
      select json_agg(json_build_object('day', a.day, 'item', a.item, 'activity', a.activity, 'format', a.format, 'fate', a.fate))
      from helhet.appointment a
      where a.person = p.person and a.unit = any ($1) and a.day >= $4 and a.day <= $5
    ) as appointments
  from ${enrolled} as p`;

interface SourceRow {
  readonly bodies: string | null;
  readonly demands: HistorySource["demands"] | null;
  readonly appointments: HistorySource["appointments"] | null;
}

async function readSources(client: ClientBase, ask: UnitHistoryAsk, unit: Place): Promise<readonly HistorySource[]> {
  const values = [[unit.id], ...instantsOf(ask, unit), ask.from, ask.to];
  const { rows } = await client.query<SourceRow>(sourcesSql, values);
  return rows.map((row) => ({
    entries: entriesInEffect(entriesOfBodies(row.bodies)),
    demands: row.demands ?? [],
    appointments: row.appointments ?? [],
  }));
}

async function readEntries(
  client: ClientBase,
  ask: UnitHistoryAsk,
  units: readonly Place[],
): Promise<readonly HistorySource[]> {
  const stretches = units.map((one) => instantsOf(ask, one));
  const from = stretches.map(([first]) => first).toSorted()[0];
  const to = stretches
    .map(([, last]) => last)
    .toSorted()
    .at(-1);
  const { rows } = await client.query<Pick<SourceRow, "bodies">>(`select ${bodies} as bodies from ${enrolled} as p`, [
    units.map(({ id }) => id),
    from,
    to,
  ]);
  return rows.map((row) => ({ entries: entriesInEffect(entriesOfBodies(row.bodies)), demands: [], appointments: [] }));
}

/** The first instant of the period, and the first after it, ISO. */
function instantsOf({ from, to }: UnitHistoryAsk, { zone }: Place): readonly [string, string] {
  const clock = zoneClock(zone);
  const iso = (day: number): string => new Date(clock.startOfDay(day)).toISOString();
  return [iso(dayFromIso(from)), iso(dayFromIso(to) + 1)];
}
