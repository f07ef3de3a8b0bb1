import { sign, verify } from "node:crypto";
import type { Pool } from "pg";
import { fingerprint, type Keys } from "../keys/keys.ts";
import { guarded } from "../trouble.ts";

/** A head as signed: who holds it can later prove that history was not made anew. */
export interface SignedHeadRow {
  readonly person: string;
  readonly version: number;
  readonly link: Buffer;
  /** Fingerprint of the verifying key. */
  readonly key: string;
  readonly signature: Buffer;
  readonly signed_at: Date;
}

const unsignedSql = `
  select h.person, h.version, h.link from helhet.course_head h
  where not exists (
    select from helhet.signed_head s where s.person = h.person and s.version = h.version and s.key = $1
  )
  order by h.person limit $2`;

const storeSql = `
  insert into helhet.signed_head (person, version, link, key, signature, signed_at)
  select person, version, link, $1, signature, $2
  from unnest($3::uuid[], $4::int[], $5::bytea[], $6::bytea[]) as s (person, version, link, signature)
  on conflict do nothing`;

/** Signs heads that have no signature at their version, at most so many; returns how many. `now` is epoch ms. */
export async function signHeads(pool: Pool, keys: Keys, now: number, limit = 1_000): Promise<number> {
  return await guarded(async () => {
    const key = fingerprint(keys.current);
    const { rows } = await pool.query<Pick<SignedHeadRow, "person" | "version" | "link">>(unsignedSql, [key, limit]);
    const signatures = rows.map((head) => sign(null, said(head), keys.current.signing));
    const column = <K extends keyof (typeof rows)[number]>(name: K) => rows.map((row) => row[name]);
    await pool.query(storeSql, [key, new Date(now), column("person"), column("version"), column("link"), signatures]);
    return rows.length;
  });
}

/** True when one of the keys made the signature. A head signed with a key that is no longer here is not. */
export function headIsSigned(keys: Keys, head: SignedHeadRow): boolean {
  const key = keys.all.find((one) => fingerprint(one) === head.key);
  return key !== undefined && verify(null, said(head), key.verifying, head.signature);
}

/** What a signature says. */
function said({ person, version, link }: Pick<SignedHeadRow, "person" | "version" | "link">): Buffer {
  return Buffer.from(`helhet head ${person} ${version} ${link.toString("hex")}`);
}
