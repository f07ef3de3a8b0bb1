/** What is to be undone when Helhet stops; the last thing begun is undone first. */
export type Shutdown = {
  /** Registers how to undo what has just been begun; undoes it at once when the stop is already under way. */
  undo(work: () => Promise<void>): void;
  /** Undoes everything, once, however often it is called. */
  stop(): Promise<void>;
};

export function shutdown(): Shutdown {
  const works: (() => Promise<void>)[] = [];
  let stopping: Promise<void> | undefined;
  const unwind = async (): Promise<void> => {
    for (let work = works.pop(); work !== undefined; work = works.pop()) await work();
  };
  return {
    undo(work) {
      works.push(work);
      if (stopping !== undefined) stopping = stopping.then(unwind);
    },
    stop() {
      stopping ??= unwind();
      return stopping;
    },
  };
}

/**
 * Stops at the first SIGINT, SIGTERM or SIGHUP and then ends the process; install it before anything is started. The handlers
 * stay in place: the terminal, npm and the launcher each pass a signal on, and a later one must not end a stop midway.
 */
export function stopOnSignal({ stop }: Shutdown, patience = 25_000): void {
  let asked = false;
  const begin = async (): Promise<void> => {
    if (asked) return;
    asked = true;
    console.log("Stopping …");
    setTimeout(() => process.exit(1), patience).unref();
    await stop();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, begin);
}
