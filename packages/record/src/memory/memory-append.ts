import { type Course, type Entry, ok, type Result, refuse } from "@helhet/course";
import { admit, recordingClock } from "../admit.ts";
import { changedRows } from "../changed-rows.ts";
import { courseFacts, demandRows, wakeAt } from "../demand-rows.ts";
import type { Principal } from "../principal.ts";
import type { Refusal } from "../refusal.ts";
import { project } from "../resting.ts";
import { isOfTimetableJob } from "../timetable-job.ts";
import type { Receipt, Write } from "../writing.ts";
import { relationsNow, viewerNow } from "./memory-gate.ts";
import type { KeptCourse, MemoryState } from "./memory-state.ts";

/** What a registration adds to a write. */
export interface MemoryJoining {
  readonly unit: string;
  readonly test: boolean;
  readonly number: string | null;
}

/** Appends to several courses at once: all or nothing. */
export function memoryAppend(
  state: MemoryState,
  as: Principal,
  idempotencyKey: string,
  writes: readonly Write[],
  joining: MemoryJoining | null = null,
): Result<readonly Receipt[], Refusal> {
  const notMine = checkWriter(state, as, writes, joining);
  if (notMine !== null) return refuse(notMine);
  const key = `${as.type} ${as.type === "system" ? as.job : as.id} ${idempotencyKey}`;
  const digest = JSON.stringify(writes);
  const earlier = state.keys.get(key);
  if (earlier !== undefined)
    return earlier.digest === digest
      ? ok(earlier.receipts.map((one) => ({ ...one, repeated: true })))
      : refuse({ kind: "key-reused" });
  const clock = recordingClock(as, joining?.test === true, state.clock());
  const admitted = admitAll(state, as, writes, joining !== null, clock);
  if (!admitted.ok) return admitted;
  const receipts = admitted.value.map((entries, index) =>
    store(state, (writes[index] as Write).person, entries, joining),
  );
  state.keys.set(key, { digest, receipts });
  for (const { person, version } of receipts) for (const listener of state.listeners) listener({ person, version });
  return ok(receipts);
}

/** The course with what is kept beside it; an empty one for somebody new. */
export function keptOf(state: MemoryState, person: string): KeptCourse {
  const empty = { course: { person, entries: [] }, test: false, number: null, live: [], past: [], wakeAt: null };
  return state.courses.get(person) ?? empty;
}

/** Makes the stored rows of a course anew from now on; superseded ones are kept as shown. */
export function projected(state: MemoryState, kept: KeptCourse, course: Course, at: number): KeptCourse {
  const projection = project(state.projector, course, at);
  const facts = courseFacts(course);
  const { closed, live } = changedRows(kept.live, demandRows(projection, facts, at), at);
  const past = closed.flatMap(({ item, from, to }) => {
    const row = kept.live.find((one) => one.item === item && one.from === from);
    return row === undefined || to <= from ? [] : [{ ...row, to }];
  });
  return { ...kept, course, live, past: [...kept.past, ...past], wakeAt: wakeAt(projection, facts, at) };
}

const mayNot: Refusal = { kind: "may-not", need: "write-entry" };

function checkWriter(
  state: MemoryState,
  as: Principal,
  writes: readonly Write[],
  joining: MemoryJoining | null,
): Refusal | null {
  const persons = new Set(writes.map(({ person }) => person));
  if (writes.length === 0 || persons.size !== writes.length) return { kind: "invalid", problems: [] };
  const drafts = writes.flatMap((write) => write.drafts);
  if (as.type === "system" && as.job === "timetable") return drafts.every(isOfTimetableJob) ? null : mayNot;
  if (as.type === "system") return as.job === "seed" || as.job === "importer" ? null : mayNot;
  const asOther = ({ author }: Entry | (typeof drafts)[number]): boolean =>
    author.type === "system" || (author.type === "practitioner" && author.id !== as.id);
  if (drafts.some(asOther)) return mayNot;
  const unrelated = writes.some(({ person }) => relationsNow(state, as.id, person).length === 0);
  if (joining === null && unrelated) return { kind: "not-found" };
  const { organisationOf } = viewerNow(state, as.id);
  if (joining !== null && !organisationOf.has(joining.unit)) return mayNot;
  const own = new Set(organisationOf.values());
  return drafts.every(({ controller }) => own.has(controller)) ? null : mayNot;
}

function admitAll(
  state: MemoryState,
  as: Principal,
  writes: readonly Write[],
  isJoining: boolean,
  clock: ReturnType<typeof recordingClock>,
): Result<readonly (readonly Entry[])[], Refusal> {
  const all: (readonly Entry[])[] = [];
  for (const write of writes) {
    const { course } = keptOf(state, write.person);
    const expectedVersion = isJoining ? course.entries.length : write.expectedVersion;
    const entries = admit(course, { ...write, expectedVersion }, clock, as);
    if (!entries.ok) return entries;
    all.push(entries.value);
  }
  return ok(all);
}

function store(state: MemoryState, person: string, entries: readonly Entry[], joining: MemoryJoining | null): Receipt {
  const kept = keptOf(state, person);
  const course = { person, entries: [...kept.course.entries, ...entries] };
  const next = projected(state, kept, course, state.clock());
  const isNew = kept.course.entries.length === 0 && joining !== null;
  state.courses.set(person, isNew ? { ...next, test: joining.test, number: joining.number } : next);
  return { person, version: course.entries.length, entries, repeated: false };
}
