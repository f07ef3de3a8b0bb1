import type { Practising } from "@helhet/record";
import { Kysely, PostgresDialect, sql, type Transaction } from "kysely";
import type { Pool } from "pg";
import { guarded } from "../trouble.ts";
import type { Tables } from "./tables.ts";

/** Questions of one person's, all inside one transaction that knows who asks and when. */
export type Viewing = Transaction<Tables>;

/** Asks the database as somebody; what the policies let through is all there is. */
export type AsViewer = <T>(as: Practising, at: number, ask: (viewing: Viewing) => Promise<T>) => Promise<T>;

/** Kysely over the pool of the app's own role. */
export function gatedDatabase(pool: Pool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }).withSchema("helhet");
}

/** The identity is the transaction's alone: the connection forgets it at its end. */
export function asViewer(database: Kysely<Tables>): AsViewer {
  return (as, at, ask) =>
    guarded(() =>
      database.transaction().execute(async (viewing) => {
        const instant = new Date(at).toISOString();
        await sql`select set_config('helhet.me', ${as.id}, true), set_config('helhet.at', ${instant}, true)`.execute(
          viewing,
        );
        return await ask(viewing);
      }),
    );
}
