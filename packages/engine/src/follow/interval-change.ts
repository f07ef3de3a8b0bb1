import type { Day } from "@helhet/course";
import type { Agreement } from "./agreements.ts";
import { dueOnDay } from "./counting.ts";
import { type Deadline, datedDeadline } from "./deadline.ts";
import type { Place } from "./following.ts";

/** Whether an agreed interval governs the stretch from `startDay`: it held on some day before the breach. */
function governs(agreement: Agreement, startDay: Day, plain: Deadline): boolean {
  const isBreached = plain.latest !== null && agreement.validFrom > plain.latest.day;
  return startDay <= agreement.lastDay && !isBreached;
}

/** What may not be relaxed keeps its limit; a stricter agreement always holds. */
export function isVoid(place: Place, agreement: Agreement, days: number, startDay: Day, plain: Deadline): boolean {
  if (agreement.entry.kind !== "interval-change" || place.of.mayRelax) return false;
  return plain.earliest === null || startDay + days > plain.earliest.day;
}

/**
 * The interval agreed for this person, counted from the act before, in place of the guideline's. It
 * governs the interval that runs when it begins to hold, unless that was already in breach, and never
 * makes anything due before the day on which it begins to hold.
 */
export function withAgreedInterval(place: Place, plain: Deadline, startDay: Day, knownUntil: Day): Deadline {
  const { agreements, program } = place.following;
  const named = agreements.get(place.of.name);
  if (named === undefined) return plain;
  let changed = plain;
  for (const agreement of named) {
    if (agreement.entry.kind !== "interval-change" || agreement.validFrom > knownUntil) continue;
    const days = agreement.entry.data.everyDays;
    if (!governs(agreement, startDay, plain) || isVoid(place, agreement, days, startDay, plain)) continue;
    const isEarly = startDay + days < agreement.validFrom;
    const due = dueOnDay(isEarly ? agreement.validFrom : startDay + days, program.clock);
    const dated = datedDeadline(due, days, "days", plain.chosen);
    changed = { ...dated, changedBy: agreement, notBefore: isEarly ? agreement.validFrom : null };
  }
  return changed;
}
