import type { Draft, Entry } from "@helhet/course";
import type { Record, Refusal, SystemJob } from "@helhet/record";
import { notThere, refused } from "../complaint.ts";

/** In whose name imports write. */
export const importer: SystemJob = { type: "system", job: "importer" };
const tries = 5;

/** A person to be put into the record: without a national number, since no import carries one. */
export interface Incoming {
  readonly person: string;
  readonly drafts: readonly Draft[];
  /** A made-up person. */
  readonly test: boolean;
}

/** What became of an incoming person's entries. */
export interface PutResult {
  readonly isNew: boolean;
  readonly written: number;
  /** Were there already, the same. */
  readonly there: number;
  /** Are there with another content; what is in the record stays. */
  readonly different: number;
}

/**
 * Puts one person into the record in one write: registers a new one, adds what is missing to one that is there. What is
 * there is recognised by its id, so that the same import twice changes nothing.
 */
export async function putPerson(record: Record, incoming: Incoming): Promise<PutResult> {
  const read = await record.course(importer, incoming.person);
  if (!read.ok) return registerNew(record, incoming);
  const { course, version } = read.value;
  const known = new Map(course.entries.map((entry) => [entry.id, entry]));
  const missing = incoming.drafts.filter(({ id }) => !known.has(id));
  const different = incoming.drafts.filter((draft) => isDifferent(draft, known.get(draft.id))).length;
  if (missing.length > 0) {
    const key = `import/${incoming.person}/${version}/${missing.length}`;
    const write = { person: incoming.person, drafts: missing, expectedVersion: version };
    await patiently(() => record.append(importer, key, write));
  }
  const there = incoming.drafts.length - missing.length - different;
  return { isNew: false, written: missing.length, there, different };
}

async function registerNew(record: Record, { person, drafts, test }: Incoming): Promise<PutResult> {
  const registration = { person, nationalNumber: null, test, drafts };
  await patiently(() => record.persons.register(importer, `import/${person}`, registration));
  return { isNew: true, written: drafts.length, there: 0, different: 0 };
}

function isDifferent(draft: Draft, entry: Entry | undefined): boolean {
  if (entry === undefined) return false;
  const content = ({ kind, effective, data }: Draft): string => sorted([kind, effective, data]);
  return content(draft) !== content(entry);
}

/** JSON with the fields in the order of their names. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

type Answer = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

/** Asks again where the record is busy; complains of every other refusal without repeating what was written. */
export async function patiently<T extends Answer>(write: () => Promise<T>): Promise<Extract<T, { readonly ok: true }>> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await write();
    if (answer.ok) return answer as Extract<T, { readonly ok: true }>;
    const { refusal } = answer;
    if (refusal.kind !== "busy") throw refused(`The record refused a person: ${toldOf(refusal)}`);
    if (attempt === tries)
      throw notThere("The record is busy.", { mend: "Try again: what was written is not written twice." });
    await new Promise((resolve) => setTimeout(resolve, refusal.retryAfterSeconds * 1_000));
  }
}

function toldOf(refusal: Refusal): string {
  if (refusal.kind !== "invalid") return refusal.kind;
  return refusal.problems
    .slice(0, 5)
    .map(({ path, message, mend }) => `${path}: ${message} ${mend}`)
    .join(" ");
}
