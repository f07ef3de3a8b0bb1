import { type Entry, msFromIso } from "@helhet/course";
import type { ChainFault, VerifyStep } from "@helhet/record";
import type { Pool } from "pg";
import type { Keys } from "../keys/keys.ts";
import { guarded } from "../trouble.ts";
import { commitmentOf, firstLink, linkOf } from "./links.ts";
import { headIsSigned, type SignedHeadRow } from "./signed-heads.ts";

/** Courses read at a time. */
const batch = 200;

/** Walks every course's chain, whole, and every signed head. Yields after each batch; faults say where, never what. */
export async function* verifyChains(pool: Pool, keys: Keys): AsyncIterable<VerifyStep> {
  const total = await count(pool);
  let done = 0;
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const heads = await readHeads(pool, after);
    const last = heads.at(-1);
    if (last === undefined) break;
    const faults = await verifyBatch(pool, keys, heads);
    done += heads.length;
    after = last.person;
    yield { done, total, faults };
  }
  const headless = await readHeadless(pool);
  if (headless.length > 0 || total === 0) yield { done, total, faults: headless };
}

interface Head {
  readonly person: string;
  readonly version: number;
  readonly link: Buffer;
}

interface LinkRow {
  readonly person: string;
  readonly seq: number;
  readonly id: string;
  readonly kind: string;
  readonly recorded_at: Date;
  readonly controller: string;
  readonly category: string;
  readonly restriction: string | null;
  readonly commitment: Buffer;
  readonly link: Buffer;
  readonly body: string;
  readonly salt: Buffer | null;
}

async function count(pool: Pool): Promise<number> {
  const { rows } = await guarded(() => pool.query<{ n: number }>("select count(*)::int as n from helhet.course_head"));
  return rows[0]?.n ?? 0;
}

async function readHeads(pool: Pool, after: string): Promise<readonly Head[]> {
  const text = `select person, version, link from helhet.course_head where person > $1 order by person limit ${batch}`;
  return (await guarded(() => pool.query<Head>(text, [after]))).rows;
}

/** Entries whose head was taken away. */
async function readHeadless(pool: Pool): Promise<readonly ChainFault[]> {
  const text = `select distinct e.person from helhet.entry e
    where not exists (select from helhet.course_head h where h.person = e.person)`;
  const { rows } = await guarded(() => pool.query<{ person: string }>(text));
  return rows.map(({ person }) => ({ person, seq: null, fault: "head" }));
}

async function verifyBatch(pool: Pool, keys: Keys, heads: readonly Head[]): Promise<readonly ChainFault[]> {
  const persons = heads.map(({ person }) => person);
  const entries = await guarded(() =>
    pool.query<LinkRow>(
      `select e.person, e.seq, e.id, e.kind, e.recorded_at, e.controller, e.category, e.restriction, e.commitment, e.link,
         e.body, s.salt
       from helhet.entry e left join helhet.entry_salt s on s.person = e.person and s.seq = e.seq
       where e.person = any ($1) order by e.person, e.seq`,
      [persons],
    ),
  );
  const signed = await guarded(() =>
    pool.query<SignedHeadRow>(
      "select person, version, link, key, signature, signed_at from helhet.signed_head where person = any ($1)",
      [persons],
    ),
  );
  const entriesOf = Map.groupBy(entries.rows, ({ person }) => person);
  const signedOf = Map.groupBy(signed.rows, ({ person }) => person);
  return heads.flatMap((head) => {
    const rows = entriesOf.get(head.person) ?? [];
    return [...verifyCourse(head, rows), ...verifySigned(keys, rows, signedOf.get(head.person) ?? [])];
  });
}

function verifyCourse({ person, version, link }: Head, rows: readonly LinkRow[]): readonly ChainFault[] {
  const faults: ChainFault[] = [];
  let previous = firstLink;
  for (const [index, row] of rows.entries()) {
    if (row.seq !== index + 1) return [...faults, { person, seq: index + 1, fault: "missing" }];
    const fault = faultOf(row, previous);
    if (fault !== null) faults.push({ person, seq: row.seq, fault });
    previous = row.link;
  }
  if (rows.length < version) faults.push({ person, seq: rows.length + 1, fault: "missing" });
  else if (rows.length > version || !previous.equals(link)) faults.push({ person, seq: null, fault: "head" });
  return faults;
}

function faultOf(row: LinkRow, previous: Buffer): ChainFault["fault"] | null {
  if (row.salt === null) return "salt";
  if (!commitmentOf(row.salt, row.body).equals(row.commitment) || !columnsAgree(row)) return "changed";
  return linkOf(previous, row.person, row.seq, row.commitment).equals(row.link) ? null : "order";
}

/** The gate reads the columns: they must say what the entry says. */
function columnsAgree(row: LinkRow): boolean {
  const entry = JSON.parse(row.body) as Entry;
  return (
    entry.person === row.person &&
    entry.seq === row.seq &&
    entry.id === row.id &&
    entry.kind === row.kind &&
    msFromIso(entry.recorded) === row.recorded_at.getTime() &&
    entry.controller === row.controller &&
    entry.category === row.category &&
    (entry.restriction ?? null) === row.restriction
  );
}

/** A head that was signed once must still be on the chain: history cannot be made anew behind it. */
function verifySigned(keys: Keys, rows: readonly LinkRow[], signed: readonly SignedHeadRow[]): readonly ChainFault[] {
  return signed.flatMap((head): ChainFault[] => {
    const { person, version } = head;
    if (!headIsSigned(keys, head)) return [{ person, seq: version, fault: "signature" }];
    const row = rows.find(({ seq }) => seq === version);
    if (row === undefined) return [{ person, seq: version, fault: "missing" }];
    return row.link.equals(head.link) ? [] : [{ person, seq: version, fault: "head" }];
  });
}
