import { zoneClock } from "@helhet/course";
import { type Duty, responsible, whoAnswers } from "@helhet/people";
import type { Practising, Worklist, WorklistAsk, WorklistCounts, WorklistLine } from "@helhet/record";
import { type Kysely, sql } from "kysely";
import type { Pool } from "pg";
import type { AsViewer, Viewing } from "./as-viewer.ts";
import { askPrepared } from "./prepared.ts";
import type { Tables } from "./tables.ts";
import { type LineRow, worklistCountsQuery, worklistQuery } from "./worklist-query.ts";

/** Lines at most where the asker does not say. */
const usualLimit = 2_000;
/** An instant this little before the clock means now. */
const nowMs = 5_000;

/** The lines of an instant through the gate, with who answers for each. */
export async function readWorklist(
  { pool, database, asViewer }: WorklistReading,
  as: Practising,
  ask: WorklistAsk,
  clock: number,
): Promise<Omit<Worklist, "staleSince">> {
  const { at, past } = momentOf(ask.at, clock);
  const limit = ask.limit ?? usualLimit;
  const query = worklistQuery(ask, new Date(at), limit + 1, past).compile(database);
  const rows = await askPrepared<LineRow>(pool, as, clock, query);
  const page = rows.slice(0, limit);
  const known = page.length === 0 ? nothing : await asViewer(as, clock, (viewing) => surroundings(viewing, page, at));
  return { at: ask.at, lines: page.map((row) => lineOf(row, known, at)), more: rows.length > limit };
}

/** How many lines each scope has at an instant, through the same gate. */
export async function countWorklist(
  { pool, database }: WorklistReading,
  as: Practising,
  ask: Pick<WorklistAsk, "at" | "unit">,
  clock: number,
): Promise<WorklistCounts> {
  const { at, past } = momentOf(ask.at, clock);
  const query = worklistCountsQuery(ask, new Date(at), past).compile(database);
  const [counts] = await askPrepared<WorklistCounts>(pool, as, clock, query);
  return counts ?? { mine: 0, team: 0, unit: 0 };
}

/** When is asked about: an instant of the past, or now and not a moment before it. */
function momentOf(instant: string, clock: number): { readonly at: number; readonly past: boolean } {
  const asked = Date.parse(instant);
  const past = asked < clock - nowMs;
  return { at: past ? asked : Math.max(asked, clock), past };
}

/** What reading worklists needs. */
export interface WorklistReading {
  readonly pool: Pool;
  readonly database: Kysely<Tables>;
  readonly asViewer: AsViewer;
}

interface Surroundings {
  readonly duties: readonly Duty[];
  readonly zones: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

const nothing: Surroundings = { duties: [], zones: new Map(), names: new Map() };

/** What lines of a page need of the directory. */
async function surroundings(viewing: Viewing, page: readonly LineRow[], at: number): Promise<Surroundings> {
  const units = [...new Set(page.map(({ unit }) => unit).filter((unit) => unit !== null))];
  const duties = await dutiesNow(viewing, units, at);
  const zones = await sql<{
    id: string;
    zone: string;
  }>`select id, zone from helhet.unit where id = any (${units})`.execute(viewing);
  const people = [...new Set([...page.map(({ holder }) => holder), ...duties.map(({ practitioner }) => practitioner)])];
  const names = await sql<{ id: string; name: string }>`
    select id, name from helhet.practitioner where id = any (${people.filter((id) => id !== null)})`.execute(viewing);
  return {
    duties,
    zones: new Map(zones.rows.map(({ id, zone }) => [id, zone])),
    names: new Map(names.rows.map(({ id, name }) => [id, name])),
  };
}

async function dutiesNow(viewing: Viewing, units: readonly string[], at: number): Promise<readonly Duty[]> {
  const { rows } = await sql<{ id: string; unit: string; practitioner: string | null; from_at: Date; to_at: Date }>`
    select id, unit, practitioner, from_at, to_at from helhet.duty
    where unit = any (${units}) and from_at <= ${new Date(at)} and ${new Date(at)} < to_at`.execute(viewing);
  return rows.map(({ from_at, to_at, ...rest }) => ({
    ...rest,
    from: from_at.toISOString(),
    to: to_at.toISOString(),
  }));
}

function lineOf(row: LineRow, known: Surroundings, at: number): WorklistLine {
  const answering = whoAnswers(known.duties, row.unit ?? "", at);
  const { practitioner, by } = responsible({ named: null, roleHolder: row.holder, answering });
  return {
    person: row.person,
    personName: [row.spoken_name ?? row.given, row.family].filter((part) => part !== null).join(" "),
    test: row.test,
    key: row.line,
    act: row.act,
    item: row.item,
    element: row.element,
    guideline: row.guideline,
    edition: row.edition,
    state: row.state,
    dueAt: row.due,
    anchorDay: row.anchor_day,
    role: row.role,
    unit: row.unit,
    careLevel: row.care_level,
    enrolmentDay: enrolmentDay(row, known.zones, at),
    responsible: { practitioner, by, name: practitioner === null ? null : (known.names.get(practitioner) ?? null) },
    tailored: row.tailored,
    demands: row.demands,
    version: row.version,
  };
}

function enrolmentDay(row: LineRow, zones: ReadonlyMap<string, string>, at: number): number | null {
  const zone = zones.get(row.unit ?? "");
  if (row.enrolled_at === null || zone === undefined) return null;
  const clock = zoneClock(zone);
  return clock.dayAt(at) - clock.dayAt(row.enrolled_at.getTime()) + 1;
}
