import type { ProjectedState, WorklistAsk, WorklistCounts } from "@helhet/record";
import { type RawBuilder, sql } from "kysely";

/** A governing demand as the database gives it; its person, names and roster are read afterwards. */
export interface LineRow {
  readonly person: string;
  readonly line: string;
  readonly alone: boolean;
  readonly act: string;
  readonly item: string;
  readonly element: string;
  readonly guideline: string;
  readonly edition: string;
  readonly state: ProjectedState;
  readonly due: string | null;
  readonly anchor_day: string | null;
  readonly role: string;
  readonly holder: string | null;
  readonly unit: string;
  readonly tailored: boolean;
}

/** An instant that is asked about. `past` also looks where superseded stretches are kept. */
export interface Moment {
  readonly at: Date;
  readonly past: boolean;
}

/**
 * The worklist at an instant: of every line the governing demand among those that the policies let through, the tightest
 * deadline first. `until`: none that comes later.
 */
export function worklistQuery(
  { unit, scope }: Pick<WorklistAsk, "unit" | "scope">,
  { at, past }: Moment,
  limit: number,
  until: Until | null,
): RawBuilder<LineRow> {
  const demand = demandOf(past);
  const inTime =
    until === null
      ? sql``
      : sql`and (d.due_key, d.urgency, d.item) <= (${until.due_key}, ${until.urgency}, ${until.item})`;
  return sql<LineRow>`
    select d.person, d.line, d.alone, d.act, d.item, d.element, d.guideline, d.edition, d.state, d.due, d.anchor_day, d.role,
      d.holder, d.unit, d.tailored
    from ${demand} d
    where ${governs(unit, at, demand)} and ${scopes[scope]} ${inTime}
    order by d.due_key, d.urgency, d.item, d.person
    limit ${limit}`;
}

/** A place in the order of demands. */
export interface Until {
  readonly due_key: string;
  readonly urgency: number;
  readonly item: string;
}

/**
 * A place by which my units together have at least so many demands, as the first few of each tell; no row where they
 * tell of fewer. No plan merges the ordered lists of many units: without a bound all their demands are read for one page.
 */
export function untilQuery({ at, past }: Moment, count: number): RawBuilder<Until> {
  return sql<Until>`
    select first.due_key, first.urgency, first.item
    from unnest((select helhet.my_units())::uuid[]) as mine (unit)
    cross join lateral (
      select d.due_key, d.urgency, d.item from ${demandOf(past)} d
      where d.unit = mine.unit and d.listed and d.from_at <= ${at} and ${at} < d.to_at
      order by d.due_key, d.urgency, d.item limit 1 + 2 * ${count}::int / cardinality((select helhet.my_units()))
    ) first
    order by first.due_key, first.urgency, first.item offset ${count} limit 1`;
}

/** Who a line is about, as the reader may know them. */
export interface WhoRow {
  readonly person: string;
  readonly unit: string;
  readonly test: boolean;
  readonly version: number;
  readonly given: string | null;
  readonly family: string | null;
  readonly spoken_name: string | null;
  readonly care_level: string | null;
  readonly enrolled_at: Date | null;
}

/** Persons in units, in pairs: each once, however many lines they have. */
export function whoQuery(persons: readonly string[], units: readonly string[], at: Date): RawBuilder<WhoRow> {
  return sql<WhoRow>`
    select w.person, w.unit, p.test, h.version, c.given, c.family, c.spoken_name,
      helhet.care_level_at(r.care_level, r.levels, r.levels_from, ${at}) as care_level, r.from_at as enrolled_at
    from unnest(${persons}::uuid[], ${units}::uuid[]) as w (person, unit)
    join helhet.person p on p.person = w.person
    join helhet.course_head h on h.person = w.person
    join helhet.unit u on u.id = w.unit
    left join lateral (
      select given, family, spoken_name from helhet.card c where c.person = w.person
      order by c.controller <> u.organisation, c.controller limit 1
    ) c on true
    left join lateral (
      select care_level, levels, levels_from, from_at from helhet.care_relation r
      where r.person = w.person and r.unit = w.unit and r.basis = 'enrolled'
      order by care_level is null, from_at desc limit 1
    ) r on true`;
}

/** How many demands a line has, of those that the reader may see. */
export interface DemandsRow {
  readonly person: string;
  readonly line: string;
  readonly demands: number;
}

/** Counts the demands of lines, in pairs of person and line. */
export function demandsQuery(
  persons: readonly string[],
  lines: readonly string[],
  { at, past }: Moment,
): RawBuilder<DemandsRow> {
  return sql<DemandsRow>`
    select l.person, l.line, (
      select count(*)::int from ${demandOf(past)} g
      where g.person = l.person and g.line = l.line and (g.listed or g.state in ('open', 'due-soon'))
        and g.from_at <= ${at} and ${at} < g.to_at
    ) as demands
    from unnest(${persons}::uuid[], ${lines}::text[]) as l (person, line)`;
}

/** How many lines the list of each scope has at an instant; the same lines as above, none of them read. */
export function worklistCountsQuery(
  { unit }: Pick<WorklistAsk, "unit">,
  { at, past }: Moment,
): RawBuilder<WorklistCounts> {
  const demand = demandOf(past);
  return sql<WorklistCounts>`
    select count(*) filter (where ${scopes.mine})::int as mine, count(*) filter (where ${scopes.team})::int as team,
      count(*)::int as unit
    from ${demand} d
    where ${governs(unit, at, demand)}`;
}

function demandOf(past: boolean): RawBuilder<unknown> {
  return past ? sql`helhet.demand_ever` : sql`helhet.demand`;
}

/** The demand `d` is listed in the unit at the instant, and governs its line among those that the policies let through. */
function governs(unit: string | null, at: Date, demand: RawBuilder<unknown>): RawBuilder<unknown> {
  const inUnit = unit === null ? sql`d.unit = any ((select helhet.my_units())::uuid[])` : sql`d.unit = ${unit}`;
  return sql`d.listed and ${inUnit} and d.from_at <= ${at} and ${at} < d.to_at
        and (d.alone or not exists (
          select from ${demand} g
          where g.person = d.person and g.line = d.line and g.listed and g.from_at <= ${at} and ${at} < g.to_at
            and (g.due_key, g.urgency, g.item) < (d.due_key, d.urgency, d.item)
        ))`;
}

/** Mine: I hold the role, or nobody does and I am on duty. Team: persons for whom I hold any role. */
const scopes: { readonly [S in WorklistAsk["scope"]]: RawBuilder<unknown> } = {
  mine: sql`(d.holder = (select helhet.me()) or (d.holder is null and d.unit = any ((select helhet.my_duties())::uuid[])))`,
  team: sql`exists (
      select from helhet.care_relation t
      where t.person = d.person and t.practitioner = (select helhet.me()) and t.basis = 'team'
    )`,
  unit: sql`true`,
};
