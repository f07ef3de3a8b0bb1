import { dayIn, uuidV7 } from "@helhet/course";
import { emptyProgramme, type TimetableItem, weekdays } from "@helhet/programme";
import { type DayBoard, dayBoard, mark } from "@helhet/service";
import { type BenchHouse, openBenchHouse, unit } from "./bench-house.ts";
import { quantile } from "./core-rate.ts";
import type { Measure } from "./measure.ts";

const people = 60;
const entriesBefore = 120;
const asks = 200;
const group = 12;
const zone = "Europe/Oslo";

/** What a ward waits for: the board of a day with sixty people, one mark, a mark for a group, and both in a row. */
export async function measureBoard(): Promise<readonly Measure[]> {
  const bench = await openBenchHouse(people, entriesBefore);
  try {
    await publish(bench);
    const day = dayIn(zone, Date.now());
    const load = (): Promise<DayBoard> => loaded(bench, day);
    const board = await load();
    return [
      await took(`day board of ${people} people, load`, load),
      await took("day board, one mark", (turn) => marked(bench, board, 1, turn)),
      await took(`day board, a mark for ${group}`, (turn) => marked(bench, board, group, turn)),
      await took(`day board load and mark at ${people} people`, async (turn) => {
        await marked(bench, await load(), 1, turn);
      }),
    ];
  } finally {
    await bench.close();
  }
}

/** Eight things a day for everybody. */
async function publish({ record }: BenchHouse): Promise<void> {
  const timetable = Array.from({ length: 8 }, (_, index): TimetableItem => {
    const at = index === 0 ? "00:00" : `${index + 9}:00`;
    const common = { minutes: 30, everyone: true, format: "ward" } as const;
    return {
      key: `item-${index}`,
      title: `Item ${index}`,
      at,
      weeks: "every",
      days: [...weekdays],
      leaders: [],
      ...common,
    };
  });
  const data = {
    programme: { ...emptyProgramme("Bench"), timetable },
    from: "2020-01-01",
    reason: "Bench",
    restores: null,
  };
  const drafts = [{ id: newId(), kind: "programme-published", data }];
  await record.unitBooks.append({ type: "system", job: "seed" }, { unit, drafts, expected: null });
}

function newId(): string {
  return uuidV7(Date.now(), (n) => crypto.getRandomValues(new Uint8Array(n)));
}

async function loaded({ house, caller }: BenchHouse, day: string): Promise<DayBoard> {
  const board = await dayBoard(house, caller, { unit, day });
  if (!board.ok) throw new Error(`The board was refused: ${board.refusal.kind}`);
  return board.value;
}

async function marked({ house, caller }: BenchHouse, board: DayBoard, size: number, turn: number): Promise<void> {
  const [row] = board.sessions;
  if (row === undefined || row.expected.length < people) throw new Error("Not everybody is on the board.");
  const whom = Array.from(
    { length: size },
    (_, index) => row.expected[(turn * size + index) % people] as (typeof row.expected)[0],
  );
  const marks = whom.map(({ person, session }) => {
    return { person, session, entry: newId(), fate: turn % 2 === 0 ? "attended" : "missed", takesBack: [] } as const;
  });
  const authored = new Date().toISOString();
  const at = row.at === null ? null : new Date(row.at).toISOString();
  const ask = { unit, day: board.day, item: row.item, at, format: "ward", marks, because: "Bench", authored } as const;
  const done = await mark(house, caller, newId(), ask);
  if (!done.ok) throw new Error(`A mark was refused: ${done.refusal.kind}`);
}

/** Milliseconds at the 99th of a hundred. */
async function took(name: string, work: (turn: number) => Promise<unknown>): Promise<Measure> {
  const times: number[] = [];
  for (let turn = 0; turn < asks + 20; turn += 1) {
    const begun = performance.now();
    await work(turn);
    if (turn >= 20) times.push(performance.now() - begun);
  }
  return { name: `${name}, p99`, value: quantile(times, 0.99), unit: "ms", target: null, met: null };
}
