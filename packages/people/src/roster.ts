import type { Duty } from "./organisation.ts";

/** Who answers for a unit at an instant: somebody, an explicit nobody, or nobody because the roster says nothing. */
export type Answering =
  | { readonly type: "practitioner"; readonly practitioner: string; readonly duty: string }
  | { readonly type: "nobody"; readonly said: boolean };

/**
 * The stretch of a unit's roster that holds at an instant (epoch ms), also one that says nobody. Where two overlap the one
 * that began last holds.
 */
export function dutyAt(duties: readonly Duty[], unit: string, at: number): Duty | undefined {
  return duties
    .filter((one) => one.unit === unit && Date.parse(one.from) <= at && at < Date.parse(one.to))
    .sort((a, b) => Date.parse(b.from) - Date.parse(a.from) || (a.id < b.id ? 1 : -1))[0];
}

/** Reads the roster at an instant (epoch ms). */
export function whoAnswers(duties: readonly Duty[], unit: string, at: number): Answering {
  const now = dutyAt(duties, unit, at);
  if (now === undefined) return { type: "nobody", said: false };
  if (now.practitioner === null) return { type: "nobody", said: true };
  return { type: "practitioner", practitioner: now.practitioner, duty: now.id };
}
