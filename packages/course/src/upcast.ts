import type { Upcaster } from "./define-kind.ts";

/** What of a kind's definition is needed to read its older data. */
interface Versions {
  readonly schema: number;
  readonly upcast: Readonly<Record<number, Upcaster>>;
}

/**
 * Data of schema number `from`, brought step by step to the kind's newest. Pure.
 * Throws where a step is missing: a definition without one must not ship, and a test says so.
 */
export function upcastData(
  { schema, upcast }: Versions,
  from: number,
  data: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  let newest = data;
  for (let number = from; number < schema; number += 1) {
    const step = upcast[number];
    if (step === undefined) throw new Error(`No upcaster from schema ${number}`);
    newest = step(newest);
  }
  return newest;
}
