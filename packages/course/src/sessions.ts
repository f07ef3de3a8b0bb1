import type { Entry, EntryOf } from "./entry.ts";

/** What became of a session; `planned`: nobody has said. */
export type SessionFate = "attended" | "missed" | "cancelled" | "planned";

const fates = {
  "session-attended": "attended",
  "session-missed": "missed",
  "session-cancelled": "cancelled",
  "session-planned": "planned",
} as const satisfies Readonly<Record<string, SessionFate>>;
const weightiest: readonly SessionFate[] = ["attended", "missed", "cancelled", "planned"];

/** An entry that says something of a session. */
export type SessionEntry = { [K in keyof typeof fates]: EntryOf<K> }[keyof typeof fates];

/** One session of a person's, after all corrections. */
export interface Session {
  readonly session: string;
  readonly fate: SessionFate;
  /** What governs: the weightiest that was said of it, of equals the first. */
  readonly said: SessionEntry;
  /** The last plan for it; null where nobody planned it. */
  readonly planned: EntryOf<"session-planned"> | null;
}

/** True for entries of the kinds that say something of a session. */
export function isOfSession(entry: Entry): entry is Entry & SessionEntry {
  return entry.kind in fates;
}

/**
 * The sessions that entries in effect speak of, in the order in which they were first spoken of. One that was attended counts as attended
 * whatever else is said of it; one said to be missed, as missed.
 */
export function sessionsIn(inEffect: readonly Entry[]): readonly Session[] {
  const sessions = new Map<string, Session>();
  for (const entry of inEffect) {
    if (!isOfSession(entry)) continue;
    const { session } = entry.data;
    const fate = fates[entry.kind];
    const before = sessions.get(session);
    const governs = before === undefined || weightiest.indexOf(fate) < weightiest.indexOf(before.fate);
    const planned = entry.kind === "session-planned" ? entry : (before?.planned ?? null);
    sessions.set(session, governs ? { session, fate, said: entry, planned } : { ...before, planned });
  }
  return [...sessions.values()];
}
