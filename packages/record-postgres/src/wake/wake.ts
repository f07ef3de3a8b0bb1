import type { Course } from "@helhet/course";
import { DatabaseError } from "pg";
import { loadCourses } from "../append/load-courses.ts";
import { type MovedParts, madeJson, projectCourse } from "../append/project-course.ts";
import type { WriteContext } from "../append/write-context.ts";
import { guarded, RecordUnavailable } from "../trouble.ts";

/** How long a server may take with a course it has claimed before another may. */
const leaseSeconds = 30;

const claimSql = `
  with due as (
    select person from helhet.wake_up
    where at <= $1 and (leased_until is null or leased_until < now())
    order by leased_until nulls first, at limit $2 for update skip locked
  )
  update helhet.wake_up w set leased_until = now() + make_interval(secs => $3)
  from due where w.person = due.person
  returning w.person`;

const beatSql = `
  insert into helhet.heartbeat (job, at) values ('wake', $1)
  on conflict (job) do update set at = excluded.at`;

/**
 * Follows again every course whose wake-up has passed at `now` (epoch ms), at most so many. Servers share the queue. A course
 * that cannot be followed keeps no other waiting: it is told by throwing when the rest is done, and tried again after the others.
 */
export async function wake(context: WriteContext, now: number, limit: number): Promise<number> {
  const { projector: pool } = context.pools;
  const claimed = await guarded(async () => {
    const { rows } = await pool.query<{ person: string }>(claimSql, [new Date(now), limit, leaseSeconds]);
    return rows.map(({ person }) => person);
  });
  const failures: unknown[] = [];
  for (const person of claimed) {
    await followAgain(context, person, now, true).catch((error: unknown) => {
      if (error instanceof RecordUnavailable) throw error;
      failures.push(error);
    });
  }
  await guarded(() => pool.query(beatSql, [new Date(now)]));
  if (failures.length > 0) throw failures[0];
  return claimed.length;
}

/** Makes the other parts of a projection anew too; a wake-up leaves them as they are. */
export type PartsOf = (course: Course) => MovedParts;
const noParts: PartsOf = () => ({ gate: null, appointments: null });

const reprojectSql = "select helhet.reproject($1, $2, $3, $4, $5, $6) as told";

/** Makes one course's projection from an instant on; listeners are told when something shown has changed. */
export async function followAgain(
  context: WriteContext,
  person: string,
  at: number,
  mayUseHot: boolean,
  partsOf: PartsOf = noParts,
): Promise<void> {
  await guarded(() =>
    context.turns.take([person], async () => {
      for (let attempt = 1; attempt <= 20; attempt++) {
        if (await followOnce(context, person, at, mayUseHot && attempt === 1, partsOf)) return;
        context.hot.drop(person);
      }
      throw new Error("A course would not hold still while it was followed again.");
    }),
  );
}

async function followOnce(
  context: WriteContext,
  person: string,
  at: number,
  mayUseHot: boolean,
  partsOf: PartsOf,
): Promise<boolean> {
  const { projector: pool } = context.pools;
  const { projector, version: decisions } = await context.decisions.now();
  const known = mayUseHot ? context.hot.get(person) : undefined;
  const hot = known ?? (await loadCourses(pool, [person])).get(person);
  if (hot === undefined || hot.revision === 0) return true;
  const made = projectCourse(hot.course, hot, projector, at);
  const moved = made.closed.length > 0 || made.opened.length > 0;
  const parts = madeJson([{ person, made, wakeBefore: Number.NaN }], partsOf(hot.course));
  const values = [person, hot.revision, hot.course.entries.length, parts, decisions, moved];
  try {
    const { rows } = await pool.query<{ told: string | null }>({ name: "reproject", text: reprojectSql, values });
    const told = rows[0]?.told ?? null;
    context.hot.put({ ...hot, revision: hot.revision + 1, live: made.live, wakeAt: made.wakeAt });
    if (told !== null) context.told([{ id: told, person, version: hot.course.entries.length }]);
    return true;
  } catch (error) {
    const code = error instanceof DatabaseError ? error.code : undefined;
    if (code === "HK005") context.decisions.again();
    if (code === "HK001" || code === "HK005") return false;
    throw error;
  }
}
