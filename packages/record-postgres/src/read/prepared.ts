import { createHash } from "node:crypto";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import type { Pool } from "pg";

/**
 * A pool whose questions are prepared once a connection: planning a question through the policies costs more than
 * answering it.
 */
export function preparing(pool: Pool): PostgresPool {
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      const query: unknown = (text: string, values: readonly unknown[]) =>
        values.length === 0 ? client.query(text) : client.query({ name: nameOf(text), text, values: [...values] });
      // Cursors, the other half of the interface, are asked for by nobody here.
      return { query: query as PostgresPoolClient["query"], release: (destroy) => client.release(destroy) };
    },
  };
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
