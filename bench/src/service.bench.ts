import { setTimeout as pause } from "node:timers/promises";
import { kindDefinition } from "@helhet/course";
import { appendEntries, course, findPersons, personPage, standing, worklist } from "@helhet/service";
import { nextMark } from "./append.bench.ts";
import {
  type BenchHouse,
  clinician,
  draftOf,
  openBenchHouse,
  organisation,
  personOf,
  practitioner,
  unit,
} from "./bench-house.ts";
import { quantile } from "./core-rate.ts";
import type { Measure } from "./measure.ts";

const courseCount = 300;
const entriesBefore = 120;
const asks = 200;
const atOnce = 12;

/** What a person waits for: a page, a list, a search, a mark for a whole group, and the news of another's mark. */
export async function measureService(): Promise<readonly Measure[]> {
  const bench = await openBenchHouse(courseCount, entriesBefore);
  try {
    return [...(await asked(bench)), await groupMark(bench), ...(await news(bench)), ...(await rebuilds(bench))];
  } finally {
    await bench.close();
  }
}

async function asked({ house, caller }: BenchHouse): Promise<readonly Measure[]> {
  const person = (turn: number) => ({ person: personOf(turn % courseCount) });
  const page = (turn: number) =>
    Promise.all([
      personPage(house, caller, person(turn)),
      standing(house, caller, person(turn)),
      course(house, caller, person(turn)),
    ]);
  return [
    await took(`person page: head, standing, course (${entriesBefore} entries)`, null, page),
    await took(`worklist of a unit of ${courseCount}`, 50, () => worklist(house, caller, { scope: "unit", unit })),
    await took("find by name", null, (turn) => findPersons(house, caller, { text: `Nummer ${turn % courseCount}` })),
  ];
}

/** Milliseconds at the 99th of a hundred. */
async function took(name: string, target: number | null, work: (turn: number) => Promise<unknown>): Promise<Measure> {
  const times: number[] = [];
  for (let turn = 0; turn < asks + 20; turn += 1) {
    const begun = performance.now();
    await work(turn);
    if (turn >= 20) times.push(performance.now() - begun);
  }
  const value = quantile(times, 0.99);
  return { name: `${name}, p99`, value, unit: "ms", target, met: target === null ? null : value <= target };
}

/** One mark for twelve people in one transaction. */
async function groupMark({ record }: BenchHouse): Promise<Measure> {
  return took(`a mark for ${atOnce} people, one transaction`, null, async (turn) => {
    const writes = Array.from({ length: atOnce }, (_, index) => {
      const person = personOf((turn * atOnce + index) % courseCount);
      const { kind, data, ...mark } = nextMark();
      const { category, schema } = kindDefinition(kind) as NonNullable<ReturnType<typeof kindDefinition>>;
      const author = { type: "practitioner", id: practitioner, role: "clinician", unit } as const;
      const more = { person, kind, data, schema, zone: "Europe/Oslo", author, controller: organisation };
      return { person, expectedVersion: null, drafts: [draftOf({ ...mark, ...more, category } as never)] };
    });
    const result = await record.appendAll(clinician, `group ${process.pid} ${turn}`, writes);
    if (!result.ok) throw new Error(`A group's mark was refused: ${result.refusal.kind}`);
  });
}

/** From an acknowledged write until another server's listener is told. */
async function news(bench: BenchHouse): Promise<readonly Measure[]> {
  const other = await bench.another();
  const heard = new Map<string, (at: number) => void>();
  const stop = other.onChange(({ person, version }) => heard.get(`${person} ${version}`)?.(performance.now()));
  const times: number[] = [];
  for (let turn = 0; turn < asks; turn += 1) {
    const mark = nextMark();
    const ask = { person: personOf(turn % courseCount), unit, expectedVersion: null, entries: [mark] };
    const early = new Map<string, number>();
    const stopEarly = other.onChange(({ person, version }) => early.set(`${person} ${version}`, performance.now()));
    const result = await appendEntries(bench.house, bench.caller, mark.id, ask);
    const committed = performance.now();
    if (!result.ok) throw new Error(`An append was refused: ${result.refusal.kind}`);
    const key = `${ask.person} ${result.value.version}`;
    const at = early.get(key) ?? (await Promise.race([once(heard, key), pause(5_000, Number.POSITIVE_INFINITY)]));
    stopEarly();
    times.push(Math.max(0, at - committed));
  }
  stop();
  const value = quantile(times, 0.99);
  return [
    {
      name: "commit until told at another server, p50",
      value: quantile(times, 0.5),
      unit: "ms",
      target: null,
      met: null,
    },
    { name: "commit until told at another server, p99", value, unit: "ms", target: 50, met: value <= 50 },
  ];
}

function once(heard: Map<string, (at: number) => void>, key: string): Promise<number> {
  return new Promise((resolve) => {
    heard.set(key, (at) => {
      heard.delete(key);
      resolve(at);
    });
  });
}

/** Every projection anew, by one worker and by several. */
async function rebuilds({ record }: BenchHouse): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const workers of [1, 2, 4]) {
    const begun = performance.now();
    const { done } = await record.rebuild({ workers });
    const value = Math.round(done / ((performance.now() - begun) / 1_000));
    const who = workers === 1 ? "1 worker" : `${workers} workers`;
    measures.push({
      name: `rebuild (${entriesBefore} entries), ${who}`,
      value,
      unit: "courses/s",
      target: null,
      met: null,
    });
  }
  return measures;
}
