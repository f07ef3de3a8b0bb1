import { inEffect } from "./amendments.ts";
import type { Entry } from "./entry.ts";

/** One thing that was recorded, as it stands after corrections, with all its versions. */
export interface Happening {
  /** The id of the first entry; the same through every correction. */
  readonly root: string;
  readonly entry: Entry;
  readonly versions: readonly Entry[];
  /** What took it back; null while it stands. */
  readonly withdrawal: Entry | null;
}

function withdrawn(root: Entry, entries: readonly Entry[]): Happening {
  const family = [root];
  for (const entry of entries) {
    const amended = entry.amends?.entry;
    if (amended !== undefined && family.some(({ id }) => id === amended)) family.push(entry);
  }
  const withdrawal = family.findLast(({ kind }) => kind === "withdrawal") ?? null;
  const versions = family.filter(({ kind }) => kind !== "withdrawal");
  return { root: root.id, entry: versions.at(-1) ?? root, versions, withdrawal };
}

/** Everything that was recorded, what stands first; what was taken back is here too, and says so. */
export function happeningsOf(entries: readonly Entry[]): readonly Happening[] {
  const standing = inEffect(entries).map(({ root, entry, history }) => ({
    root,
    entry,
    versions: history.filter(({ kind }) => kind !== "withdrawal"),
    withdrawal: null,
  }));
  const roots = new Set(standing.map(({ root }) => root));
  const gone = entries
    .filter(({ id, kind, amends }) => kind !== "withdrawal" && amends === undefined && !roots.has(id))
    .map((entry) => withdrawn(entry, entries));
  return [...standing, ...gone];
}
