import type { Terminal } from "./command.ts";

const everyMs = 2_000;

/** Tells how far long work is, every two seconds at most; short work is silent. */
export interface Tally {
  at(done: number, total?: number): void;
}

/** A tally that speaks of `what`, for instance `persons`. The clock is this process's own. */
export function tally(terminal: Terminal, what: string): Tally {
  const began = performance.now();
  let last = began;
  return {
    at(done, total) {
      const now = performance.now();
      if (now - last < everyMs) return;
      last = now;
      const of = total === undefined ? "" : ` of ${total}`;
      terminal.tell(`… ${done}${of} ${what}, ${Math.round((now - began) / 1_000)} s`);
    },
  };
}
