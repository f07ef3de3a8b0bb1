import { type Course, type Entry, ok, type Result, refuse } from "@helhet/course";
import type { CourseForStanding, GatedCourse, Looked, Practising, Refusal, SystemJob } from "@helhet/record";
import { sql } from "kysely";
import type { Pool } from "pg";
import { entriesOfBodies } from "../append/load-courses.ts";
import { guarded } from "../trouble.ts";
import type { AsViewer, Viewing } from "./as-viewer.ts";
import { logLook, lookingThrough } from "./look.ts";

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
  const gated = await readCourse(reading, as, person, knownAt, "standing");
  if (!gated.ok) return gated;
  const readable = new Set(gated.value.course.entries.map(({ id }) => id));
  const course = await readWhole(reading.whole, person, knownAt);
  return ok({ course, version: gated.value.version, hasHidden: readable.size < course.entries.length, readable });
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

async function readWhole(pool: Pool, person: string, knownAt: string | null): Promise<Course> {
  return await guarded(async () => {
    const values = [person, knownAt];
    const { rows } = await pool.query<{ bodies: string | null }>({ name: "whole course", text: wholeSql, values });
    return { person, entries: entriesOfBodies(rows[0]?.bodies ?? null) };
  });
}
