import { simulatePersons } from "@helhet/simulate";
import type { Measure } from "./measure.ts";

const persons = 5_000;
const entries = 40;

/** How fast made-up people come: they must never be what a load test waits for. */
export async function measureSimulate(): Promise<readonly Measure[]> {
  const began = performance.now();
  let written = 0;
  for (const { drafts } of simulatePersons({ persons, seed: 1, today: "2026-06-01", entries }))
    written += drafts.length;
  const seconds = (performance.now() - began) / 1_000;
  if (written === 0) throw new Error("Nobody was made up.");
  const value = Math.round(persons / seconds);
  return [{ name: `simulate (${entries} entries)`, value, unit: "persons/s", target: null, met: null }];
}
