import { type Course, type Entry, ok, type Result, refuse } from "@helhet/course";
import type { CourseForStanding, GatedCourse, Looked, Practising, Refusal, SystemJob } from "@helhet/record";
import { sql } from "kysely";
import type { Pool } from "pg";
import { entriesOfBodies } from "../append/load-courses.ts";
import { guarded } from "../trouble.ts";
import type { AsViewer, Viewing } from "./as-viewer.ts";
import { logLook, logLooks, lookedThrough, lookingThrough } from "./look.ts";

/** What reading courses needs. */
export interface Reading {
  readonly asViewer: AsViewer;
  /** The projector's pool: it reads whole courses for computing, never for showing. */
  readonly whole: Pool;
  clock(): number;
}

/** The entries somebody may read, and a line in the log that they looked. */
export async function readCourse(
  reading: Reading,
  as: Practising,
  person: string,
  knownAt: string | null,
  what: Looked,
): Promise<Result<GatedCourse, Refusal>> {
  return await reading.asViewer(as, reading.clock(), async (viewing) => {
    const through = await lookingThrough(viewing, person);
    if (through === null) return refuse({ kind: "not-found" });
    await logLook(viewing, as, person, what, through);
    return ok(await gatedCourse(viewing, person, knownAt));
  });
}

async function gatedCourse(viewing: Viewing, person: string, knownAt: string | null): Promise<GatedCourse> {
  const { rows } = await sql<{ bodies: string | null; version: number }>`
    select h.version, (
      select string_agg(e.body, E'\\n' order by e.seq) from helhet.entry e
      where e.person = h.person and (${knownAt}::timestamptz is null or e.recorded_at <= ${knownAt}::timestamptz)
    ) as bodies
    from helhet.course_head h where h.person = ${person}`.execute(viewing);
  const entries = entriesOfBodies(rows[0]?.bodies ?? null);
  const version = rows[0]?.version ?? 0;
  return { course: { person, entries }, version, hasHidden: hasGap(entries, knownAt === null ? version : 0) };
}

/** Entries are numbered without gaps: fewer than the highest number means that some are not shown. */
function hasGap(entries: readonly Entry[], version: number): boolean {
  return entries.length < Math.max(version, entries.at(-1)?.seq ?? 0);
}

/** The whole course for computing, with the ids of the entries that may be shown to the asker. */
export async function readForStanding(
  reading: Reading,
  as: Practising,
  person: string,
  knownAt: string | null,
): Promise<Result<CourseForStanding, Refusal>> {
  const gated = await reading.asViewer(as, reading.clock(), async (viewing) => {
    const through = await lookingThrough(viewing, person);
    if (through === null) return null;
    await logLook(viewing, as, person, "standing", through);
    return await readableIn(viewing, [person], knownAt);
  });
  if (gated === null) return refuse({ kind: "not-found" });
  return ok(forStanding(await readWhole(reading.whole, person, knownAt), gated.get(person)));
}

/** As `readForStanding`, of several at once; those with whom the asker has no relation are left out. */
export async function readManyForStanding(
  reading: Reading,
  as: Practising,
  persons: readonly string[],
): Promise<readonly CourseForStanding[]> {
  const gated = await reading.asViewer(as, reading.clock(), async (viewing) => {
    const related = await lookedThrough(viewing, persons);
    await logLooks(viewing, as, related, "standing");
    return { related, readable: await readableIn(viewing, related, null) };
  });
  const whole = await readWholes(reading.whole, gated.related);
  return whole.map((course) => forStanding(course, gated.readable.get(course.person)));
}

interface Readable {
  readonly version: number;
  readonly readable: ReadonlySet<string>;
}

function forStanding(course: Course, gated: Readable | undefined): CourseForStanding {
  const { version, readable } = gated ?? { version: 0, readable: new Set<string>() };
  return { course, version, hasHidden: readable.size < course.entries.length, readable };
}

/** Which entries of some courses somebody may read: their ids alone, since the whole courses are read for computing anyway. */
async function readableIn(
  viewing: Viewing,
  persons: readonly string[],
  knownAt: string | null,
): Promise<ReadonlyMap<string, Readable>> {
  const { rows } = await sql<{ person: string; ids: string | null; version: number }>`
    select h.person, h.version, (
      select string_agg(e.id::text, ' ') from helhet.entry e
      where e.person = h.person and (${knownAt}::timestamptz is null or e.recorded_at <= ${knownAt}::timestamptz)
    ) as ids
    from helhet.course_head h where h.person = any (${persons}::uuid[])`.execute(viewing);
  return new Map(
    rows.map(({ person, ids, version }) => [person, { version, readable: new Set(ids?.split(" ") ?? []) }]),
  );
}

/** For jobs of the product's own: everything, unlogged, since nobody sees it. */
export async function readAsJob(
  reading: Reading,
  _as: SystemJob,
  person: string,
  knownAt: string | null,
): Promise<Result<CourseForStanding, Refusal>> {
  const course = await readWhole(reading.whole, person, knownAt);
  if (course.entries.length === 0) return refuse({ kind: "not-found" });
  const readable = new Set(course.entries.map(({ id }) => id));
  return ok({ course, version: course.entries.at(-1)?.seq ?? 0, hasHidden: false, readable });
}

const wholeSql = `
  select string_agg(body, E'\\n' order by seq) as bodies from helhet.entry
  where person = $1 and ($2::timestamptz is null or recorded_at <= $2)`;

const wholesSql = `
  select person, string_agg(body, E'\\n' order by seq) as bodies from helhet.entry
  where person = any ($1) group by person`;

/** In the order asked; without those that have no entry. */
async function readWholes(pool: Pool, persons: readonly string[]): Promise<readonly Course[]> {
  return await guarded(async () => {
    const { rows } = await pool.query<{ person: string; bodies: string }>({
      name: "whole courses",
      text: wholesSql,
      values: [persons],
    });
    const bodies = new Map(rows.map((row) => [row.person, row.bodies]));
    return persons.flatMap((person) => {
      const of = bodies.get(person);
      return of === undefined ? [] : [{ person, entries: entriesOfBodies(of) }];
    });
  });
}

async function readWhole(pool: Pool, person: string, knownAt: string | null): Promise<Course> {
  return await guarded(async () => {
    const values = [person, knownAt];
    const { rows } = await pool.query<{ bodies: string | null }>({ name: "whole course", text: wholeSql, values });
    return { person, entries: entriesOfBodies(rows[0]?.bodies ?? null) };
  });
}
