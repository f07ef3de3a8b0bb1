import { Client } from "pg";

const required = ["fsync", "full_page_writes", "synchronous_commit"] as const;

/**
 * Refuses a server on which an acknowledged write could be lost: fsync, full_page_writes and synchronous_commit must be on.
 * For synchronous_commit, `remote_write` and `remote_apply` promise more than `on` to replicas and are accepted.
 */
export async function requireDurability(connectionString: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const off = [];
    for (const name of required) {
      const { rows } = await client.query<{ value: string }>("select current_setting($1) as value", [name]);
      const value = rows[0]?.value ?? "unknown";
      if (!["on", "remote_write", "remote_apply"].includes(value)) off.push(`${name} is ${value}`);
    }
    if (off.length > 0)
      throw new Error(`This PostgreSQL may lose acknowledged writes: ${off.join(", ")}. Set them to on.`);
  } finally {
    await client.end();
  }
}
