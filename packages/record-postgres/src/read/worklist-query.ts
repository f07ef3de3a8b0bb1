import type { ProjectedState, WorklistAsk } from "@helhet/record";
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
  const demand = past ? sql`helhet.demand_ever` : sql`helhet.demand`;
  const unit = ask.unit === null ? sql`d.unit = any ((select helhet.my_units())::uuid[])` : sql`d.unit = ${ask.unit}`;
  return sql<LineRow>`
    with page as materialized (
      select d.* from ${demand} d
      where d.listed and ${unit} and d.from_at <= ${at} and ${at} < d.to_at and ${scopeOf(ask)}
        and (d.alone or not exists (
          select from ${demand} g
          where g.person = d.person and g.line = d.line and g.listed and g.from_at <= ${at} and ${at} < g.to_at
            and (g.due_key, g.urgency, g.item) < (d.due_key, d.urgency, d.item)
        ))
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

/** Mine: I hold the role, or nobody does and I am on duty. Team: persons for whom I hold any role. */
function scopeOf(ask: WorklistAsk): RawBuilder<unknown> {
  if (ask.scope === "unit") return sql`true`;
  if (ask.scope === "team")
    return sql`exists (
      select from helhet.care_relation t
      where t.person = d.person and t.practitioner = (select helhet.me()) and t.basis = 'team'
    )`;
  return sql`(d.holder = (select helhet.me()) or (d.holder is null and d.unit = any ((select helhet.my_duties())::uuid[])))`;
}
