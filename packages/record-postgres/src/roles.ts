import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { type Client, escapeLiteral } from "pg";
import type { Keys, SecretKey } from "./keys/keys.ts";

/** The principals of the running product: none owns a table, is superuser, or passes row-level security by. */
export const roles = [
  "helhet_app",
  "helhet_writer",
  "helhet_projector",
  "helhet_streamer",
  "helhet_verifier",
  "helhet_sessions",
  "helhet_backup",
  "helhet_calendar",
  "helhet_figures",
] as const;
export type Role = (typeof roles)[number];

/** Derived from HELHET_KEYS, so that every server of one database knows it and nobody has to be told. */
export function passwordOf(role: Role, keys: Keys): string {
  return passwordBy(keys.current, role);
}

function passwordBy(key: SecretKey, role: Role): string {
  return key.derive(`role ${role}`).toString("base64url");
}

/** Stands as the role's comment, so that a start sees whose password is set. Tells nothing of the password. */
function markFor(password: string): string {
  return `helhet ${createHash("sha256").update(password).digest("hex").slice(0, 16)}`;
}

/** The roles of the PostgreSQL server have passwords of other keys: another Helhet there has set them. */
export class OtherKeys extends Error {
  override readonly name = "OtherKeys";
  constructor() {
    super(
      "Another Helhet on this PostgreSQL server has other keys, and the server's roles have its passwords. Start both with the same HELHET_KEYS, or give each a PostgreSQL server of its own.",
    );
  }
}

/**
 * Makes the roles that are missing and sets passwords that are not those of the keys. Roles belong to the whole server:
 * throws OtherKeys where another database uses them with a password that none of the keys gives.
 */
export async function ensureRoles(client: Client, keys: Keys): Promise<void> {
  for (const role of roles) await ensureRole(client, role, keys);
}

async function ensureRole(client: Client, role: Role, keys: Keys): Promise<void> {
  const password = passwordOf(role, keys);
  const mark = markFor(password);
  const ours = keys.all.map((key) => markFor(passwordBy(key, role)));
  for (let attempt = 1; ; attempt++) {
    try {
      const set = await markOf(client, role);
      if (set === mark) return;
      if (set !== null && !ours.includes(set) && (await isUsedElsewhere(client, role))) throw new OtherKeys();
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

/** True when the role has rights in another database of the server. */
async function isUsedElsewhere(client: Client, role: Role): Promise<boolean> {
  const { rows } = await client.query<{ used: boolean }>(
    `select exists (
       select from pg_shdepend s join pg_database d on d.oid = s.dbid join pg_roles r on r.oid = s.refobjid
       where s.refclassid = 'pg_authid'::regclass and r.rolname = $1 and d.datname <> current_database()
     ) as used`,
    [role],
  );
  return rows[0]?.used === true;
}

function isConcurrent(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === "XX000" || code === "40001" || code === "23505";
}
