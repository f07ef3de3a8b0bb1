import type { EntryOf } from "@helhet/course";
import type { Element } from "../guideline.ts";
import { isProtected } from "../layers/tighter.ts";

/** What tailors one element for one person. */
export type TailoringData =
  | Pick<EntryOf<"exemption">, "kind" | "data">
  | Pick<EntryOf<"substitution">, "kind" | "data">
  | Pick<EntryOf<"addition">, "kind" | "data">
  | Pick<EntryOf<"interval-change">, "kind" | "data">;

const days = { days: 1, weeks: 7, months: 28 } as const;

/** Whether an interval in days is certainly no longer than every limit of the element. A month counts as its shortest. */
function tightens({ limits }: Pick<Element, "limits">, everyDays: number): boolean {
  return (
    limits.length > 0 &&
    limits.every(
      ({ limit }) =>
        (limit.unit === "days" || limit.unit === "weeks" || limit.unit === "months") &&
        everyDays <= limit.amount * days[limit.unit],
    )
  );
}

/**
 * The element that forbids an agreement, of those that bear its name in the editions here: law in one edition is law. Null
 * where it may be agreed. An exemption or a substitution always relaxes; a changed interval does unless it is at most every
 * limit of the element; an addition never does.
 */
export function forbidding(agreed: TailoringData, named: readonly Element[]): Element | null {
  if (agreed.kind === "addition") return null;
  const guarded = named.find(isProtected);
  if (guarded === undefined) return null;
  return agreed.kind === "interval-change" && tightens(guarded, agreed.data.everyDays) ? null : guarded;
}
