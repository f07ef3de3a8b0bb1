import { setTimeout as pause } from "node:timers/promises";
import { chanceOf } from "./chance.ts";
import { faults } from "./faults.ts";
import { beginRun, type Run } from "./run.ts";
import { connectionsTaken, tableLocked } from "./starved.ts";

/** A run at length. */
export interface SoakAsk {
  readonly minutes: number;
  readonly seed: number;
  readonly writers: number;
  readonly say: (line: string) => void;
}

/** Between two looks at everything there are so many faults. */
const faultsBetweenLooks = 5;

/** Faults by the seed until the time is over, with a look at everything now and then; true when nothing was wrong. */
export async function soak({ minutes, seed, writers, say }: SoakAsk): Promise<boolean> {
  const until = performance.now() + minutes * 60_000;
  const chance = chanceOf(seed, 0);
  say(`seed ${seed}, ${writers} writers, ${minutes} min`);
  const run = await beginRun({ seed, writers, way: "launcher" });
  const drawn = [...faults, connectionsTaken, tableLocked];
  let recoveries = 0;
  try {
    while (performance.now() < until) {
      for (let count = 0; count < faultsBetweenLooks && performance.now() < until; count += 1) {
        const fault = chance.pick(drawn);
        await run.whileWriting(async () => {
          await pause(chance.whole(200, 4_000));
          const began = performance.now();
          await fault.happen(run, chance);
          say(`${fault.name}: ready again after ${((performance.now() - began) / 1_000).toFixed(1)} s`);
          await pause(chance.whole(500, 3_000));
        });
        recoveries += 1;
      }
      await look(run, say);
      if (run.ledger.complaints.length > 0) break;
    }
    return await end(run, recoveries, say);
  } finally {
    await run.close();
  }
}

async function look(run: Run, say: (line: string) => void): Promise<void> {
  const { acknowledged, found, half } = await run.inspect();
  const answers = [...run.ledger.answers]
    .sort(([a], [b]) => a - b)
    .map(([status, times]) => `${status || "none"} ${times}`);
  say(`… acknowledged ${acknowledged}, found ${found}, half-written ${half}; answers: ${answers.join(", ")}`);
}

async function end(run: Run, recoveries: number, say: (line: string) => void): Promise<boolean> {
  const { acknowledged, found, lost, doubled, half } = await run.inspect();
  for (const complaint of run.ledger.complaints) say(`WRONG: ${complaint}`);
  if (half > 0) say(`WRONG: ${half} writes were stored in part.`);
  console.log(
    `acknowledged ${acknowledged}, found ${found}, lost ${lost}, doubled ${doubled}, recoveries ${recoveries}`,
  );
  return lost + doubled + half + run.ledger.complaints.length === 0;
}
