import type { Element, Limit } from "../guideline.ts";

/** Limits in days and weeks are one sort; every other unit is its own. */
function measured(limit: Limit): { readonly sort: string; readonly amount: number } | null {
  if (!("amount" in limit)) return null;
  if (limit.unit === "weeks") return { sort: "days", amount: limit.amount * 7 };
  return { sort: limit.unit, amount: limit.amount };
}

/** Negative where `one` ends before `other`, 0 where they are the same length; null where nobody can say in general. */
export function compareLimits(one: Limit, other: Limit): number | null {
  const a = measured(one);
  const b = measured(other);
  return a === null || b === null || a.sort !== b.sort ? null : a.amount - b.amount;
}

/** Whether a limit is certainly shorter than another. */
export function isTighter(one: Limit, other: Limit): boolean {
  const difference = compareLimits(one, other);
  return difference !== null && difference < 0;
}

/** Whether two limits are written alike. */
export function isSameLimit(one: Limit, other: Limit): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Law, and what may be set aside for nobody: no layer makes it laxer or takes it away. */
export function isProtected({ force, mayBeTailored }: Pick<Element, "force" | "mayBeTailored">): boolean {
  return force === "must" || !mayBeTailored;
}
