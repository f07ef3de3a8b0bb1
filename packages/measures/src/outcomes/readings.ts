import type { Quantity, Step, Watch } from "../rule/rule.ts";
import type { Weights } from "../word/count.ts";
import type { WeekSymbol, Weeks } from "../word/word.ts";

/** Weeks of both count as use. */
export const mixedIsUse = [{ replace: "*", by: "+" }] as const;
/** Missing weeks count as use. */
export const missingIsUse = [{ replace: "o", by: "+" }] as const;
/** Missing weeks and weeks of both count as use. */
export const everyDoubtIsUse = [...missingIsUse, ...mixedIsUse] as const;
/** Missing weeks do not count at all. */
export const leftOutIfMissing = [{ leaveOut: "o" }] as const;

/** Weeks without use, weeks of both by half. */
export const clean: Weights = { "-": 1, "*": 0.5 };
/** Weeks of use, weeks of both by half. */
export const used: Weights = { "+": 1, "*": 0.5 };

/** The stretch of a word. */
export const inWeeks = (weeks: Weeks): Step => ({ weeks });

/** Weeks without use as a share of the weeks read. */
export const cleanShare = (...read: readonly Step[]): Quantity => ({ read, share: clean });

/** One less the share of weeks of use among the weeks read. */
export const unusedShare = (...read: readonly Step[]): Quantity => ({
  from: { constant: 1 },
  subtract: { read, share: used },
});

/** A stretch of weeks in which at least so many show a symbol. */
export function watch(
  read: Watch["read"],
  weeks: number,
  atLeast: number,
  show: WeekSymbol = "+",
  fromWeek = 1,
): Watch {
  return { read, fromWeek, window: { weeks, atLeast, show } };
}
