import { createHash } from "node:crypto";
import type { Practising } from "@helhet/record";
import type { CompiledQuery } from "kysely";
import type { Pool } from "pg";
import { guarded } from "../trouble.ts";

/**
 * Asks one question as somebody, prepared once a connection: planning a question through the policies costs more than
 * answering it. The transaction knows who asks, as everywhere.
 */
export async function askPrepared<T>(
  pool: Pool,
  as: Practising,
  at: number,
  query: CompiledQuery<T>,
): Promise<readonly T[]> {
  return await guarded(async () => {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query("begin read only");
      const identity = [as.id, new Date(at).toISOString()];
      const text = "select set_config('helhet.me', $1, true), set_config('helhet.at', $2, true)";
      await client.query({ name: "identity", text, values: identity });
      const { rows } = await client.query({ name: nameOf(query.sql), text: query.sql, values: [...query.parameters] });
      await client.query("commit");
      return rows as readonly T[];
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

const names = new Map<string, string>();

/** The same text has the same name; there are a few dozen of them. */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `q ${createHash("sha256").update(text).digest("hex").slice(0, 24)}`;
  names.set(text, name);
  return name;
}
