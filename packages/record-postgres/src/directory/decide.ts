import type { Principal, UnitAdoption, UnitLayer, UnitOwnValue } from "@helhet/record";
import type { ClientBase, Pool } from "pg";
import { guarded } from "../trouble.ts";
import { enqueue } from "../wake/enqueue.ts";

/** Appends hold this lock together while they store a projection; a decision holds it alone. */
const lock = 7_215_001;

/**
 * Stores what a unit decided and asks for its courses to be followed again, in one transaction: a projection made
 * before the decision is never stored after it. Returns how many courses.
 */
export async function decide(
  pool: Pool,
  unit: string,
  now: number,
  store: (client: ClientBase) => Promise<unknown>,
): Promise<number> {
  return await guarded(async () => {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query("begin");
      await client.query(`select pg_advisory_xact_lock(${lock})`);
      await store(client);
      await client.query("update helhet.decisions set version = version + 1");
      const courses = await enqueue(client, unit === "*" ? null : unit, now);
      await client.query("commit");
      return courses;
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

/** Adopts an edition; with `to` it ends the running adoption of it, or stores one that ends. */
export async function adopt(pool: Pool, as: Principal, adoption: UnitAdoption, now: number): Promise<number> {
  const { unit, guideline, edition, from, to } = adoption;
  const of = unit === "*" ? null : unit;
  return await decide(pool, unit, now, async (client) => {
    const ended = await client.query(
      `update helhet.adoption set to_day = $4
       where unit is not distinct from $1 and guideline = $2 and edition = $3 and to_day is null and $4::date is not null`,
      [of, guideline, edition, to],
    );
    if (ended.rowCount === 0)
      await client.query(
        `insert into helhet.adoption (unit, guideline, edition, from_day, to_day, decided_by)
         values ($1, $2, $3, $4, $5, $6)`,
        [of, guideline, edition, from, to, by(as)],
      );
  });
}

/** Sets a unit's own value from a day on. */
export async function setUnitValue(pool: Pool, as: Principal, value: UnitOwnValue, now: number): Promise<number> {
  return await decide(pool, value.unit, now, (client) => insertValue(client, as, value));
}

/** Stores a layer that a unit publishes. */
export async function publishLayer(pool: Pool, as: Principal, one: UnitLayer, now: number): Promise<number> {
  return await decide(pool, one.unit, now, (client) => insertLayer(client, as, one));
}

/** Ends a unit's layer of a name after a day. */
export async function withdrawLayer(pool: Pool, unit: string, layer: string, to: string, now: number): Promise<number> {
  return await decide(pool, unit, now, (client) => endLayer(client, unit, layer, to));
}

/** Inside a decision. */
export async function insertValue(client: ClientBase, as: Principal, value: UnitOwnValue): Promise<void> {
  const { unit, guideline, name, days, from, to, entry } = value;
  await client.query(
    `insert into helhet.unit_value (unit, guideline, name, days, from_day, to_day, entry, decided_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [unit, guideline, name, days, from, to ?? null, entry ?? null, by(as)],
  );
}

/** Inside a decision: what an entry of the unit's book set ends after a day. */
export async function endValues(client: ClientBase, entry: string, to: string): Promise<void> {
  await client.query("update helhet.unit_value set to_day = $2 where entry = $1 and (to_day is null or to_day > $2)", [
    entry,
    to,
  ]);
}

/** Inside a decision. */
export async function insertLayer(client: ClientBase, as: Principal, one: UnitLayer): Promise<void> {
  const { unit, layer, guideline, edition, text, from, to } = one;
  await client.query(
    `insert into helhet.unit_layer (unit, layer, guideline, edition, body, from_day, to_day, decided_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [unit, layer, guideline, edition, text, from, to, by(as)],
  );
}

/** Inside a decision. */
export async function endLayer(client: ClientBase, unit: string, layer: string, to: string): Promise<void> {
  await client.query(
    "update helhet.unit_layer set to_day = $3 where unit = $1 and layer = $2 and (to_day is null or to_day > $3)",
    [unit, layer, to],
  );
}

function by(as: Principal): string | null {
  return as.type === "practitioner" ? as.id : null;
}
