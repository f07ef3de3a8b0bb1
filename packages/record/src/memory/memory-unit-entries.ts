import { mayRead } from "../gate.ts";
import type { Practising } from "../principal.ts";
import type { EntriesOfOne, UnitEntriesAsk } from "../unit-entries.ts";
import { gateFacts, relationsNow, viewerNow } from "./memory-gate.ts";
import { logLook } from "./memory-read.ts";
import type { MemoryState } from "./memory-state.ts";

/** Entries of some kinds of a unit's people, through the gate; only those who have any are logged as looked at. */
export function memoryUnitEntries(
  state: MemoryState,
  as: Practising,
  { unit, kinds, look }: UnitEntriesAsk,
): readonly EntriesOfOne[] {
  const viewer = viewerNow(state, as.id);
  const asked: ReadonlySet<string> = new Set(kinds);
  const found: EntriesOfOne[] = [];
  for (const [person, kept] of [...state.courses].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (!relationsNow(state, as.id, person).some((one) => one.unit === unit)) continue;
    const facts = gateFacts(kept);
    const entries = kept.course.entries.filter(
      (entry) => (asked.has(entry.kind) || entry.kind === "withdrawal") && mayRead(viewer, facts, entry),
    );
    if (!entries.some(({ kind }) => asked.has(kind))) continue;
    logLook(state, as, person, look);
    found.push({ person, version: kept.course.entries.length, entries });
  }
  return found;
}
