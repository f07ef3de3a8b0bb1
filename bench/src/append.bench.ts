import { type Course, type Draft, type Entry, uuidV8 } from "@helhet/course";
import { courseOf, entry } from "@helhet/course/testing";
import { project } from "@helhet/engine";
import type { Practising, Record, SystemJob } from "@helhet/record";
import { openRecord, readKeys } from "@helhet/record-postgres";
import { temporaryServer } from "@helhet/record-postgres/testing";
import { Pool } from "pg";
import { houseProgram } from "./house-program.ts";
import { longCourse } from "./long-course.ts";
import type { Measure } from "./measure.ts";
import { makeRawTables, type RawRow, rawInsert, rawRows } from "./raw-insert.ts";

const courseCount = 400;
const entriesBefore = 60;
const roundMs = 1_500;
const rounds = 3;
const clientCounts = [1, 8, 16] as const;
const target = 60;
const ninetyDays = 90 * 86_400_000;

const unit = uuidV8("bench", "unit");
const organisation = uuidV8("bench", "organisation");
const practitioner = uuidV8("bench", "practitioner");
const clinician: Practising = { type: "practitioner", id: practitioner, purpose: "treatment" };
const seed: SystemJob = { type: "system", job: "seed" };

/**
 * Durable appends through the record — gate, chain, projection by the real engine, outbox, key — as a share of raw
 * INSERTs of the same rows and bytes: one prepared statement a transaction, on the same server in the same run.
 */
export async function measureAppend(): Promise<readonly Measure[]> {
  const server = await temporaryServer();
  const program = houseProgram();
  const record = await openRecord({
    connectionString: server.connectionString,
    keys: readKeys(`bench:${"b".repeat(43)}`),
    projectorFor: () => (course, from) => project(program, course, from, from + ninetyDays),
  });
  const raw = new Pool({ connectionString: server.connectionString, max: 16 });
  raw.on("error", () => undefined);
  try {
    await prepare(record);
    await makeRawTables(raw);
    const measures: Measure[] = [];
    for (const clients of clientCounts) measures.push(...(await compare(record, raw, clients)));
    return measures;
  } finally {
    await raw.end();
    await record.close();
    await server.stop();
  }
}

async function prepare(record: Record): Promise<void> {
  const { directory } = record;
  await directory.addOrganisation(seed, {
    id: organisation,
    name: "Bench",
    type: "hospital",
    country: "NO",
    number: null,
  });
  await directory.addUnit(seed, {
    id: unit,
    organisation,
    name: "Bench",
    kind: "outpatient",
    careLevels: ["outpatient"],
    zone: "Europe/Oslo",
    coveredBy: [],
    beds: null,
  });
  await directory.addPractitioner(seed, { id: practitioner, name: "Bench", title: null, subject: null });
  await directory.grant(seed, {
    id: uuidV8("bench", "membership"),
    practitioner,
    unit,
    role: "clinician",
    from: "2020-01-01",
    to: null,
    grantedBy: practitioner,
  });
  for (let index = 0; index < courseCount; index++) await record.append(seed, `seed ${index}`, firstWrite(index));
}

function personOf(index: number): string {
  return uuidV8("bench person", String(index));
}

function firstWrite(index: number) {
  const person = personOf(index);
  const relation = entry("care-relation", "2025-01-01", { relation: person, unit, basis: "enrolled" });
  const before: Course = courseOf(person, [...longCourse(index, entriesBefore).entries, relation]);
  return { person, drafts: before.entries.map(draftOf), expectedVersion: 0 };
}

function draftOf({ recorded: _recorded, seq: _seq, ...draft }: Entry): Draft {
  return { ...draft, controller: organisation } as Draft;
}

let written = 0;

/** Ordinary marks of a day: attendance, a check-in, a report of use. */
function nextDraft(person: string): Draft {
  written += 1;
  const day = new Date().toISOString().slice(0, 10);
  const more = { person, author: { type: "practitioner", id: practitioner, role: "clinician", unit } as const };
  const id = uuidV8("bench entry", `${process.pid} ${written}`);
  const made = [
    () => entry("session-attended", day, { session: id, format: "individual", unit, minutes: 45 }, { ...more, id }),
    () => entry("check-in", day, { sleepHours: 7, meals: 3, contact: "some", hope: 6 }, { ...more, id }),
    () => entry("use-report", day, { substance: "alcohol", used: "no", method: "told" }, { ...more, id }),
  ][written % 3];
  return draftOf((made as () => Entry)());
}

async function compare(record: Record, raw: Pool, clients: number): Promise<readonly Measure[]> {
  const shares: number[] = [];
  const rates: number[] = [];
  const cpu: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const since = new Date();
    const before = process.cpuUsage();
    const appended = await during(clients, (turn) => appendOne(record, turn));
    const used = process.cpuUsage(before);
    const rows = await rawRows(raw, since);
    const inserted = await during(clients, insertNext(raw, rows));
    // The first round warms caches and prepared statements.
    if (round === 0) continue;
    shares.push((100 * appended.perSecond) / inserted.perSecond);
    rates.push(appended.perSecond);
    cpu.push((used.user + used.system) / appended.count);
  }
  const share = median(shares);
  const who = clients === 1 ? "1 client" : `${clients} clients`;
  return [
    { name: `append, share of raw INSERT, ${who}`, value: share, unit: "%", target, met: share >= target },
    { name: `append, ${who}`, value: median(rates), unit: "appends/s", target: null, met: null },
    { name: `append, Node CPU, ${who}`, value: median(cpu), unit: "µs/append", target: null, met: null },
  ];
}

async function appendOne(record: Record, turn: number): Promise<void> {
  const person = personOf(turn % courseCount);
  const drafts = [nextDraft(person)];
  const result = await record.append(clinician, `${process.pid} ${written}`, { person, drafts, expectedVersion: null });
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

function median(values: readonly number[]): number {
  return Math.round((values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0) * 10) / 10;
}
