import { createHmac } from "node:crypto";
import { type WallCode, type WallSession, type Walls, wallLock } from "@helhet/record";
import type { Pool, QueryResultRow } from "pg";
import type { Keys, SecretKey } from "./keys/keys.ts";
import { guarded } from "./trouble.ts";

const columns = `encode(hash, 'hex') as hash, id, unit, opened_by as "openedBy", csrf, opened_at as "openedAt", expires_at as "expiresAt"`;

type Dated<T> = { readonly [K in keyof T]: K extends "openedAt" | "expiresAt" | "setAt" | "until" ? Date : T[K] };

/** Walls in PostgreSQL, through the role that keeps sessions and reads nothing of anybody's course. */
export function postgresWalls(pool: Pool, keys: Keys): Walls {
  const ask = <Row extends QueryResultRow>(text: string, values: readonly unknown[]): Promise<readonly Row[]> =>
    guarded(async () => (await pool.query<Row>(text, [...values])).rows);
  const change = (text: string, values: readonly unknown[]): Promise<number> =>
    guarded(async () => (await pool.query(text, [...values])).rowCount ?? 0);
  return {
    async open({ hash, id, unit, openedBy, csrf, openedAt, expiresAt }) {
      await change(
        "insert into helhet.wall_session (hash, id, unit, opened_by, csrf, opened_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7)",
        [bytesOf(hash), id, unit, openedBy, csrf, openedAt, expiresAt],
      );
    },
    async find(hash, now) {
      const [row] = await ask<Dated<WallSession>>(
        `select ${columns} from helhet.wall_session where hash = $1 and expires_at > $2`,
        [bytesOf(hash), now],
      );
      return row === undefined ? null : sessionOf(row);
    },
    async close(hash) {
      await change("delete from helhet.wall_session where hash = $1", [bytesOf(hash)]);
    },
    async openIn(unit, now) {
      const rows = await ask<Dated<WallSession>>(
        `select ${columns} from helhet.wall_session where unit = $1 and expires_at > $2 order by opened_at, id`,
        [unit, now],
      );
      return rows.map((row) => {
        const { hash: _hash, csrf: _csrf, ...shown } = sessionOf(row);
        return shown;
      });
    },
    closeById: async (unit, id) =>
      (await change("delete from helhet.wall_session where unit = $1 and id = $2", [unit, id])) > 0,
    sweep: (now) => change("delete from helhet.wall_session where expires_at <= $1", [now]),
    async attempt(hash, now) {
      const [row] = await ask<{ locked: Date | null }>(attempt, [
        bytesOf(hash),
        now,
        wallLock.within / 1_000,
        wallLock.attempts,
        wallLock.for / 1_000,
        wallLock.longest / 1_000,
      ]);
      return row === undefined ? now : (row.locked?.toISOString() ?? null);
    },
    async settle(hash, { id, practitioner, until }) {
      await change(
        `update helhet.wall_session set attempts = greatest(attempts - 1, 0), locked_until = null,
           hand = $2, hand_by = $3, hand_until = $4 where hash = $1`,
        [bytesOf(hash), id, practitioner, until],
      );
    },
    async handOf(hash, hand, now) {
      const [row] = await ask<{ id: string; practitioner: string; until: Date }>(
        `select hand as id, hand_by as practitioner, hand_until as until from helhet.wall_session
         where hash = $1 and hand = $2 and hand_until > $3`,
        [bytesOf(hash), hand, now],
      );
      return row === undefined ? null : { ...row, until: row.until.toISOString() };
    },
    async keepHand(hash, hand, until) {
      await change("update helhet.wall_session set hand_until = $3 where hash = $1 and hand = $2", [
        bytesOf(hash),
        hand,
        until,
      ]);
    },
    async dropHand(hash) {
      const none = "hand = null, hand_by = null, hand_until = null";
      await change(`update helhet.wall_session set ${none} where hash = $1`, [bytesOf(hash)]);
    },
    setCode: ({ unit, practitioner, type, code, setAt }) =>
      guarded(async () => {
        const hashes = keys.all.map((key) => codeHash(key, unit, code));
        try {
          const { rowCount } = await pool.query(setCode, [unit, practitioner, type, hashes[0], setAt, hashes]);
          return rowCount === 1;
        } catch (error) {
          if ((error as { readonly code?: string }).code === "23505") return false;
          throw error;
        }
      }),
    async removeCode(unit, practitioner, type) {
      await change("delete from helhet.wall_code where unit = $1 and practitioner = $2 and type = $3", [
        unit,
        practitioner,
        type,
      ]);
    },
    async codesIn(unit) {
      const rows = await ask<Dated<WallCode>>(
        `select practitioner, type, set_at as "setAt" from helhet.wall_code where unit = $1 order by set_at, practitioner`,
        [unit],
      );
      return rows.map((row) => ({ ...row, setAt: row.setAt.toISOString() }));
    },
    async whose(unit, code) {
      const [row] = await ask<{ practitioner: string }>(
        "select practitioner from helhet.wall_code where unit = $1 and hash = any ($2)",
        [unit, keys.all.map((key) => codeHash(key, unit, code))],
      );
      return row?.practitioner ?? null;
    },
  };
}

/** One statement, so that attempts at the same moment are counted one after the other. Answers with the lock that stood before. */
const attempt = `
  with before as (
    select hash, attempts, attempts_since, locked_until from helhet.wall_session where hash = $1 for update
  ), counted as (
    select b.*, b.locked_until > $2::timestamptz as is_locked,
      b.attempts_since is null or b.attempts = 0 or $2::timestamptz < b.attempts_since
        or $2::timestamptz - b.attempts_since >= make_interval(secs => $3) as is_new
    from before b
  ), nth as (
    select c.*, case when c.is_new then 1 else c.attempts + 1 end as n from counted c
  ), tried as (
    update helhet.wall_session w set
      attempts = c.n,
      attempts_since = case when c.is_new then $2::timestamptz else c.attempts_since end,
      locked_until = case
        when c.n >= $4 then $2::timestamptz + make_interval(secs => least($6::float8, $5 * power(2::float8, least(c.n - $4, 20))))
      end
    from nth c where w.hash = c.hash and c.is_locked is not true
  )
  select case when is_locked then locked_until end as locked from counted`;

const setCode = `
  insert into helhet.wall_code as c (unit, practitioner, type, hash, set_at)
  select $1, $2, $3, $4, $5
  where not exists (
    select from helhet.wall_code o
    where o.unit = $1 and o.hash = any ($6) and not (o.practitioner = $2 and o.type = $3)
  )
  on conflict (unit, practitioner, type) do update set hash = excluded.hash, set_at = excluded.set_at`;

/** Finds a code without keeping it; the same code in another unit gives another hash. */
function codeHash(key: SecretKey, unit: string, code: string): Buffer {
  return createHmac("sha256", key.derive("wall-codes")).update(`${unit}:${code}`).digest();
}

function bytesOf(hash: string): Buffer {
  return Buffer.from(hash, "hex");
}

function sessionOf({ openedAt, expiresAt, ...row }: Dated<WallSession>): WallSession {
  return { ...row, openedAt: openedAt.toISOString(), expiresAt: expiresAt.toISOString() };
}
