import type { Course, Draft, Entry } from "./entry.ts";
import type { Problem, ProblemCode } from "./problem.ts";
import { ok, type Result, refuse } from "./result.ts";

/** What stands of one thing that was recorded, after all corrections. */
export interface InEffect {
  /** The id of the first entry; it stays the same through every correction. */
  readonly root: string;
  /** The version that governs now. */
  readonly entry: Entry;
  /** Every version and withdrawal of it, by `seq`. */
  readonly history: readonly Entry[];
}

/** The family of one first entry: itself, its corrections, and what takes any of them back. */
interface Family {
  readonly root: Entry;
  readonly members: Entry[];
}

/** Where an entry that something amends is found again. */
interface Place {
  readonly entry: Entry;
  readonly family: Family;
}

/** An amendment of something that is not here, or may not be amended so, stands on its own: null. */
function familyToJoin(entry: Entry, places: ReadonlyMap<string, Place | null>): Family | null {
  const place = entry.amends === undefined ? null : places.get(entry.amends.entry);
  if (!place || place.entry.person !== entry.person) return null;
  return entry.kind === "withdrawal" || entry.kind === place.entry.kind ? place.family : null;
}

/** By the `seq` of their roots. Only what something amends is kept by id: most entries are never amended. */
function families(entries: readonly Entry[]): readonly Family[] {
  const places = new Map<string, Place | null>();
  for (const { amends } of entries) if (amends !== undefined) places.set(amends.entry, null);
  if (places.size === 0) return entries.map((root) => ({ root, members: [root] }));
  const all: Family[] = [];
  for (const entry of entries) {
    const joined = familyToJoin(entry, places);
    const family = joined ?? { root: entry, members: [] };
    family.members.push(entry);
    if (places.has(entry.id)) places.set(entry.id, { entry, family });
    if (joined === null) all.push(family);
  }
  return all;
}

/** Later entries first: a withdrawal that is itself taken back takes nothing back. */
function takenBackIn(members: readonly Entry[]): ReadonlySet<string> {
  const takenBack = new Set<string>();
  for (const entry of members.toReversed()) {
    if (entry.kind === "withdrawal" && entry.amends && !takenBack.has(entry.id)) takenBack.add(entry.amends.entry);
  }
  return takenBack;
}

/** The version recorded last among those that neither are taken back nor rest on one that is. */
function governing({ root, members }: Family): Entry | undefined {
  if (members.length === 1) return root.kind === "withdrawal" ? undefined : root;
  const takenBack = takenBackIn(members);
  const standing = new Set<string>();
  let last: Entry | undefined;
  for (const entry of members) {
    if (entry.kind === "withdrawal" || takenBack.has(entry.id)) continue;
    const rests = entry === root || (entry.amends !== undefined && standing.has(entry.amends.entry));
    if (!rests) continue;
    standing.add(entry.id);
    last = entry;
  }
  return last;
}

/**
 * What stands of a course, by the `seq` of the first entries. `entries` are of one person, by `seq`.
 * Total: amendments of what is not among the entries stand on their own. The table: docs/reference/amendments.md.
 */
export function inEffect(entries: readonly Entry[]): readonly InEffect[] {
  const standing: InEffect[] = [];
  for (const family of families(entries)) {
    const entry = governing(family);
    if (entry !== undefined) standing.push({ root: family.root.id, entry, history: family.members });
  }
  return standing;
}

/** Only the governing entries, by the `seq` of the first ones; the same array where nothing amends. For the hot path. */
export function entriesInEffect(entries: readonly Entry[]): readonly Entry[] {
  const isPlain = entries.every((entry) => entry.amends === undefined);
  return isPlain ? entries : inEffect(entries).map(({ entry }) => entry);
}

function problem(what: ProblemCode, message: string, mend: string): Problem {
  return { path: "amends.entry", what, message, mend };
}

/** Why an entry may not amend what it names, among the entries of its own course; null where it may, or amends nothing. */
export function amendsProblem(draft: Draft, find: (id: string) => Entry | undefined): Problem | null {
  if (draft.amends === undefined) return null;
  const { entry: named } = draft.amends;
  if (named === draft.id)
    return problem("amends-itself", "An entry cannot amend itself.", "Name the entry to correct.");
  const target = find(named);
  if (target === undefined) {
    return problem(
      "amends-unknown",
      "The course holds no earlier entry with this id.",
      "Name an entry of this course.",
    );
  }
  if (draft.kind === "withdrawal" || draft.kind === target.kind) return null;
  const message = `A ${draft.kind} cannot correct a ${target.kind}.`;
  return problem("amends-other-kind", message, "Withdraw the wrong entry and write the right one.");
}

/** Whether a draft may amend what it names in this course. A draft that amends nothing may be written. */
export function checkAmends(course: Course, draft: Draft): Result<Draft, Problem> {
  if (draft.amends !== undefined && draft.person !== course.person) {
    return refuse(problem("amends-other-person", "The entry is another person's.", "Write to the right course."));
  }
  const found = amendsProblem(draft, (id) => course.entries.find((entry) => entry.id === id));
  return found === null ? ok(draft) : refuse(found);
}
