import { useSyncExternalStore } from "react";

/** What was just written, for as long as it can be undone. */
export interface Receipt {
  readonly person: string;
  readonly personName: string;
  /** What was done, as a whole sentence. */
  readonly says: string;
  /** The entry to take back; null where there is nothing to undo. */
  readonly entry: string | null;
  readonly version: number;
}

/** How long a receipt stands, and with it the offer to undo. */
export const undoSeconds = 20;

let latest: Receipt | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** Shows a receipt until the next one, or for twenty seconds; null takes it away. */
export function showReceipt(receipt: Receipt | null): void {
  clearTimeout(timer);
  latest = receipt;
  if (receipt !== null) timer = setTimeout(() => showReceipt(null), undoSeconds * 1000);
  for (const listener of listeners) listener();
}

/** The receipt to show now. */
export function useReceipt(): Receipt | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => latest,
  );
}
