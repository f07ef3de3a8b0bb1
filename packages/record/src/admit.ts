import {
  type Course,
  checkAmends,
  type Draft,
  datedProblems,
  type Entry,
  isoFromMs,
  kindDefinition,
  msFromIso,
  ok,
  type Problem,
  type Result,
  refuse,
} from "@helhet/course";
import type { Principal } from "./principal.ts";
import type { Refusal } from "./refusal.ts";
import { isOfTimetableJob } from "./timetable-job.ts";
import type { Write } from "./writing.ts";

/**
 * When a writer's entries are recorded (epoch ms): by the server's clock. Only a made-up person who is being made up has
 * a past: what the demo's seed writes counts as recorded when it was authored, so that looking back shows something.
 */
export function recordingClock(as: Principal, isMadeUp: boolean, now: number): (draft: Draft) => number {
  const isSeeding = as.type === "system" && as.job === "seed" && isMadeUp;
  return isSeeding ? (draft) => Math.min(now, msFromIso(draft.authored)) : () => now;
}

/** Makes entries of a write against the whole course, or says why it is refused. `clock` says when each is recorded. */
export function admit(
  course: Course,
  write: Write,
  clock: (draft: Draft) => number,
  as: Principal,
): Result<readonly Entry[], Refusal> {
  const version = course.entries.length;
  const moved = checkVersion(write, course);
  if (moved !== null) return refuse(moved);
  const problems: Problem[] = [];
  const entries: Entry[] = [];
  let last = lastRecorded(course);
  for (const [index, draft] of write.drafts.entries()) {
    last = Math.max(clock(draft), last + 1);
    const entry: Entry = { ...draft, recorded: isoFromMs(last), seq: version + index + 1 };
    problems.push(...problemsOf(entry, { person: write.person, entries: [...course.entries, ...entries] }, index, as));
    entries.push(entry);
  }
  if (write.drafts.length === 0) problems.push(problem("drafts", "missing", "Nothing to write.", "Hand in an entry."));
  return problems.length === 0 ? ok(entries) : refuse({ kind: "invalid", problems });
}

/** Epoch ms of the newest entry, or minus infinity for an empty course. */
export function lastRecorded(course: Course): number {
  const newest = course.entries.at(-1);
  return newest === undefined ? Number.NEGATIVE_INFINITY : msFromIso(newest.recorded);
}

/**
 * A decision rests on what was read; what commutes may come in any order. What the timetable's job has planned meanwhile follows from
 * decisions and is none: whoever has read all before it has read what they decide on.
 */
function checkVersion(write: Write, course: Course): Refusal | null {
  const version = course.entries.length;
  const decision = write.drafts.find((draft) => isDecision(draft, course));
  if (decision === undefined) return null;
  if (write.expectedVersion === null) return { kind: "version-required", entryKind: decision.kind };
  return hasRead(course, write.expectedVersion) ? null : { kind: "version-conflict", current: version };
}

function hasRead({ entries }: Course, expected: number): boolean {
  if (!Number.isInteger(expected) || expected < 0 || expected > entries.length) return false;
  return entries.slice(expected).every(isOfTimetableJob);
}

/** To take back what commutes, as a mark of attendance, commutes too. */
function isDecision({ kind, amends }: Draft, course: Course): boolean {
  if (kind !== "withdrawal") return kindDefinition(kind)?.write === "decision";
  const takenBack = course.entries.find(({ id }) => id === amends?.entry);
  return takenBack === undefined || kindDefinition(takenBack.kind)?.write === "decision";
}

function problemsOf(draft: Entry, course: Course, index: number, as: Principal): readonly Problem[] {
  const path = `drafts.${index}`;
  const definition = kindDefinition(draft.kind);
  if (definition === undefined)
    return [problem(`${path}.kind`, "unknown-kind", "No such kind of entry.", "Use a kind of the reference.")];
  const found: Problem[] = [];
  if (draft.person !== course.person)
    found.push(problem(`${path}.person`, "not-valid", "Another person's entry.", "Write to the person's own course."));
  if (course.entries.some((one) => one.id === draft.id))
    found.push(problem(`${path}.id`, "id-used-twice", "The course has this entry.", "Give a new entry a new id."));
  if (!definition.data.safeParse(draft.data).success)
    found.push(problem(`${path}.data`, "not-valid", `Not the data of a ${draft.kind}.`, "Follow the kind's schema."));
  else
    found.push(
      ...datedProblems(draft, msFromIso(draft.recorded)).map((one) => ({ ...one, path: `${path}.${one.path}` })),
    );
  const amends = checkAmends(as.type === "practitioner" ? ownPart(course, draft.controller) : course, draft);
  if (!amends.ok) found.push({ ...amends.refusal, path: `${path}.${amends.refusal.path}` });
  return found;
}

/** An organisation corrects and takes back its own entries alone; another's are to it as if they were not there. */
function ownPart({ person, entries }: Course, controller: string): Course {
  return { person, entries: entries.filter((one) => one.controller === controller) };
}

function problem(path: string, what: Problem["what"], message: string, mend: string): Problem {
  return { path, what, message, mend };
}
