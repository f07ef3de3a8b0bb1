import { zoneClock } from "@helhet/course";
import { type Duty, responsible, whoAnswers } from "@helhet/people";
import type { Practising, Worklist, WorklistAsk, WorklistCounts, WorklistLine } from "@helhet/record";
import { sql } from "kysely";
import { dutyOf } from "../directory/duties.ts";
import type { AsViewer, Viewing } from "./as-viewer.ts";
import type { Tables } from "./tables.ts";
import {
  demandsQuery,
  type LineRow,
  type Moment,
  type Until,
  untilQuery,
  type WhoRow,
  whoQuery,
  worklistCountsQuery,
  worklistQuery,
} from "./worklist-query.ts";

/** Lines at most where the asker does not say. */
const usualLimit = 2_000;
/** An instant this little before the clock means now. */
const nowMs = 5_000;
/** So many demands are looked at for each line that is wanted: some are governed by others, and are no line. */
const spare = 3;

/** The lines of an instant through the gate, with who answers for each. */
export async function readWorklist(
  asViewer: AsViewer,
  as: Practising,
  ask: WorklistAsk,
  clock: number,
): Promise<Omit<Worklist, "staleSince">> {
  const moment = momentOf(ask.at, clock);
  const limit = ask.limit ?? usualLimit;
  const read = async (viewing: Viewing) => {
    const rows = await firstRows(viewing, ask, moment, limit + 1);
    const page = rows.slice(0, limit);
    const known = await surroundings(viewing, page, moment);
    return { at: ask.at, lines: page.map((row) => lineOf(row, known, moment.at.getTime())), more: rows.length > limit };
  };
  return await asViewer(as, clock, read, "once");
}

/** How many lines each scope has at an instant, through the same gate. */
export async function countWorklist(
  asViewer: AsViewer,
  as: Practising,
  ask: Pick<WorklistAsk, "at" | "unit">,
  clock: number,
): Promise<WorklistCounts> {
  const query = worklistCountsQuery(ask, momentOf(ask.at, clock));
  const { rows } = await asViewer(as, clock, (viewing) => query.execute(viewing), "once");
  return rows[0] ?? { mine: 0, team: 0, unit: 0 };
}

/** When is asked about: an instant of the past, or now and not a moment before it. */
function momentOf(instant: string, clock: number): Moment {
  const asked = Date.parse(instant);
  const past = asked < clock - nowMs;
  return { at: new Date(past ? asked : Math.max(asked, clock)), past };
}

/** The first governing demands; of many units only as far as there are certainly enough. */
async function firstRows(
  viewing: Viewing,
  ask: WorklistAsk,
  moment: Moment,
  count: number,
): Promise<readonly LineRow[]> {
  const until = ask.unit === null && ask.scope === "unit" ? await untilOf(viewing, moment, count) : null;
  const { rows } = await worklistQuery(ask, moment, count, until).execute(viewing);
  if (until === null || rows.length === count) return rows;
  // Most of what came first was governed by something else: look at all.
  return (await worklistQuery(ask, moment, count, null).execute(viewing)).rows;
}

async function untilOf(viewing: Viewing, moment: Moment, count: number): Promise<Until | null> {
  const { rows } = await untilQuery(moment, count * spare).execute(viewing);
  return rows[0] ?? null;
}

/** What lines of a page need beside their demand. */
interface Surroundings {
  readonly who: ReadonlyMap<string, WhoRow>;
  readonly demands: ReadonlyMap<string, number>;
  readonly duties: readonly Duty[];
  readonly zones: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

const nothing: Surroundings = {
  who: new Map(),
  demands: new Map(),
  duties: [],
  zones: new Map(),
  names: new Map(),
};

const pair = (one: string, other: string): string => `${one} ${other}`;

async function surroundings(viewing: Viewing, page: readonly LineRow[], { at, past }: Moment): Promise<Surroundings> {
  if (page.length === 0) return nothing;
  const persons = [...new Map(page.map((row) => [pair(row.person, row.unit), row])).values()];
  const who = await whoQuery(
    persons.map(({ person }) => person),
    persons.map(({ unit }) => unit),
    at,
  ).execute(viewing);
  const demands = await countDemands(viewing, page, { at, past });
  const units = [...new Set(page.map(({ unit }) => unit))];
  const duties = await dutiesNow(viewing, units, at);
  const zones = await sql<{
    id: string;
    zone: string;
  }>`select id, zone from helhet.unit where id = any (${units})`.execute(viewing);
  const people = [...new Set([...page.map(({ holder }) => holder), ...duties.map(({ practitioner }) => practitioner)])];
  const names = await sql<{ id: string; name: string }>`
    select id, name from helhet.practitioner where id = any (${people.filter((id) => id !== null)})`.execute(viewing);
  return {
    who: new Map(who.rows.map((row) => [pair(row.person, row.unit), row])),
    demands,
    duties,
    zones: new Map(zones.rows.map(({ id, zone }) => [id, zone])),
    names: new Map(names.rows.map(({ id, name }) => [id, name])),
  };
}

/** What stands alone in its line is not counted. */
async function countDemands(
  viewing: Viewing,
  page: readonly LineRow[],
  moment: Moment,
): Promise<ReadonlyMap<string, number>> {
  const together = page.filter(({ alone }) => !alone);
  if (together.length === 0) return new Map();
  const persons = together.map(({ person }) => person);
  const lines = together.map(({ line }) => line);
  const { rows } = await demandsQuery(persons, lines, moment).execute(viewing);
  return new Map(rows.map(({ person, line, demands }) => [pair(person, line), demands]));
}

async function dutiesNow(viewing: Viewing, units: readonly string[], at: Date): Promise<readonly Duty[]> {
  const { rows } = await sql<Tables["duty"]>`
    select id, unit, practitioner, from_at, to_at, shift, role from helhet.duty
    where unit = any (${units}) and from_at <= ${at} and ${at} < to_at`.execute(viewing);
  return rows.map(dutyOf);
}

function lineOf(row: LineRow, known: Surroundings, at: number): WorklistLine {
  const { practitioner, by } = responsible({
    named: null,
    roleHolder: row.holder,
    answering: whoAnswers(known.duties, row.unit, at),
  });
  const who = known.who.get(pair(row.person, row.unit));
  return {
    person: row.person,
    personName: [who?.spoken_name ?? who?.given, who?.family].filter((part) => part != null).join(" "),
    test: who?.test ?? false,
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
    careLevel: who?.care_level ?? null,
    enrolmentDay: enrolmentDay(who?.enrolled_at ?? null, known.zones.get(row.unit), at),
    responsible: { practitioner, by, name: practitioner === null ? null : (known.names.get(practitioner) ?? null) },
    tailored: row.tailored,
    demands: known.demands.get(pair(row.person, row.line)) ?? 1,
    version: who?.version ?? 0,
  };
}

function enrolmentDay(enrolledAt: Date | null, zone: string | undefined, at: number): number | null {
  if (enrolledAt === null || zone === undefined) return null;
  const clock = zoneClock(zone);
  return clock.dayAt(at) - clock.dayAt(enrolledAt.getTime()) + 1;
}
