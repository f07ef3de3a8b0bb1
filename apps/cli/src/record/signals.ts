import { constants } from "node:os";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Ends the program in good order on a signal, with 128 and the signal's number, so that what is stopped at its exit is stopped:
 * a database that it started. Answers how to go back to what the system does.
 */
export function exitOnSignals(): () => void {
  const exit = (signal: NodeJS.Signals): never => process.exit(128 + constants.signals[signal]);
  for (const signal of signals) process.on(signal, exit);
  return () => {
    for (const signal of signals) process.removeListener(signal, exit);
  };
}
