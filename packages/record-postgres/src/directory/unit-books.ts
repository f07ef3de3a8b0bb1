import { ok, type Result, refuse } from "@helhet/course";
import type { LayersMoved, Principal, Refusal, UnitBookRow, UnitBooks, UnitBookWrite } from "@helhet/record";
import type { ClientBase, Pool } from "pg";
import type { WriteContext } from "../append/write-context.ts";
import { canonicalJson } from "../chain/canonical-json.ts";
import { guarded } from "../trouble.ts";
import { decide, endLayer, endValues, insertLayer, insertValue } from "./decide.ts";

/** The books of units in PostgreSQL. Who may write in them is decided by the use cases. */
export function postgresUnitBooks(context: WriteContext): UnitBooks {
  const { pools, decisions } = context;
  return {
    read: (unit, kinds) => guarded(() => readBook(pools.projector, unit, kinds)),
    async append(as, write, layers) {
      const now = context.clock();
      let answer: Answer = refuse({ kind: "busy", retryAfterSeconds: 1 });
      const store = async (client: ClientBase): Promise<void> => {
        answer = await appendBook(client, as, write, now);
        if (layers !== undefined && answer.ok) await moveLayers(client, as, write.unit, layers);
      };
      if (layers === undefined) await inTransaction(pools.writer, store);
      else await decide(pools.writer, write.unit, now, store).finally(decisions.again);
      return answer;
    },
  };
}

type Answer = Result<readonly UnitBookRow[], Refusal>;

interface StoredRow {
  readonly unit: string;
  readonly seq: number;
  readonly id: string;
  readonly kind: string;
  readonly body: string;
  readonly author: string | null;
  readonly recorded_at: Date;
}

const columns = "unit, seq, id, kind, body, author, recorded_at";

function rowOf({ body, recorded_at, ...row }: StoredRow): UnitBookRow {
  return { ...row, data: JSON.parse(body), recorded: recorded_at.toISOString() };
}

async function readBook(pool: Pool, unit: string, kinds: readonly string[] | undefined) {
  const { rows } = await pool.query<StoredRow>(
    `select ${columns} from helhet.unit_entry where unit = $1 and ($2::text[] is null or kind = any ($2)) order by seq`,
    [unit, kinds ?? null],
  );
  return rows.map(rowOf);
}

/** One writer of a book at a time: numbers follow each other without gaps. */
const bookLock = "select pg_advisory_xact_lock(7215002, hashtext($1::text))";

async function appendBook(client: ClientBase, as: Principal, write: UnitBookWrite, now: number): Promise<Answer> {
  await client.query(bookLock, [write.unit]);
  const earlier = await client.query<StoredRow>(`select ${columns} from helhet.unit_entry where id = any ($1)`, [
    write.drafts.map(({ id }) => id),
  ]);
  if (earlier.rows.length > 0) return answeredAgain(write, earlier.rows.map(rowOf));
  const { rows } = await client.query<{ last: number }>(
    "select coalesce(max(seq), 0)::int as last from helhet.unit_entry where unit = $1",
    [write.unit],
  );
  const last = rows[0]?.last ?? 0;
  if (write.expected !== null && write.expected !== last) return refuse({ kind: "version-conflict", current: last });
  const author = as.type === "practitioner" ? as.id : null;
  const recorded = new Date(now).toISOString();
  const made = write.drafts.map((draft, n): UnitBookRow => {
    return { ...draft, unit: write.unit, seq: last + n + 1, author, recorded };
  });
  for (const { unit, seq, id, kind, data } of made)
    await client.query(`insert into helhet.unit_entry (${columns}) values ($1, $2, $3, $4, $5, $6, $7)`, [
      unit,
      seq,
      id,
      kind,
      canonicalJson(data),
      author,
      recorded,
    ]);
  return ok(made);
}

function answeredAgain({ unit, drafts }: UnitBookWrite, rows: readonly UnitBookRow[]): Answer {
  const known = new Map(rows.map((row) => [row.id, row]));
  const again = drafts.map((draft) => ({ draft, row: known.get(draft.id) }));
  const isSame = again.every(
    ({ draft, row }) =>
      row?.unit === unit && row.kind === draft.kind && canonicalJson(row.data) === canonicalJson(draft.data),
  );
  return isSame ? ok(again.map(({ row }) => row as UnitBookRow)) : refuse({ kind: "key-reused" });
}

async function moveLayers(client: ClientBase, as: Principal, unit: string, layers: LayersMoved): Promise<void> {
  for (const { layer, to } of layers.withdraw) await endLayer(client, unit, layer, to);
  for (const one of layers.publish) await insertLayer(client, as, one);
  for (const { entry, to } of layers.unset ?? []) await endValues(client, entry, to);
  for (const one of layers.set ?? []) await insertValue(client, as, one);
}

async function inTransaction(pool: Pool, store: (client: ClientBase) => Promise<void>): Promise<void> {
  await guarded(async () => {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query("begin");
      await store(client);
      await client.query("commit");
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
