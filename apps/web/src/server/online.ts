import { useSyncExternalStore } from "react";

let lostAt: number | null = navigator.onLine ? null : Date.now();
const listeners = new Set<() => void>();

function turn(at: number | null): void {
  lostAt = at;
  for (const listener of listeners) listener();
}
addEventListener("online", () => turn(null));
addEventListener("offline", () => turn(Date.now()));

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Since when (epoch ms) there has been no network; null while there is. */
export function useOfflineSince(): number | null {
  return useSyncExternalStore(subscribe, () => lostAt);
}
