import { dayIn } from "@helhet/course";
import { type House, planUnit, timetableOf } from "@helhet/service";
import type { FastifyBaseLogger } from "fastify";
import { placeOf } from "./http/errors.ts";

/** How often the books of units and the turn of the day are looked at. */
const everyMs = 15_000;
/** Changes of courses are gathered for so long before their units are planned anew. */
const settleMs = 2_000;
/** When more people than this have changed at once, every unit is planned anew rather than their courses read. */
const mostRead = 20;

/**
 * Plans the coming days of every unit that has a timetable: at the start, when its day turns, when its book changes, and when a course of
 * somebody there does. Two servers may both do so: what they would write has the same names, and is written once.
 */
export function timetableLoop(house: House, log: FastifyBaseLogger): { stop(): Promise<void> } {
  const changed = new Set<string>();
  const planned = new Map<string, string>();
  let isStopping = false;
  let timer: NodeJS.Timeout | null = null;
  let running = Promise.resolve();
  let next = 0;

  const turn = async (): Promise<void> => {
    const persons = [...changed];
    changed.clear();
    const now = house.now();
    // A clock that was set back does not make it wait.
    const isTime = now >= next || now < next - everyMs;
    if (isTime) next = now + everyMs;
    for (const unit of await unitsToPlan(house, planned, persons, isTime)) {
      if (isStopping) return;
      const done = await planUnit(house, unit);
      if (done.missed > 0) planned.delete(unit);
    }
  };
  const begin = (): void => {
    running = turn()
      .catch((error: unknown) => log.error(placeOf(error), "sessions could not be planned"))
      .then(() => {
        if (!isStopping) timer = setTimeout(begin, settleMs);
      });
  };
  const stopListening = house.record.onChange(({ person }) => changed.add(person));
  begin();
  return {
    async stop() {
      isStopping = true;
      stopListening();
      if (timer !== null) clearTimeout(timer);
      await running;
    },
  };
}

/** The units that are to be planned now. `planned` remembers of each unit the day and the last word of its book. */
async function unitsToPlan(
  house: House,
  planned: Map<string, string>,
  persons: readonly string[],
  isTime: boolean,
): Promise<ReadonlySet<string>> {
  const units = new Set<string>();
  if (isTime) for (const unit of await unitsTurned(house, planned)) units.add(unit);
  if (persons.length > mostRead) return new Set(planned.keys());
  for (const person of persons) for (const unit of await unitsOf(house, person)) if (planned.has(unit)) units.add(unit);
  return units;
}

/** Units where the day or the book is another than when they were last planned. */
async function unitsTurned(house: House, planned: Map<string, string>): Promise<readonly string[]> {
  const turned: string[] = [];
  for (const { id, zone } of (await house.places()).units.values()) {
    const { seq } = await timetableOf(house, id);
    if (seq === 0) continue;
    const sign = `${dayIn(zone, house.now())} ${seq}`;
    if (planned.get(id) === sign) continue;
    planned.set(id, sign);
    turned.push(id);
  }
  return turned;
}

/** Where somebody is or has been enrolled. */
async function unitsOf(house: House, person: string): Promise<ReadonlySet<string>> {
  const read = await house.record.course({ type: "system", job: "timetable" }, person);
  if (!read.ok) return new Set();
  return new Set(
    read.value.course.entries.flatMap((one) =>
      one.kind === "enrolment-started" || one.kind === "care-relation" ? [one.data.unit] : [],
    ),
  );
}
