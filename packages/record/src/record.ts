import type { Result } from "@helhet/course";
import type { Alarms } from "./alarms.ts";
import type { Calendars } from "./calendars.ts";
import type { Directory } from "./directory.ts";
import type { Histories } from "./histories.ts";
import type { Persons } from "./persons.ts";
import type { Principal } from "./principal.ts";
import type { AccessLogRow, CourseForStanding, GatedCourse, Relation } from "./reading.ts";
import type { Refusal } from "./refusal.ts";
import type { Sessions } from "./sessions.ts";
import type { UnitBooks } from "./unit-books.ts";
import type { UnitDay, UnitDayAsk } from "./unit-day.ts";
import type { EntriesOfOne, UnitEntriesAsk } from "./unit-entries.ts";
import type { Heartbeat, Progress, RebuildOptions, VerifyStep } from "./upkeep.ts";
import type { Walls } from "./walls.ts";
import type { Worklist, WorklistAsk, WorklistCounts } from "./worklist.ts";
import type { Receipt, Write } from "./writing.ts";

/** Called after each commit, on any server of this database: keys and versions only. */
export type ChangeListener = (change: { readonly person: string; readonly version: number }) => void;

/** The append-only record of all courses. Every method answers as the principal, through the gate. */
export interface Record {
  readonly persons: Persons;
  readonly directory: Directory;
  readonly sessions: Sessions;
  readonly walls: Walls;
  readonly unitBooks: UnitBooks;
  readonly calendars: Calendars;
  readonly histories: Histories;
  readonly alarms: Alarms;

  append(as: Principal, idempotencyKey: string, write: Write): Promise<Result<Receipt, Refusal>>;
  /** Several courses in one transaction, heads locked in order: all or nothing. Receipts stand in the order asked. */
  appendAll(
    as: Principal,
    idempotencyKey: string,
    writes: readonly Write[],
  ): Promise<Result<readonly Receipt[], Refusal>>;

  /** Logs the read. `not-found` covers both "no such person" and "no relation". `asKnownAt` is an ISO instant. */
  course(as: Principal, person: string, asKnownAt?: string): Promise<Result<GatedCourse, Refusal>>;
  /** The same as it is now, logged as an export: something of it leaves for another system. */
  courseForExport(as: Principal, person: string): Promise<Result<GatedCourse, Refusal>>;
  /** The whole course for computing a standing; only the use case that then shows it through the gate may call. Logged. */
  courseForStanding(as: Principal, person: string, asKnownAt?: string): Promise<Result<CourseForStanding, Refusal>>;
  /**
   * The same of several persons, in the order asked, as they are now: each logged as looked at. Those whom the principal has no relation
   * to are left out; a job has none.
   */
  coursesForStanding(as: Principal, persons: readonly string[]): Promise<readonly CourseForStanding[]>;
  worklist(as: Principal, ask: WorklistAsk): Promise<Worklist>;
  /** The lines of every scope, counted through the same gate without being read. */
  worklistCounts(as: Principal, ask: Omit<WorklistAsk, "scope" | "limit">): Promise<WorklistCounts>;
  /** A unit's people and the sessions of its days. Each of the people is logged as looked at. The job `timetable` reads it unlogged. */
  unitDay(as: Principal, ask: UnitDayAsk): Promise<UnitDay>;
  /** A unit's entries of some kinds, person by person. Those who have any are logged as looked at, and nobody else. */
  unitEntries(as: Principal, ask: UnitEntriesAsk): Promise<readonly EntriesOfOne[]>;
  /** The relations through which the principal may follow the person now; empty for none. */
  relations(as: Principal, person: string): Promise<readonly Relation[]>;
  /** Those of `persons` the principal is related to now: who may be told of a change. */
  related(as: Principal, persons: readonly string[]): Promise<ReadonlySet<string>>;
  accessLog(as: Principal, person: string): Promise<Result<readonly AccessLogRow[], Refusal>>;

  onChange(listener: ChangeListener): () => void;
  /** Follows again every course whose wake-up has passed at `now` (epoch ms); returns how many. */
  wake(now: number, limit: number): Promise<number>;
  heartbeat(): Promise<Heartbeat>;
  /** Enqueues courses to be followed again: a unit's, or all (null). Returns how many. */
  followAgain(unit: string | null): Promise<number>;
  /** Walks every course's chain. */
  verify(): AsyncIterable<VerifyStep>;
  /** Makes every projection anew, beside what was shown in the past. */
  rebuild(options?: RebuildOptions): Promise<Progress>;
  close(): Promise<void>;
}
