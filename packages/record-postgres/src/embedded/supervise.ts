import { setTimeout as pause } from "node:timers/promises";
import { type Postmaster, stopPostmaster } from "./postmaster.ts";

/** A database server that is started again when it ends by itself. */
export interface Supervised {
  /** The process that serves now. */
  readonly pid: number;
  /** Stops it for good; resolves when it is down. */
  stop(): Promise<void>;
}

/** The pause before a start that follows a failed one, in ms: at once at first, later each half minute. */
const pauses = [0, 500, 1_000, 2_000, 5_000, 15_000, 30_000] as const;
const longestPause = 30_000;

/**
 * Watches over a server that runs, and starts it again by `start` when it ends unasked: killed, or out of disk. It tries
 * for as long as it is not stopped, more slowly each time. `start` resolves when the new server answers, and gives up when
 * its signal says so.
 */
export function supervise(
  first: Postmaster,
  log: (line: string) => void,
  start: (signal: AbortSignal) => Promise<Postmaster>,
): Supervised {
  const stopping = new AbortController();
  let now = first;
  const startAgain = async (): Promise<void> => {
    for (let attempt = 0; !stopping.signal.aborted; attempt += 1) {
      await pause(pauses[attempt] ?? longestPause, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      try {
        now = await start(stopping.signal);
        log("The database runs again.");
        return;
      } catch {
        if (attempt === 0) log("The database could not be started again; trying on. Why stands in postgres.log.");
      }
    }
  };
  const watching = (async () => {
    while (!stopping.signal.aborted) {
      await Promise.race([now.ended, aborted(stopping.signal)]);
      if (stopping.signal.aborted) return;
      log("The database has ended unasked; starting it again.");
      await startAgain();
    }
  })();
  return {
    get pid() {
      return now.pid;
    },
    async stop() {
      stopping.abort();
      await watching;
      if (!now.hasEnded()) await stopPostmaster(now.pid);
    },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
