import { type Entry, ok, type Result, refuse } from "@helhet/course";
import {
  admit,
  gateKinds,
  type Principal,
  type Receipt,
  type Refusal,
  recordingClock,
  type Write,
} from "@helhet/record";
import type { ClientBase, Pool } from "pg";
import { RecordUnavailable, withoutContents } from "../trouble.ts";
import { appointmentsJson } from "./appointments-json.ts";
import { type AppendCall, callAppend, type PreparedWrite, type Sealed } from "./call-append.ts";
import { checkAuthors } from "./check-authors.ts";
import { entryRows } from "./entry-rows.ts";
import { gateJson } from "./gate-json.ts";
import type { HotCourse } from "./hot-courses.ts";
import { loadCourses } from "./load-courses.ts";
import { type MovedParts, madeJson, projectCourse } from "./project-course.ts";
import { isRelated } from "./related.ts";
import type { WriteContext } from "./write-context.ts";
import { digestOf, earlierAnswer, keyOf } from "./write-key.ts";

/** What a registration adds to a write: the unit it joins through, and the new person's number. */
export interface Joining {
  readonly unit: string;
  readonly test: boolean;
  readonly sealed: Sealed | null;
}

/** More writers than this are sent away at once rather than kept waiting. */
const mostWaiting = 1_000;
/** Tries without a lock before the heads are locked first. */
const freeTries = 3;

/**
 * Appends to several courses in one transaction. The projection is made before it, from courses as this server knows
 * them, and the transaction commits only if every course's revision is still that one under its row lock.
 */
export async function appendCourses(
  context: WriteContext,
  as: Principal,
  idempotencyKey: string,
  writes: readonly Write[],
  joining: Joining | null = null,
): Promise<Result<readonly Receipt[], Refusal>> {
  const refused = checkAuthors(as, writes);
  if (refused !== null) return refuse(refused);
  if (context.turns.waiting >= mostWaiting) return refuse({ kind: "busy", retryAfterSeconds: 1 });
  const job: Job = { as, writes, joining, key: keyOf(as, idempotencyKey), digest: digestOf(writes) };
  const persons = writes.map(({ person }) => person).sort();
  try {
    return await context.turns.take(persons, () => tryUntilDone(context, job, persons));
  } catch (error) {
    for (const person of persons) context.hot.drop(person);
    const trouble = withoutContents(error);
    if (trouble instanceof RecordUnavailable)
      return refuse({ kind: "busy", retryAfterSeconds: trouble.retryAfterSeconds });
    throw trouble;
  }
}

interface Job {
  readonly as: Principal;
  readonly writes: readonly Write[];
  readonly joining: Joining | null;
  readonly key: string;
  readonly digest: Buffer;
}

type Answer = Result<readonly Receipt[], Refusal>;

async function tryUntilDone(context: WriteContext, job: Job, persons: readonly string[]): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const locked = attempt > freeTries;
    const outcome = locked ? await tryLocked(context, job, persons) : await tryOnce(context, job, context.pools.writer);
    if (outcome !== "again") return outcome;
    for (const person of persons) context.hot.drop(person);
    if (attempt === 20) return refuse({ kind: "busy", retryAfterSeconds: 1 });
  }
}

/** Locks the heads in order first: then nobody can come between. */
async function tryLocked(context: WriteContext, job: Job, persons: readonly string[]): Promise<Answer | "again"> {
  const client = await context.pools.writer.connect();
  let broken: Error | undefined;
  try {
    await client.query("begin");
    await client.query("select from helhet.course_head where person = any ($1) order by person for update", [persons]);
    const earlier = await earlierAnswer(client, job.key, job.digest, orderOf(job));
    const outcome = earlier ?? (await tryOnce(context, job, client));
    await client.query(outcome !== "again" && outcome.ok ? "commit" : "rollback");
    return outcome;
  } catch (error) {
    broken = error as Error;
    throw error;
  } finally {
    client.release(broken);
  }
}

async function tryOnce(context: WriteContext, job: Job, on: Pool | ClientBase): Promise<Answer | "again"> {
  const now = context.clock();
  const { projector, version: decisions } = await context.decisions.now();
  const courses = await hotOrLoaded(context, job.writes, on);
  const admitted = admitAll(courses, job, now);
  if (!admitted.ok) return await whyNot(job, on, now, admitted.refusal);
  const prepared = admitted.value.map(({ hot, entries }) => prepare(hot, entries, projector, now));
  const call: AppendCall = {
    ...job,
    now,
    decisions,
    prepared: prepared.toSorted((a, b) => (a.next.course.person < b.next.course.person ? -1 : 1)),
    made: madeJson(prepared.map(projectionPart), movedParts(prepared)),
  };
  const outcome = on === context.pools.writer ? await context.batches.append(call) : await callAppend(on, call);
  if (outcome.type === "done") {
    for (const { next } of prepared) context.hot.put(next);
    context.told(outcome.told);
    return ok(prepared.map(({ next, entries }) => receipt(next, entries)));
  }
  if (outcome.type === "decisions-moved") context.decisions.again();
  if (outcome.type === "key-used" && on === context.pools.writer)
    return (await earlierAnswer(on, job.key, job.digest, orderOf(job))) ?? "again";
  return outcome.type === "refused" ? refuse(outcome.refusal) : "again";
}

async function hotOrLoaded(context: WriteContext, writes: readonly Write[], on: Pool | ClientBase) {
  const courses = new Map<string, HotCourse>();
  const missing: string[] = [];
  for (const { person } of writes) {
    const hot = context.hot.get(person);
    if (hot === undefined) missing.push(person);
    else courses.set(person, hot);
  }
  if (missing.length > 0) for (const [person, hot] of await loadCourses(on, missing)) courses.set(person, hot);
  return courses;
}

interface Admitted {
  readonly hot: HotCourse;
  readonly entries: readonly Entry[];
}

function admitAll(
  courses: ReadonlyMap<string, HotCourse>,
  { as, writes, joining }: Job,
  now: number,
): Result<readonly Admitted[], Refusal> {
  const clock = recordingClock(as, joining?.test === true, now);
  const all: Admitted[] = [];
  for (const write of writes) {
    const hot = courses.get(write.person) as HotCourse;
    // Who joins has read nothing of the course and rests no decision on it.
    const expectedVersion = joining === null ? write.expectedVersion : hot.course.entries.length;
    const entries = admit(hot.course, { ...write, expectedVersion }, clock, as);
    if (!entries.ok) return entries;
    all.push({ hot, entries: entries.value });
  }
  return ok(all);
}

/** A refusal is told only to somebody related, and only when this write was not done before. */
async function whyNot(job: Job, on: Pool | ClientBase, now: number, refusal: Refusal): Promise<Answer> {
  const earlier = await earlierAnswer(on, job.key, job.digest, orderOf(job));
  if (earlier !== null) return earlier;
  if (job.joining !== null || job.as.type === "system") return refuse(refusal);
  for (const { person } of job.writes)
    if (!(await isRelated(on, job.as.id, person, now))) return refuse({ kind: "not-found" });
  return refuse(refusal);
}

function prepare(
  hot: HotCourse,
  entries: readonly Entry[],
  projector: Parameters<typeof projectCourse>[2],
  now: number,
): PreparedWrite {
  const course = { person: hot.course.person, entries: [...hot.course.entries, ...entries] };
  const made = projectCourse(course, hot, projector, now);
  const { rows, link } = entryRows(entries, hot.link);
  const next: HotCourse = { course, revision: hot.revision + 1, link, live: made.live, wakeAt: made.wakeAt };
  return { base: hot, next, entries, rows, made };
}

function projectionPart({ base, next, made }: PreparedWrite) {
  return { person: next.course.person, made, wakeBefore: base.wakeAt };
}

/** Only entries of some kinds, and corrections, move the gate. */
function gatePart(prepared: readonly PreparedWrite[]): object | null {
  const moved = prepared.filter(({ entries }) => entries.some((one) => gateKinds.has(one.kind) || one.amends));
  return moved.length === 0 ? null : gateJson(moved.map(({ next }) => next.course));
}

function movedParts(prepared: readonly PreparedWrite[]): MovedParts {
  const courses = prepared.map(({ base, next }) => ({ course: next.course, known: base.course.entries.length }));
  return { gate: gatePart(prepared), appointments: appointmentsJson(courses) };
}

function receipt(next: HotCourse, entries: readonly Entry[]): Receipt {
  return { person: next.course.person, version: next.course.entries.length, entries, repeated: false };
}

function orderOf(job: Job): readonly string[] {
  return job.writes.map(({ person }) => person);
}
