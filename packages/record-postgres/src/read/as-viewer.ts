import type { Practising } from "@helhet/record";
import { Kysely, PostgresDialect, sql, type Transaction } from "kysely";
import type { Pool } from "pg";
import { guarded } from "../trouble.ts";
import { preparing } from "./prepared.ts";
import type { Tables } from "./tables.ts";

/** Questions of one person's, all inside one transaction that knows who asks and when. */
export type Viewing = Transaction<Tables>;

/** Asks the database as somebody; what the policies let through is all there is. */
export type AsViewer = <T>(
  as: Practising,
  at: number,
  ask: (viewing: Viewing) => Promise<T>,
  plans?: Plans,
) => Promise<T>;

/** `once`: one plan for whatever is asked for, where looking for a better one costs more than it could save. */
type Plans = "auto" | "once";

/** Kysely over the pool of the app's own role. */
export function gatedDatabase(pool: Pool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: preparing(pool) }) }).withSchema("helhet");
}

/** The identity is the transaction's alone: the connection forgets it at its end. */
export function asViewer(database: Kysely<Tables>): AsViewer {
  return (as, at, ask, plans = "auto") =>
    guarded(() =>
      database.transaction().execute(async (viewing) => {
        const instant = new Date(at).toISOString();
        const mode = plans === "once" ? "force_generic_plan" : "auto";
        await sql`
          select set_config('helhet.me', ${as.id}, true), set_config('helhet.at', ${instant}, true),
            set_config('plan_cache_mode', ${mode}, true)`.execute(viewing);
        return await ask(viewing);
      }),
    );
}
