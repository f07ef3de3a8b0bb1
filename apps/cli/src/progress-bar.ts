import type { Terminal } from "./command.ts";

const width = 30;

/** A bar of work whose whole is known: a line for every twentieth part of it, and the last. */
export interface ProgressBar {
  at(done: number, total: number): void;
}

/** The bar as text: `[#####.....]  50 %  500 of 1000`. */
export function barText(done: number, total: number): string {
  const share = total === 0 ? 1 : Math.min(1, done / total);
  const filled = Math.round(share * width);
  return `[${"#".repeat(filled)}${".".repeat(width - filled)}] ${String(Math.floor(share * 100)).padStart(3)} %  ${done} of ${total}`;
}

/** A bar that writes among what is told to people. */
export function progressBar(terminal: Terminal): ProgressBar {
  let lastStep = -1;
  return {
    at(done, total) {
      const step = total === 0 ? 20 : Math.floor((done / total) * 20);
      if (step === lastStep) return;
      lastStep = step;
      terminal.tell(barText(done, total));
    },
  };
}
