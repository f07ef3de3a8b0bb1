import type { Client } from "pg";

/** How much to load. */
export interface Filling {
  readonly courses: number;
  readonly units: number;
  readonly organisation: string;
}

const unitSql = "('00000000-0000-8000-8000-' || lpad(unit::text, 12, '0'))::uuid";
const personSql = "('10000000-0000-8000-8000-' || lpad(n::text, 12, '0'))::uuid";

/**
 * Loads heads, relations, cards and twelve demands a course, of which some are work now. Every fiftieth course belongs to
 * unit 0, the largest; one in ten rests on another organisation's entries.
 */
export async function fillWorklist(client: Client, { courses, units, organisation }: Filling): Promise<void> {
  await client.query(`create temporary table load as
    select n, ${personSql} as person, case when n % 50 = 0 then 0 else n % ${units} end as unit from generate_series(1, ${courses}) n`);
  await client.query("insert into helhet.person select person, now(), true from load");
  await client.query("insert into helhet.course_head select person, 1, 15, '' from load");
  await client.query(`insert into helhet.care_relation
    select person, 0, gen_random_uuid(), ${unitSql}, '${organisation}', null, 'enrolled', 'outpatient',
      now() - interval '90 days', 'infinity' from load`);
  await client.query(`insert into helhet.card
    select person, '${organisation}', 'Given' || n, 'Family' || n, null, null, false from load`);
  await client.query(`insert into helhet.demand
    select person, 'bench/' || item || '/1', now() - interval '40 days',
      case when item % 3 = 0 then now() - interval '1 day' else 'infinity'::timestamptz end,
      'act-' || (item / 2), item % 4 > 1, 'act-' || (item / 2), 'bench', '1', 'e' || item, case when item = 4 then 'overdue' else 'due-soon' end,
      item in (4, 5, 7, 8) and (n + item) % 2 = 0, due, due, 2, null, 'clinician', null, ${unitSql}, false, 3, false,
      case when n % 10 = 1 then null else '${organisation}'::uuid end,
      case when n % 10 = 1 then array['${organisation}'::uuid, gen_random_uuid()] else array['${organisation}'::uuid] end,
      case when n % 10 = 1 then array['plan', 'plan'] else array['plan'] end, 15, 'bench'
    from load cross join generate_series(1, 12) item
    cross join lateral (select to_char(now() + (((n * 31 + item * 7) % 30) - 15) * interval '1 day', 'YYYY-MM-DD') as due) d`);
  await client.query("vacuum analyze");
}
