/** What a write puts into one row: found again by its id, known by its words. */
export interface Written {
  readonly id: string;
  readonly words: string;
  /** Whose course it is in, where one write is in several. */
  readonly person?: string;
}

/** One write: what was asked, and what was answered last. */
export interface Work {
  readonly key: string;
  /** `course`: one course. `group`: one entry in each of several courses. `book`: the unit's book. */
  readonly into: "course" | "group" | "book";
  /** In order. Empty for a registration. */
  readonly entries: readonly Written[];
  /** The family name of a registration: no other write has it. */
  readonly registers: string | null;
  /** Known beforehand for entries, afterwards for a registration. */
  person: string | null;
  /** `unknown`: sent, and no answer came that settles it. */
  outcome: "unknown" | "acknowledged" | "refused";
  /** The course's version after it, where it was acknowledged. */
  version: number | null;
  /** Of a group: each course's version after it, by person; empty until it is acknowledged. */
  versions: ReadonlyMap<string, number>;
}

/** Everything that was asked of the product in one run, kept outside it. */
export interface Ledger {
  readonly works: readonly Work[];
  add(work: Work): Work;
  /** Something that must never happen; the run has failed. */
  complain(what: string): void;
  readonly complaints: readonly string[];
  /** Persons whose registration was acknowledged. */
  readonly persons: readonly string[];
  registered(person: string): void;
  /** Nobody writes any more to those registered after the first so many. */
  forgetPersonsAfter(count: number): void;
  /** Answers by status, 0 for none. */
  readonly answers: Map<number, number>;
}

/** An empty ledger. */
export function emptyLedger(): Ledger {
  const works: Work[] = [];
  const complaints: string[] = [];
  const persons: string[] = [];
  return {
    works,
    complaints,
    persons,
    answers: new Map(),
    registered: (person) => void persons.push(person),
    forgetPersonsAfter(count) {
      persons.length = Math.min(count, persons.length);
    },
    complain(what) {
      if (!complaints.includes(what)) complaints.push(what);
    },
    add(work) {
      works.push(work);
      return work;
    },
  };
}
