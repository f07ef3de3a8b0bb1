import { isoFromDay, isoFromMs, ok, type Result, refuse, zoneClock } from "@helhet/course";
import type { ProjectorFor } from "../projection.ts";
import type { CourseForStanding, GatedCourse, Relation } from "../reading.ts";
import type { Record } from "../record.ts";
import type { Refusal } from "../refusal.ts";
import type { CareRelation } from "../relations-of.ts";
import type { Heartbeat, VerifyStep } from "../upkeep.ts";
import type { WorklistAsk } from "../worklist.ts";
import type { Receipt } from "../writing.ts";
import { memoryAlarms } from "./memory-alarms.ts";
import { memoryAppend, projected } from "./memory-append.ts";
import { memoryCalendars } from "./memory-calendars.ts";
import { memoryDirectory } from "./memory-directory.ts";
import { gateFacts, relationsNow } from "./memory-gate.ts";
import { memoryHistories } from "./memory-histories.ts";
import { memoryPersons } from "./memory-persons.ts";
import { memoryCourse, shownOf } from "./memory-read.ts";
import { memorySessions } from "./memory-sessions.ts";
import { type MemoryState, memoryState } from "./memory-state.ts";
import { memoryUnitBooks } from "./memory-unit-books.ts";
import { memoryUnitDay, memoryUnitDayForJob } from "./memory-unit-day.ts";
import { memoryUnitEntries } from "./memory-unit-entries.ts";
import { memoryWalls } from "./memory-walls.ts";
import { memoryWorklist } from "./memory-worklist.ts";

/** A record that forgets everything when the process ends: the same promises, for tests and for trying things out. */
export function openMemoryRecord(options: {
  readonly projectorFor: ProjectorFor;
  readonly clock?: () => number;
}): Record {
  const state = memoryState(options.projectorFor, options.clock ?? Date.now);
  const enqueue = (unit: string | null): number => followAgain(state, unit);
  const directory = memoryDirectory(state, enqueue);
  return {
    persons: memoryPersons(state),
    directory,
    unitBooks: memoryUnitBooks(state, directory),
    calendars: memoryCalendars(state),
    histories: memoryHistories(state),
    alarms: memoryAlarms(state),
    sessions: memorySessions(state),
    walls: memoryWalls(),
    async append(as, key, write) {
      const result = memoryAppend(state, as, key, [write]);
      return result.ok ? ok(result.value[0] as Receipt) : result;
    },
    appendAll: async (as, key, writes) => memoryAppend(state, as, key, writes),
    course: async (as, person, knownAt) => gated(memoryCourse(state, as, person, knownAt, "course")),
    courseForExport: async (as, person) => gated(memoryCourse(state, as, person, undefined, "export")),
    courseForStanding: async (as, person, knownAt) => memoryCourse(state, as, person, knownAt, "standing"),
    async coursesForStanding(as, persons) {
      if (as.type === "system") return [];
      const read = persons.map((person) => memoryCourse(state, as, person, undefined, "standing"));
      return read.flatMap((one) => (one.ok ? [one.value] : []));
    },
    async worklist(as, ask) {
      const staleSince = heartbeat(state).oldestOverdueWakeAt;
      const none = { at: ask.at, lines: [], more: false };
      return { ...(as.type === "system" ? none : memoryWorklist(state, as, ask)), staleSince };
    },
    async worklistCounts(as, ask) {
      if (as.type === "system") return { mine: 0, team: 0, unit: 0 };
      const count = (scope: WorklistAsk["scope"]): number =>
        memoryWorklist(state, as, { ...ask, scope, limit: Number.POSITIVE_INFINITY }).lines.length;
      return { mine: count("mine"), team: count("team"), unit: count("unit") };
    },
    unitDay: async (as, ask) =>
      as.type === "practitioner"
        ? memoryUnitDay(state, as, ask)
        : as.job === "timetable"
          ? memoryUnitDayForJob(state, ask)
          : { people: [], appointments: [] },
    unitEntries: async (as, ask) => (as.type === "practitioner" ? memoryUnitEntries(state, as, ask) : []),
    relations: async (as, person) =>
      as.type === "system" ? [] : relationsNow(state, as.id, person).map((one) => relationOf(state, person, one)),
    related: async (as, persons) =>
      new Set(persons.filter((one) => as.type === "system" || relationsNow(state, as.id, one).length > 0)),
    async accessLog(as, person) {
      if (as.type === "practitioner" && relationsNow(state, as.id, person).length === 0)
        return refuse<Refusal>({ kind: "not-found" });
      const rows = state.log.filter((row) => row.person === person).toReversed();
      return ok(rows.map(({ person: _person, ...row }) => row));
    },
    onChange(listener) {
      state.listeners.add(listener);
      return () => state.listeners.delete(listener);
    },
    wake: async (now, limit) => wake(state, now, limit),
    heartbeat: async () => heartbeat(state),
    followAgain: async (unit) => enqueue(unit),
    verify: () => verify(state),
    async rebuild(options) {
      const at = options?.at ?? state.clock();
      for (const [person, kept] of state.courses) state.courses.set(person, projected(state, kept, kept.course, at));
      const total = state.courses.size;
      options?.onProgress?.({ done: total, total });
      return { done: total, total };
    },
    close: async () => undefined,
  };
}

function followAgain(state: MemoryState, unit: string | null): number {
  let courses = 0;
  for (const [person, kept] of state.courses) {
    if (unit !== null && !gateFacts(kept).relations.some((one) => one.unit === unit)) continue;
    state.courses.set(person, { ...kept, wakeAt: Math.min(kept.wakeAt ?? state.clock(), state.clock()) });
    courses += 1;
  }
  return courses;
}

/** A wake-up never asks for the instant it is done at. */
const soonestWake = 60_000;

function wake(state: MemoryState, now: number, limit: number): number {
  const due = [...state.courses.entries()].filter(([, { wakeAt }]) => wakeAt !== null && wakeAt <= now).slice(0, limit);
  for (const [person, kept] of due) {
    const next = projected(state, kept, kept.course, now);
    const wakeAt = next.wakeAt !== null && next.wakeAt <= now ? now + soonestWake : next.wakeAt;
    state.courses.set(person, { ...next, wakeAt });
  }
  state.lastWakeAt = Math.max(now, state.lastWakeAt ?? now);
  return due.length;
}

function heartbeat(state: MemoryState): Heartbeat {
  const now = state.clock();
  const overdue = [...state.courses.values()].map(({ wakeAt }) => wakeAt).filter((at) => at !== null && at <= now);
  return {
    lastWakeAt: state.lastWakeAt === null ? null : isoFromMs(state.lastWakeAt),
    oldestOverdueWakeAt: overdue.length === 0 ? null : isoFromMs(Math.min(...(overdue as number[]))),
    waiting: overdue.length,
  };
}

/** Memory has no chain to break: its courses are numbered, or they have a fault. */
async function* verify(state: MemoryState): AsyncIterable<VerifyStep> {
  const faults = [...state.courses.values()].flatMap(({ course }) =>
    course.entries
      .filter((entry, index) => entry.seq !== index + 1)
      .map(({ seq }) => ({ person: course.person, seq, fault: "order" as const })),
  );
  yield { done: state.courses.size, total: state.courses.size, faults };
}

function gated(read: Result<CourseForStanding, Refusal>): Result<GatedCourse, Refusal> {
  if (!read.ok) return read;
  const { version, hasHidden } = read.value;
  return ok({ course: shownOf(read.value), version, hasHidden });
}

function relationOf(state: MemoryState, person: string, one: CareRelation): Relation {
  const { relation, unit, practitioner, basis, from, to } = one;
  const clock = zoneClock(state.units.get(unit)?.zone ?? "UTC");
  const last = Number.isFinite(to) ? isoFromDay(clock.dayAt(to - 1)) : null;
  return { relation, person, unit, practitioner, basis, from: isoFromDay(clock.dayAt(from)), to: last };
}
