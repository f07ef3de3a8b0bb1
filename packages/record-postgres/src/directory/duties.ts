import { type Duty, type DutyRole, roleOf } from "@helhet/people";
import { clashes, isTaken, leftOver, type RosterChange } from "@helhet/record";
import { type Kysely, sql, type Transaction } from "kysely";
import type { Tables } from "../read/tables.ts";

/** Changes a unit's roster whole, or not at all where one of `gone` stands no longer; one change of a unit at a time. */
export async function changeRoster(database: Kysely<Tables>, unit: string, change: RosterChange): Promise<boolean> {
  return await database.transaction().execute(async (transaction) => {
    await sql`select from helhet.unit where id = ${unit} for update`.execute(transaction);
    for (const { from, to } of change.vacant ?? [])
      if ((await readDuties(transaction, unit, from, to)).some((one) => isTaken(change, one))) return false;
    if (change.gone.length > 0) {
      const standing = await transaction
        .selectFrom("duty")
        .select("id")
        .where("unit", "=", unit)
        .where("id", "in", change.gone)
        .execute();
      if (standing.length < new Set(change.gone).size) return false;
      await transaction.deleteFrom("duty").where("id", "in", change.gone).execute();
    }
    for (const duty of change.put) await put(transaction, duty);
    return true;
  });
}

/** Duties of a unit that touch a stretch (instants), in order. */
export async function readDuties(
  database: Kysely<Tables>,
  unit: string,
  from: string,
  to: string,
): Promise<readonly Duty[]> {
  const rows = await database
    .selectFrom("duty")
    .selectAll()
    .where("unit", "=", unit)
    .where("to_at", ">", new Date(from))
    .where("from_at", "<", new Date(to))
    .orderBy("from_at")
    .orderBy("id")
    .execute();
  return rows.map(dutyOf);
}

async function put(transaction: Transaction<Tables>, duty: Duty): Promise<void> {
  const touched = await readDuties(transaction, duty.unit, duty.from, duty.to);
  const old = touched.filter((one) => clashes(one, duty));
  if (old.length > 0)
    await transaction
      .deleteFrom("duty")
      .where(
        "id",
        "in",
        old.map(({ id }) => id),
      )
      .execute();
  const rows = [...old.flatMap((one) => leftOver(one, duty)), duty].map(rowOf);
  await transaction.insertInto("duty").values(rows).execute();
}

function rowOf(duty: Duty) {
  const { id, unit, practitioner, from, to, shift = null } = duty;
  return { id, unit, practitioner, from_at: new Date(from), to_at: new Date(to), shift, role: roleOf(duty) };
}

/** A row of the duty table as a duty. */
export function dutyOf({ from_at, to_at, role, ...rest }: Tables["duty"]): Duty {
  return { ...rest, role: role as DutyRole, from: from_at.toISOString(), to: to_at.toISOString() };
}
