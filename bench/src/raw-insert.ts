import { randomUUID } from "node:crypto";
import type { Pool } from "pg";

/** All rows that one append wrote, as parameters of one INSERT each. */
export interface RawRow {
  readonly entry: readonly unknown[];
  readonly salt: Buffer;
  readonly digest: Buffer;
  readonly demands: string | null;
}

/** The record's own tables again, with their keys and without policies or triggers. */
export async function makeRawTables(pool: Pool): Promise<void> {
  await pool.query(`
    create schema raw;
    create table raw.entry (like helhet.entry including indexes, batch bigint);
    alter table raw.entry drop constraint entry_pkey;
    alter table raw.entry add primary key (person, seq, batch);
    create table raw.entry_salt (like helhet.entry_salt, batch bigint, primary key (person, seq, batch));
    create table raw.write_key (like helhet.write_key including indexes);
    create table raw.outbox (
      transaction xid8 not null default pg_current_xact_id(), id bigint generated always as identity, person uuid, version int,
      at timestamptz not null default now(), primary key (transaction, id)
    );
    create table raw.demand (like helhet.demand, batch bigint generated always as identity, primary key (person, item, from_at, batch));
    create index on raw.demand (unit, due_key, urgency, item) where listed;
    create index on raw.demand (due_key, urgency, item) where listed;
  `);
}

/** What was written since an instant, append by append. */
export async function rawRows(pool: Pool, since: Date): Promise<readonly RawRow[]> {
  const { rows } = await pool.query(
    `select e.person, e.seq, e.id, e.kind, e.recorded_at, e.controller, e.category, e.restriction, e.commitment, e.link, e.body,
       s.salt, (
         select json_agg(d) from helhet.demand_ever d where d.person = e.person and d.version = e.seq
       )::text as demands
     from helhet.entry e join helhet.entry_salt s using (person, seq)
     where e.recorded_at >= $1 order by e.recorded_at`,
    [since],
  );
  return rows.map(({ salt, demands, commitment, ...entry }) => {
    const { link, body, ...before } = entry;
    return { entry: [...Object.values(before), commitment, link, body], salt, digest: commitment, demands };
  });
}

const inserts = `
  with salted as (insert into raw.entry_salt values ($1, $2, $12, $15)),
  keyed as (insert into raw.write_key values ($13, $14, array[$1::uuid], array[$2::int], array[$2::int])),
  told as (insert into raw.outbox (person, version) values ($1, $2))`;
const entryInsert = "insert into raw.entry values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $15)";
const demandInsert = `, asked as (
    insert into raw.demand select d.* from json_populate_recordset(null::helhet.demand, $16) d
  )`;

/** One transaction of one prepared statement: the fastest way to insert these rows that this driver has. */
export async function rawInsert(pool: Pool, row: RawRow, batch: number): Promise<void> {
  const values = [...row.entry, row.salt, randomUUID(), row.digest, batch];
  if (row.demands === null) await pool.query({ name: "raw", text: `${inserts} ${entryInsert}`, values });
  else {
    const text = `${inserts} ${demandInsert} ${entryInsert}`;
    await pool.query({ name: "raw with demands", text, values: [...values, row.demands] });
  }
}
