import { type Entry, type InEffect, inEffect, type Kind } from "@helhet/course";

/** Something of a person's that is otherwise than it was; `was` is what stood before, where it was corrected. */
export interface Changed {
  readonly entry: Entry;
  readonly was: Entry | null;
}

/** What became of a person's entries in a stretch of time. */
export interface Changes {
  /** Recorded or corrected, and standing now, in the order in which it was recorded. */
  readonly standing: readonly Changed[];
  /** What stood before and was taken back. */
  readonly takenBack: readonly Entry[];
}

/**
 * What is otherwise at `at` than it was at `since` (epoch ms, by the record's clock): no more and no less. What came and went in between
 * is not told, and what was known before is not told again.
 */
export function changesSince(entries: readonly Entry[], since: number, at: number): Changes {
  const known = (until: number): ReadonlyMap<string, InEffect> =>
    new Map(
      inEffect(entries.filter(({ recorded }) => Date.parse(recorded) <= until)).map((one) => [one.root, one] as const),
    );
  const before = known(since);
  const now = known(at);
  const standing = [...now.values()].flatMap(({ root, entry }): readonly Changed[] => {
    const was = before.get(root)?.entry ?? null;
    return entry.kind === "withdrawal" || was?.id === entry.id ? [] : [{ entry, was }];
  });
  const takenBack = [...before].flatMap(([root, { entry }]) =>
    now.has(root) || entry.kind === "withdrawal" ? [] : [entry],
  );
  return { standing: standing.toSorted((a, b) => a.entry.seq - b.entry.seq), takenBack };
}

/** Kinds by which something is decided about a person. */
const deciding: ReadonlySet<Kind> = new Set([
  "exemption",
  "substitution",
  "addition",
  "interval-change",
  "tailoring-reviewed",
  "tailoring-ended",
  "leave-decided",
  "decision-given",
  "group-recommended",
]);

/** True for what tells of a decision, rather than of something that happened. */
export function isDecided({ kind }: Entry): boolean {
  return deciding.has(kind);
}
