import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { type Client, escapeLiteral } from "pg";
import type { Keys } from "./keys/keys.ts";

/** The principals of the running product: none owns a table, is superuser, or passes row-level security by. */
export const roles = [
  "helhet_app",
  "helhet_writer",
  "helhet_projector",
  "helhet_streamer",
  "helhet_verifier",
  "helhet_sessions",
  "helhet_backup",
] as const;
export type Role = (typeof roles)[number];

/** Derived from HELHET_KEYS, so that every server of one database knows it and nobody has to be told. */
export function passwordOf(role: Role, keys: Keys): string {
  return keys.current.derive(`role ${role}`).toString("base64url");
}

/** Makes the roles that are missing and sets passwords that are not those of the keys. Roles belong to the whole server. */
export async function ensureRoles(client: Client, keys: Keys): Promise<void> {
  for (const role of roles) await ensureRole(client, role, passwordOf(role, keys));
}

async function ensureRole(client: Client, role: Role, password: string): Promise<void> {
  const mark = `helhet ${createHash("sha256").update(password).digest("hex").slice(0, 16)}`;
  for (let attempt = 1; ; attempt++) {
    try {
      if ((await markOf(client, role)) === mark) return;
      await client.query(createRole(role));
      await client.query(
        `alter role ${role} with login noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls password ${escapeLiteral(password)}`,
      );
      await client.query(`comment on role ${role} is ${escapeLiteral(mark)}`);
      return;
    } catch (error) {
      // Another database of the same server sets the same role just now.
      if (attempt === 10 || !isConcurrent(error)) throw error;
      await pause(20 * attempt);
    }
  }
}

function createRole(role: Role): string {
  return `do $$ begin create role ${role}; exception when duplicate_object or unique_violation then null; end $$`;
}

async function markOf(client: Client, role: Role): Promise<string | null> {
  const { rows } = await client.query<{ mark: string | null }>(
    "select shobj_description(oid, 'pg_authid') as mark from pg_roles where rolname = $1",
    [role],
  );
  return rows[0]?.mark ?? null;
}

function isConcurrent(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === "XX000" || code === "40001" || code === "23505";
}
