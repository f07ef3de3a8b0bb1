import { hash } from "node:crypto";
import { ok, type Result, refuse } from "@helhet/course";
import type { Principal, Receipt, Refusal } from "@helhet/record";
import type { ClientBase, Pool } from "pg";
import { entriesOfBodies } from "./load-courses.ts";

/** A key hashed with who used it, as a UUID: nobody can meet another's key. */
export function keyOf(as: Principal, idempotencyKey: string): string {
  const whose = as.type === "practitioner" ? as.id : as.job;
  const hex = hash("sha256", `${as.type}\0${whose}\0${idempotencyKey}`, "hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

/** What was asked, whole: another content under the same key has another digest. */
export function digestOf(asked: unknown): Buffer {
  return hash("sha256", JSON.stringify(asked), "buffer");
}

const keySql = `select digest, persons, firsts, lasts from helhet.write_key where key = $1`;
const bodiesSql = `
  select string_agg(body, E'\\n' order by seq) as bodies
  from helhet.entry where person = $1 and seq between $2 and $3`;

interface KeyRow {
  readonly digest: Buffer;
  readonly persons: readonly string[];
  readonly firsts: readonly number[];
  readonly lasts: readonly number[];
}

/** The earlier answer under this key, or `key-reused` for another content, or null when the key is new. */
export async function earlierAnswer(
  from: Pool | ClientBase,
  key: string,
  digest: Buffer,
  order: readonly string[],
): Promise<Result<readonly Receipt[], Refusal> | null> {
  const { rows } = await from.query<KeyRow>({ name: "write key", text: keySql, values: [key] });
  const [row] = rows;
  if (row === undefined) return null;
  if (!row.digest.equals(digest)) return refuse({ kind: "key-reused" });
  const receipts = await Promise.all(row.persons.map((_, index) => receiptOf(from, row, index)));
  const place = (one: Receipt): number => order.indexOf(one.person);
  return ok(receipts.toSorted((a, b) => place(a) - place(b)));
}

async function receiptOf(from: Pool | ClientBase, row: KeyRow, index: number): Promise<Receipt> {
  const person = row.persons[index] as string;
  const version = row.lasts[index] as number;
  const values = [person, row.firsts[index], version];
  const { rows } = await from.query<{ bodies: string | null }>({ name: "entries of a write", text: bodiesSql, values });
  return { person, version, entries: entriesOfBodies(rows[0]?.bodies ?? null), repeated: true };
}
