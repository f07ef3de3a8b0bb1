import { dayIn, type Entry, type EntryOf, whenOf, zoneClock } from "@helhet/course";

/** What is asked of somebody alone on a day, by entries in effect. */
export function additionsOn(inEffect: readonly Entry[], day: string): readonly EntryOf<"addition">["data"][] {
  const newest = new Map<string, EntryOf<"addition">["data"]>();
  for (const one of inEffect) if (one.kind === "addition") newest.set(one.data.tailoring, one.data);
  return [...newest.values()].filter(
    ({ validFrom, validTo, tailoring }) =>
      validFrom <= day && (validTo === undefined || day <= validTo) && !isEnded(inEffect, tailoring, day),
  );
}

function isEnded(inEffect: readonly Entry[], tailoring: string, day: string): boolean {
  return inEffect.some(
    (one) =>
      (one.kind === "tailoring-ended" || (one.kind === "tailoring-reviewed" && one.data.outcome === "ends")) &&
      one.data.tailoring === tailoring &&
      dayIn(one.zone, whenOf(one.effective, zoneClock(one.zone)).from) <= day,
  );
}

/** What somebody needs in a group, as it was last recommended to them; null where nothing was said. */
export function needsIn(inEffect: readonly Entry[], service: string | null, unit: string): string | null {
  if (service === null) return null;
  const last = inEffect.findLast(
    (one) => one.kind === "group-recommended" && one.data.group === service && one.data.unit === unit,
  );
  return last?.kind === "group-recommended" ? (last.data.needs ?? null) : null;
}
