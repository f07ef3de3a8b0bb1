import { amendsProblem } from "./amendments.ts";
import { msFromIso } from "./calendar/instant.ts";
import type { Course, Entry } from "./entry.ts";
import type { Problem } from "./problem.ts";

/** Puts the entries of a file together into courses, one person after another, and tells what is out of order. */
export interface CourseGathering {
  /** Takes the next entry. Gives the course before it where a new person begins. */
  take(entry: Entry): { readonly problems: readonly Problem[]; readonly complete: Course | null };
  /** A line could not be read: what seems missing after it is no problem of its own. */
  skip(): void;
  /** The last course; null where nothing was taken. */
  end(): Course | null;
}

/** The course being gathered. `isWhole` until a line of it could not be read. */
interface Gathered extends Course {
  readonly entries: Entry[];
  readonly byId: Map<string, Entry>;
  isWhole: boolean;
}

function problem(path: string, what: Problem["what"], message: string, mend: string): Problem {
  return { path, what, message, mend };
}

function seqProblem(entry: Entry, last: Entry | undefined): Problem | null {
  const expected = (last?.seq ?? 0) + 1;
  if (entry.seq === expected) return null;
  return problem("seq", "seq-gap", "The sequence has a gap or repeats itself.", `Expected seq ${expected} here.`);
}

function recordedProblem(entry: Entry, last: Entry | undefined): Problem | null {
  if (last === undefined || msFromIso(entry.recorded) > msFromIso(last.recorded)) return null;
  const mend = "Keep the entries in the order of the record.";
  return problem("recorded", "recorded-not-increasing", "It was not recorded after the entry before it.", mend);
}

function idProblem(entry: Entry, { byId }: Gathered): Problem | null {
  if (!byId.has(entry.id)) return null;
  return problem("id", "id-used-twice", "Another entry of this course has this id.", "Write every entry once.");
}

function targetProblem(entry: Entry, { byId, isWhole }: Gathered): Problem | null {
  const found = amendsProblem(entry, (id) => byId.get(id));
  return found?.what === "amends-unknown" && !isWhole ? null : found;
}

const personReturns = problem(
  "person",
  "person-returns",
  "This person's course ended further up.",
  "Keep each person's entries together.",
);

/** Gathers the courses of one file. Keeps one course at a time, and the ids of the persons gone by. */
export function courseGathering(): CourseGathering {
  const gone = new Set<string>();
  let gathered: Gathered | null = null;
  let hasSkipped = false;

  const problemsOf = (entry: Entry, course: Gathered): readonly Problem[] => {
    if (gone.has(entry.person)) return course.entries.length === 0 ? [personReturns] : [];
    const last = course.entries.at(-1);
    const found = [
      hasSkipped ? null : seqProblem(entry, last),
      recordedProblem(entry, last),
      idProblem(entry, course),
      targetProblem(entry, course),
    ];
    return found.filter((one) => one !== null);
  };

  return {
    take(entry) {
      const before = gathered;
      const isNew = before?.person !== entry.person;
      if (isNew && before !== null) gone.add(before.person);
      const course: Gathered =
        before === null || isNew ? { person: entry.person, entries: [], byId: new Map(), isWhole: true } : before;
      if (hasSkipped) course.isWhole = false;
      const problems = problemsOf(entry, course);
      course.entries.push(entry);
      course.byId.set(entry.id, entry);
      gathered = course;
      hasSkipped = false;
      return { problems, complete: isNew ? courseOf(before) : null };
    },
    skip() {
      hasSkipped = true;
    },
    end: () => courseOf(gathered),
  };
}

function courseOf(gathered: Gathered | null): Course | null {
  return gathered === null ? null : { person: gathered.person, entries: gathered.entries };
}
