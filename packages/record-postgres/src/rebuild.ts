import type { Progress, RebuildOptions } from "@helhet/record";
import { allAppointmentsJson } from "./append/appointments-json.ts";
import { gateJson } from "./append/gate-json.ts";
import type { WriteContext } from "./append/write-context.ts";
import { guarded } from "./trouble.ts";
import { followAgain } from "./wake/wake.ts";

const usualWorkers = 4;
const batch = 500;

/** Makes every course's projection and its part of the gate anew from its entries. What was shown in the past stays. */
export async function rebuild(context: WriteContext, options: RebuildOptions = {}): Promise<Progress> {
  const total = await countCourses(context);
  const workers = options.workers ?? usualWorkers;
  let done = 0;
  for await (const persons of allPersons(context)) {
    const queue = [...persons];
    const work = async (): Promise<void> => {
      for (let person = queue.pop(); person !== undefined; person = queue.pop()) {
        await followAgain(context, person, options.at ?? context.clock(), false, (course) => ({
          gate: gateJson([course]),
          appointments: allAppointmentsJson(course),
        }));
        done += 1;
      }
    };
    await Promise.all(Array.from({ length: workers }, work));
    options.onProgress?.({ done, total });
  }
  return { done, total };
}

async function countCourses({ pools }: WriteContext): Promise<number> {
  const text = "select count(*)::int as n from helhet.course_head";
  return (await guarded(() => pools.projector.query<{ n: number }>(text))).rows[0]?.n ?? 0;
}

async function* allPersons(context: WriteContext): AsyncIterable<readonly string[]> {
  let persons = await personsAfter(context, "00000000-0000-0000-0000-000000000000");
  for (let last = persons.at(-1); last !== undefined; last = persons.at(-1)) {
    yield persons;
    persons = await personsAfter(context, last);
  }
}

async function personsAfter({ pools }: WriteContext, after: string): Promise<readonly string[]> {
  const text = `select person from helhet.course_head where person > $1 order by person limit ${batch}`;
  const { rows } = await guarded(() => pools.projector.query<{ person: string }>(text, [after]));
  return rows.map(({ person }) => person);
}
