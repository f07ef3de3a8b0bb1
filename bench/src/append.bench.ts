import { isoFromDay, uuidV8 } from "@helhet/course";
import { appendEntries, type NewEntry } from "@helhet/service";
import { Pool } from "pg";
import { type BenchHouse, openBenchHouse, personOf, unit } from "./bench-house.ts";
import { quantile } from "./core-rate.ts";
import type { Measure } from "./measure.ts";
import { makeRawTables, type RawRow, rawInsert, rawRows } from "./raw-insert.ts";

const courseCount = 400;
const entriesBefore = 60;
const roundMs = 1_500;
const rounds = 3;
const clientCounts = [1, 8, 16] as const;
const target = 60;

/**
 * Durable appends through the whole service — roles, schemas, law, gate, chain, projection by the real engine, outbox, key —
 * as a share of raw INSERTs of the same rows and bytes: one prepared statement a transaction, on the same server in the same run.
 */
export async function measureAppend(): Promise<readonly Measure[]> {
  const bench = await openBenchHouse(courseCount, entriesBefore);
  const raw = new Pool({ connectionString: bench.connectionString, max: 16 });
  raw.on("error", () => undefined);
  try {
    await makeRawTables(raw);
    const measures: Measure[] = [];
    for (const clients of clientCounts) measures.push(...(await compare(bench, raw, clients)));
    return measures;
  } finally {
    await raw.end();
    await bench.close();
  }
}

let written = 0;

/** Ordinary marks of a day: attendance, a check-in, a report of use. */
export function nextMark(): NewEntry {
  written += 1;
  const now = Date.now();
  const id = uuidV8("bench entry", `${process.pid} ${written}`);
  const common = {
    id,
    effective: { date: isoFromDay(Math.floor(now / 86_400_000)) },
    authored: new Date(now).toISOString(),
  };
  const marks = [
    { kind: "session-attended", data: { session: id, format: "individual", unit, minutes: 45 } },
    { kind: "check-in", data: { sleepHours: 7, meals: 3, contact: "some", hope: 6 } },
    { kind: "use-report", data: { substance: "alcohol", used: "no", method: "told" } },
  ] as const;
  return { ...common, ...(marks[written % marks.length] as (typeof marks)[number]) };
}

async function compare(bench: BenchHouse, raw: Pool, clients: number): Promise<readonly Measure[]> {
  const shares: number[] = [];
  const rates: number[] = [];
  const cpu: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const since = new Date();
    const before = process.cpuUsage();
    const appended = await during(clients, (turn) => appendOne(bench, turn));
    const used = process.cpuUsage(before);
    const rows = await rawRows(raw, since);
    const inserted = await during(clients, insertNext(raw, rows));
    // The first round warms caches and prepared statements.
    if (round === 0) continue;
    shares.push((100 * appended.perSecond) / inserted.perSecond);
    rates.push(appended.perSecond);
    cpu.push((used.user + used.system) / appended.count);
  }
  const share = quantile(shares, 0.5);
  const who = clients === 1 ? "1 client" : `${clients} clients`;
  return [
    {
      name: `append, share of raw INSERT, ${who}`,
      value: share,
      unit: "%",
      target,
      met: share >= target,
      ratio: "more",
    },
    { name: `append, ${who}`, value: quantile(rates, 0.5), unit: "appends/s", target: null, met: null },
    { name: `append, Node CPU, ${who}`, value: quantile(cpu, 0.5), unit: "µs/append", target: null, met: null },
  ];
}

async function appendOne({ house, caller }: BenchHouse, turn: number): Promise<void> {
  const mark = nextMark();
  const ask = { person: personOf(turn % courseCount), unit, expectedVersion: null, entries: [mark] };
  const result = await appendEntries(house, caller, mark.id, ask);
  if (!result.ok) throw new Error(`An append was refused: ${result.refusal.kind}`);
}

function insertNext(raw: Pool, rows: readonly RawRow[]): (turn: number) => Promise<void> {
  let batch = 0;
  return async (turn) => {
    // Where raw INSERTs outrun the appends the same rows go in again, as later ones.
    if (turn % rows.length === 0) batch += 1;
    await rawInsert(raw, rows[turn % rows.length] as RawRow, batch);
  };
}

/** Runs clients for a round; each asks again as soon as it is answered. */
async function during(clients: number, work: (turn: number) => Promise<void>) {
  let count = 0;
  let turn = 0;
  const begun = performance.now();
  const client = async (): Promise<void> => {
    while (performance.now() - begun < roundMs) {
      await work(turn++);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { count, perSecond: count / ((performance.now() - begun) / 1_000) };
}
