import { atNewest, type Entry } from "@helhet/course";
import type { ClientBase, Pool } from "pg";
import { firstLink } from "../chain/links.ts";
import type { HotCourse } from "./hot-courses.ts";
import { type DemandJson, demandRowOf } from "./row-json.ts";

/** One statement, so that all parts are of one moment. */
const loadSql = `
  select h.person, h.revision, h.link,
    (select string_agg(e.body, E'\\n' order by e.seq) from helhet.entry e where e.person = h.person) as bodies,
    (select json_agg(d) from helhet.demand d where d.person = h.person) as live,
    (select extract(epoch from w.at) * 1000 from helhet.wake_up w where w.person = h.person) as wake_at
  from helhet.course_head h
  where h.person = any ($1)`;

interface LoadedRow {
  readonly person: string;
  readonly revision: number;
  readonly link: Buffer;
  readonly bodies: string | null;
  readonly live: readonly DemandJson[] | null;
  readonly wake_at: string | null;
}

/** Reads whole courses with their live rows; persons without one get an empty course at revision 0. */
export async function loadCourses(
  from: Pool | ClientBase,
  persons: readonly string[],
): Promise<ReadonlyMap<string, HotCourse>> {
  const { rows } = await from.query<LoadedRow>({ name: "load courses", text: loadSql, values: [persons] });
  const loaded = new Map(persons.map((person) => [person, newCourse(person)]));
  for (const row of rows) loaded.set(row.person, hotCourseOf(row));
  return loaded;
}

function hotCourseOf(row: LoadedRow): HotCourse {
  return {
    course: { person: row.person, entries: entriesOfBodies(row.bodies) },
    revision: row.revision,
    link: row.link,
    live: (row.live ?? []).map(demandRowOf),
    wakeAt: row.wake_at === null ? null : Number(row.wake_at),
  };
}

/** Canonical JSON holds no line break: bodies come joined by them. Each is kept as it was written and read at its kind's newest schema. */
export function entriesOfBodies(bodies: string | null): readonly Entry[] {
  return bodies === null ? [] : bodies.split("\n").map((body) => atNewest(JSON.parse(body) as Entry));
}

function newCourse(person: string): HotCourse {
  return { course: { person, entries: [] }, revision: 0, link: firstLink, live: [], wakeAt: null };
}
