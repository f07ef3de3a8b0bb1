import type { ProjectedState, WorklistAsk, WorklistCounts } from "@helhet/record";
import { type RawBuilder, sql } from "kysely";

/** A line as the database gives it; the roster and day counts are read afterwards. */
export interface LineRow {
  readonly person: string;
  readonly test: boolean;
  readonly version: number;
  readonly line: string;
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
  readonly unit: string | null;
  readonly tailored: boolean;
  readonly demands: number;
  readonly given: string | null;
  readonly family: string | null;
  readonly spoken_name: string | null;
  readonly care_level: string | null;
  readonly enrolled_at: Date | null;
}

/**
 * The worklist at an instant: of every line the governing demand among those that the policies let through, the tightest
 * deadline first. `past` also looks where superseded stretches are kept.
 */
export function worklistQuery(ask: WorklistAsk, at: Date, limit: number, past: boolean): RawBuilder<LineRow> {
  const demand = demandOf(past);
  return sql<LineRow>`
    with page as materialized (
      select d.* from ${demand} d
      where ${governs(ask.unit, at, demand)} and ${scopes[ask.scope]}
      order by d.due_key, d.urgency, d.item, d.person
      limit ${limit}
    )
    select page.person, page.line, page.act, page.item, page.element, page.guideline, page.edition, page.state, page.due,
      page.anchor_day, page.role, page.holder, page.unit, page.tailored, p.test, h.version, c.given, c.family, c.spoken_name,
      helhet.care_level_at(r.care_level, r.levels, r.levels_from, ${at}) as care_level, r.from_at as enrolled_at,
      case when page.alone then 1 else (
        select count(*)::int from ${demand} g
        where g.person = page.person and g.line = page.line and (g.listed or g.state in ('open', 'due-soon'))
          and g.from_at <= ${at} and ${at} < g.to_at
      ) end as demands
    from page
    join helhet.person p on p.person = page.person
    join helhet.course_head h on h.person = page.person
    left join helhet.unit u on u.id = page.unit
    left join lateral (
      select given, family, spoken_name from helhet.card c where c.person = page.person
      order by c.controller <> u.organisation, c.controller limit 1
    ) c on true
    left join lateral (
      select care_level, levels, levels_from, from_at from helhet.care_relation r
      where r.person = page.person and r.unit = page.unit and r.basis = 'enrolled'
      order by care_level is null, from_at desc limit 1
    ) r on true
    order by page.due_key, page.urgency, page.item, page.person`;
}

/** How many lines the list of each scope has at an instant; the same lines as above, none of them read. */
export function worklistCountsQuery(
  ask: Pick<WorklistAsk, "unit">,
  at: Date,
  past: boolean,
): RawBuilder<WorklistCounts> {
  const demand = demandOf(past);
  return sql<WorklistCounts>`
    select count(*) filter (where ${scopes.mine})::int as mine, count(*) filter (where ${scopes.team})::int as team,
      count(*)::int as unit
    from ${demand} d
    where ${governs(ask.unit, at, demand)}`;
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
