import { dayFromIso, uuidV7 } from "@helhet/course";
import type { SimulatedPerson } from "./cast/person.ts";
import { writeLoadCourse } from "./load/load-course.ts";
import { loadWriter } from "./load/load-house.ts";
import { penFor } from "./pen.ts";
import { seeded } from "./random.ts";

/** How many, how long, how spread. */
export interface SimulationAsked {
  readonly persons: number;
  readonly seed: number;
  /** `YYYY-MM-DD`; nothing is written on or after it. */
  readonly today: string;
  /** About so many entries a person; 40 where it is not said, 12 at least. */
  readonly entries?: number;
  /** Spread over so many units of `loadHouse`; 20 where it is not said. */
  readonly units?: number;
}

const msPerDay = 86_400_000;
const daysOfHistory = 800;

/**
 * Made-up people in number, one after another, without names or numbers: for measurements and load. Person n of a seed is
 * the same however many are asked for.
 */
export function* simulatePersons({
  persons,
  seed,
  today,
  entries = 40,
  units = 20,
}: SimulationAsked): Generator<SimulatedPerson> {
  const day = dayFromIso(today);
  for (let index = 0; index < persons; index += 1) {
    const random = seeded(seed, `person/${index}`);
    const pen = penFor(uuidV7((day - daysOfHistory) * msPerDay, random.bytes), day, random);
    const unit = random.whole(0, units - 1);
    const by = loadWriter(unit, random.whole(1, 3));
    const from = day - random.whole(entries, Math.max(entries, 365));
    writeLoadCourse(pen, { by, from, level: unit % 3 === 0 ? "inpatient" : "outpatient", entries });
    yield { person: pen.person, nationalNumber: null, drafts: pen.drafts() };
  }
}
