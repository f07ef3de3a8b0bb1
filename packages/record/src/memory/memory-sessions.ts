import type { Sessions } from "../sessions.ts";
import type { MemoryState } from "./memory-state.ts";

/** Sessions in memory. */
export function memorySessions({ sessions }: MemoryState): Sessions {
  const isOver = (expiresAt: string, now: string): boolean => Date.parse(expiresAt) <= Date.parse(now);
  return {
    open: async (session) => void sessions.set(session.hash, session),
    async find(hash, now) {
      const session = sessions.get(hash);
      return session === undefined || isOver(session.expiresAt, now) ? null : session;
    },
    close: async (hash) => void sessions.delete(hash),
    async closeAllOf(practitioner) {
      for (const { hash, practitioner: whose } of [...sessions.values()])
        if (whose === practitioner) sessions.delete(hash);
    },
    async sweep(now) {
      const over = [...sessions.values()].filter(({ expiresAt }) => isOver(expiresAt, now));
      for (const { hash } of over) sessions.delete(hash);
      return over.length;
    },
  };
}
