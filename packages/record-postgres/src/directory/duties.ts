import { randomUUID } from "node:crypto";
import type { Duty } from "@helhet/people";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../read/tables.ts";

/** Puts a duty in the roster; whatever it said for the unit in that stretch gives way, and stays on either side. */
export async function replaceDuty(database: Kysely<Tables>, duty: Duty): Promise<void> {
  const from = new Date(duty.from);
  const to = new Date(duty.to);
  await database.transaction().execute(async (transaction) => {
    await sql`select from helhet.unit where id = ${duty.unit} for update`.execute(transaction);
    const overlapping = await transaction
      .deleteFrom("duty")
      .where("unit", "=", duty.unit)
      .where("to_at", ">", from)
      .where("from_at", "<", to)
      .returningAll()
      .execute();
    for (const old of overlapping) {
      if (old.from_at < from)
        await transaction
          .insertInto("duty")
          .values({ ...old, id: randomUUID(), to_at: from })
          .execute();
      if (old.to_at > to)
        await transaction
          .insertInto("duty")
          .values({ ...old, id: randomUUID(), from_at: to })
          .execute();
    }
    const { id, unit, practitioner } = duty;
    await transaction.insertInto("duty").values({ id, unit, practitioner, from_at: from, to_at: to }).execute();
  });
}
