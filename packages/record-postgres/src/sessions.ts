import type { Session, Sessions } from "@helhet/record";
import type { Pool } from "pg";
import { guarded } from "./trouble.ts";

const columns = `encode(hash, 'hex') as hash, practitioner, subject, csrf, created_at as "createdAt", expires_at as "expiresAt"`;

interface SessionRow extends Omit<Session, "createdAt" | "expiresAt"> {
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Sessions in PostgreSQL, through a role that reads nothing else. */
export function postgresSessions(pool: Pool): Sessions {
  const change = (text: string, values: readonly unknown[]): Promise<number> =>
    guarded(async () => (await pool.query(text, [...values])).rowCount ?? 0);
  return {
    async open({ hash, practitioner, subject, csrf, createdAt, expiresAt }) {
      const values = [Buffer.from(hash, "hex"), practitioner, subject, csrf, createdAt, expiresAt];
      await change("insert into helhet.session values ($1, $2, $3, $4, $5, $6)", values);
    },
    find: (hash, now) =>
      guarded(async () => {
        const text = `select ${columns} from helhet.session where hash = $1 and expires_at > $2`;
        const values = [Buffer.from(hash, "hex"), now];
        const { rows } = await pool.query<SessionRow>({ name: "find session", text, values });
        return rows[0] === undefined ? null : sessionOf(rows[0]);
      }),
    async close(hash) {
      await change("delete from helhet.session where hash = $1", [Buffer.from(hash, "hex")]);
    },
    async closeAllOf(practitioner) {
      await change("delete from helhet.session where practitioner = $1", [practitioner]);
    },
    sweep: (now) => change("delete from helhet.session where expires_at <= $1", [now]),
  };
}

function sessionOf(row: SessionRow): Session {
  return { ...row, createdAt: row.createdAt.toISOString(), expiresAt: row.expiresAt.toISOString() };
}
