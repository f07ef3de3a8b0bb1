import { ok, type Result } from "@helhet/course";
import type {
  AccessLogRow,
  Alarms,
  Calendars,
  ChangeListener,
  CourseForStanding,
  Directory,
  EntriesOfOne,
  GatedCourse,
  Heartbeat,
  Histories,
  Persons,
  Practising,
  Principal,
  Progress,
  RebuildOptions,
  Receipt,
  Record,
  Refusal,
  Relation,
  Sessions,
  UnitBooks,
  UnitDay,
  UnitDayAsk,
  UnitEntriesAsk,
  VerifyStep,
  Walls,
  Worklist,
  WorklistAsk,
  WorklistCounts,
  Write,
} from "@helhet/record";
import { sql } from "kysely";
import { appendCourses } from "./append/append-courses.ts";
import type { WriteContext } from "./append/write-context.ts";
import { signHeads } from "./chain/signed-heads.ts";
import { verifyChains } from "./chain/verify.ts";
import { postgresAlarms } from "./directory/alarms.ts";
import { postgresCalendars } from "./directory/calendars.ts";
import { postgresDirectory } from "./directory/postgres-directory.ts";
import { postgresUnitBooks } from "./directory/unit-books.ts";
import type { Changes } from "./doorbell/changes.ts";
import { postgresPersons } from "./postgres-persons.ts";
import { readAccessLog } from "./read/access-log.ts";
import { asViewer, gatedDatabase, type Viewing } from "./read/as-viewer.ts";
import { relationsNow } from "./read/look.ts";
import { type Reading, readAsJob, readCourse, readForStanding, readManyForStanding } from "./read/read-course.ts";
import { postgresHistories } from "./read/read-history.ts";
import { readUnitDay } from "./read/read-unit-day.ts";
import { readUnitEntries } from "./read/read-unit-entries.ts";
import { countWorklist, readWorklist } from "./read/read-worklist.ts";
import { unitDayForJob } from "./read/unit-day-for-job.ts";
import { rebuild } from "./rebuild.ts";
import { postgresSessions } from "./sessions.ts";
import { guarded } from "./trouble.ts";
import { enqueue } from "./wake/enqueue.ts";
import { heartbeat } from "./wake/heartbeat.ts";
import { wake } from "./wake/wake.ts";
import { postgresWalls } from "./walls.ts";

/** The record in PostgreSQL. Made by openRecord; close it to let its connections go. */
export class PostgresRecord implements Record {
  readonly persons: Persons;
  readonly directory: Directory;
  readonly sessions: Sessions;
  readonly walls: Walls;
  readonly unitBooks: UnitBooks;
  readonly calendars: Calendars;
  readonly histories: Histories;
  readonly alarms: Alarms;
  readonly #context: WriteContext;
  readonly #changes: Changes;
  readonly #reading: Reading;

  constructor(context: WriteContext, changes: Changes) {
    const database = gatedDatabase(context.pools.app);
    this.#context = context;
    this.#changes = changes;
    this.#reading = { asViewer: asViewer(database), whole: context.pools.projector, clock: context.clock };
    this.persons = postgresPersons(context, this.#reading);
    this.directory = postgresDirectory(database, context);
    this.sessions = postgresSessions(context.pools.sessions);
    this.walls = postgresWalls(context.pools.sessions, context.keys);
    this.unitBooks = postgresUnitBooks(context);
    this.calendars = postgresCalendars(this.#reading.asViewer, context.pools.calendar, context.clock);
    this.histories = postgresHistories(context.pools.figures, context.clock);
    this.alarms = postgresAlarms(this.#reading.asViewer, context.pools.writer, context.clock);
  }

  async append(as: Principal, idempotencyKey: string, write: Write): Promise<Result<Receipt, Refusal>> {
    const result = await appendCourses(this.#context, as, idempotencyKey, [write]);
    return result.ok ? ok(result.value[0] as Receipt) : result;
  }

  appendAll(
    as: Principal,
    idempotencyKey: string,
    writes: readonly Write[],
  ): Promise<Result<readonly Receipt[], Refusal>> {
    return appendCourses(this.#context, as, idempotencyKey, writes);
  }

  course(as: Principal, person: string, asKnownAt?: string): Promise<Result<GatedCourse, Refusal>> {
    const knownAt = asKnownAt ?? null;
    return as.type === "system"
      ? readAsJob(this.#reading, as, person, knownAt)
      : readCourse(this.#reading, as, person, knownAt, "course");
  }

  courseForExport(as: Principal, person: string): Promise<Result<GatedCourse, Refusal>> {
    return as.type === "system"
      ? readAsJob(this.#reading, as, person, null)
      : readCourse(this.#reading, as, person, null, "export");
  }

  courseForStanding(as: Principal, person: string, asKnownAt?: string): Promise<Result<CourseForStanding, Refusal>> {
    const knownAt = asKnownAt ?? null;
    return as.type === "system"
      ? readAsJob(this.#reading, as, person, knownAt)
      : readForStanding(this.#reading, as, person, knownAt);
  }

  async coursesForStanding(as: Principal, persons: readonly string[]): Promise<readonly CourseForStanding[]> {
    return as.type === "system" ? [] : await readManyForStanding(this.#reading, as, persons);
  }

  async worklist(as: Principal, ask: WorklistAsk): Promise<Worklist> {
    if (as.type === "system") return { at: ask.at, lines: [], more: false, staleSince: null };
    const clock = this.#context.clock();
    const [worklist, pulse] = await Promise.all([
      readWorklist(this.#reading.asViewer, as, ask, clock),
      heartbeat(this.#context.pools.projector, clock),
    ]);
    return { ...worklist, staleSince: pulse.oldestOverdueWakeAt };
  }

  async worklistCounts(as: Principal, ask: Omit<WorklistAsk, "scope" | "limit">): Promise<WorklistCounts> {
    if (as.type === "system") return { mine: 0, team: 0, unit: 0 };
    return countWorklist(this.#reading.asViewer, as, ask, this.#context.clock());
  }

  async unitDay(as: Principal, ask: UnitDayAsk): Promise<UnitDay> {
    if (as.type === "system")
      return as.job === "timetable"
        ? await unitDayForJob(this.#context.pools.projector, ask, this.#context.clock())
        : { people: [], appointments: [] };
    return await readUnitDay(this.#reading.asViewer, as, ask, this.#context.clock());
  }

  async unitEntries(as: Principal, ask: UnitEntriesAsk): Promise<readonly EntriesOfOne[]> {
    if (as.type === "system") return [];
    return await readUnitEntries(this.#reading.asViewer, as, ask, this.#context.clock());
  }

  async relations(as: Principal, person: string): Promise<readonly Relation[]> {
    if (as.type === "system") return [];
    return await this.#view(as, (viewing) => relationsNow(viewing, person));
  }

  async related(as: Principal, persons: readonly string[]): Promise<ReadonlySet<string>> {
    if (as.type === "system") return new Set(persons);
    return await this.#view(as, async (viewing) => {
      const { rows } = await sql<{ person: string }>`
        select distinct person from helhet.care_relation where person = any (${[...persons]})`.execute(viewing);
      return new Set(rows.map(({ person }) => person));
    });
  }

  async accessLog(as: Principal, person: string): Promise<Result<readonly AccessLogRow[], Refusal>> {
    if (as.type === "system") return ok([]);
    return await readAccessLog(this.#reading.asViewer, as, person, this.#context.clock());
  }

  onChange(listener: ChangeListener): () => void {
    return this.#changes.onChange(listener);
  }

  wake(now: number, limit: number): Promise<number> {
    return wake(this.#context, now, limit);
  }

  heartbeat(): Promise<Heartbeat> {
    return heartbeat(this.#context.pools.projector, this.#context.clock());
  }

  followAgain(unit: string | null): Promise<number> {
    return guarded(() => enqueue(this.#context.pools.projector, unit, this.#context.clock()));
  }

  verify(): AsyncIterable<VerifyStep> {
    return verifyChains(this.#context.pools.verifier, this.#context.keys);
  }

  rebuild(options?: RebuildOptions): Promise<Progress> {
    return rebuild(this.#context, options);
  }

  /** Signs heads that have moved since they were signed last; returns how many. */
  signHeads(): Promise<number> {
    return signHeads(this.#context.pools.verifier, this.#context.keys, this.#context.clock());
  }

  async close(): Promise<void> {
    await this.#changes.close();
    await this.#context.pools.end();
  }

  #view<T>(as: Practising, ask: (viewing: Viewing) => Promise<T>): Promise<T> {
    return this.#reading.asViewer(as, this.#context.clock(), ask);
  }
}
