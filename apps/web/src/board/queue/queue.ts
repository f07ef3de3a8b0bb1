import type { Refusal } from "../../server/refused.ts";
import { dropPending, keepPending, type Pending, readPending } from "./pending.ts";

/** What the queue needs of the world. `send` rejects with what `refusalOf` reads. */
export interface QueueWorld {
  readonly storage: Storage;
  readonly send: (one: Pending) => Promise<void>;
  readonly refusalOf: (thrown: unknown) => Refusal;
  /** Calls again after so many ms; answers with what stops it. */
  readonly later: (again: () => void, ms: number) => () => void;
}

/** Marks on their way: kept on the device until the record has them, sent one after the other, each under its own key. */
export interface Queue {
  readonly all: () => readonly Pending[];
  readonly subscribe: (listener: () => void) => () => void;
  readonly add: (one: Pending) => void;
  /** Takes one away that has not been sent; false where it is already under way. */
  readonly withdraw: (id: string) => boolean;
  readonly tryAgain: (id: string) => void;
  /** Sends what waits for somebody. */
  readonly flush: (by: string) => void;
}

/** Refusals that pass by themselves: it is sent again under the same key. */
const passing: ReadonlySet<Refusal["kind"]> = new Set([
  "offline",
  "busy",
  "internal",
  "too-many",
  "csrf",
  "not-signed-in",
]);
const firstWait = 1_000;
const longestWait = 30_000;

/** A queue over a device's storage. */
export function queueOf({ storage, send, refusalOf, later }: QueueWorld): Queue {
  let pending = readPending(storage);
  let under: string | null = null;
  let wait = firstWait;
  let stop: (() => void) | null = null;
  const listeners = new Set<() => void>();
  const turn = (next: readonly Pending[]): void => {
    pending = next;
    for (const listener of listeners) listener();
  };
  const drop = (id: string): void => {
    dropPending(storage, id);
    turn(pending.filter((one) => one.id !== id));
  };
  const put = (one: Pending): void => {
    keepPending(storage, one);
    turn([...pending.filter(({ id }) => id !== one.id), one].toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  };
  const flush = (by: string): void => {
    stop?.();
    stop = null;
    if (under !== null) return;
    const next = pending.find((one) => one.by === by && one.refused === null);
    if (next === undefined) return;
    under = next.id;
    send(next)
      .then(
        () => drop(next.id),
        (thrown: unknown) => settle(next, refusalOf(thrown), by),
      )
      .finally(() => {
        under = null;
        if (stop === null) flush(by);
      });
  };
  const settle = (one: Pending, { kind }: Refusal, by: string): void => {
    if (!passing.has(kind)) {
      // Where the key was used it is in the record, told with other words.
      if (kind === "key-reused") drop(one.id);
      else put({ ...one, refused: kind });
      return;
    }
    stop = later(() => flush(by), wait);
    wait = Math.min(longestWait, wait * 2);
  };
  return {
    all: () => pending,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(one) {
      put(one);
      wait = firstWait;
      flush(one.by);
    },
    withdraw(id) {
      if (under === id || !pending.some((one) => one.id === id)) return false;
      drop(id);
      return true;
    },
    tryAgain(id) {
      const one = pending.find((other) => other.id === id);
      if (one === undefined) return;
      put({ ...one, refused: null });
      flush(one.by);
    },
    flush(by) {
      wait = firstWait;
      flush(by);
    },
  };
}
