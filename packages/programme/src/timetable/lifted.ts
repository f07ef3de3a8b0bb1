import { dayIn, type Entry, type EntryOf } from "@helhet/course";
import { when } from "./here.ts";
import type { Occurrence, UnitPlace } from "./occurrence.ts";

/** An exemption, or something else put in its place. */
export type Lifting = EntryOf<"exemption"> | EntryOf<"substitution">;

/** How tailoring names an item and a service of the unit's programme. */
export function elementsOf({ item, service }: Pick<Occurrence, "item" | "service">): readonly string[] {
  return [`programme/${item}`, ...(service === null ? [] : [`programme/${service}`])];
}

/**
 * What lifts an occurrence for a person on the day it is held, by entries in effect; null where nothing does. One written again under the
 * same id replaces the earlier; ended on a day, it holds until the day before: as the engine reads tailoring.
 */
export function liftingOf(
  inEffect: readonly Entry[],
  occurrence: Occurrence,
  { unit, zone }: Pick<UnitPlace, "unit" | "zone">,
): Lifting | null {
  const elements = elementsOf(occurrence);
  const day = dayIn(zone, occurrence.at);
  const agreed = new Map<string, Lifting>();
  for (const one of inEffect)
    if (one.kind === "exemption" || one.kind === "substitution") agreed.set(one.data.tailoring, one);
  return (
    [...agreed.values()].find(
      (one) =>
        elements.includes(one.data.element) &&
        isOfUnit(one, unit) &&
        holdsOn(one, day) &&
        !isEndedBy(inEffect, one, day),
    ) ?? null
  );
}

/** Another unit may have an item of the same name. */
function isOfUnit({ author }: Lifting, unit: string): boolean {
  return author.type !== "practitioner" || author.unit === unit;
}

function holdsOn({ data }: Lifting, day: string): boolean {
  return data.validFrom <= day && (data.validTo === undefined || day <= data.validTo);
}

function isEndedBy(inEffect: readonly Entry[], lifting: Lifting, day: string): boolean {
  return inEffect.some(
    (one) =>
      endsIt(one) && one.data.tailoring === lifting.data.tailoring && isAfter(one, lifting) && endDay(one) <= day,
  );
}

type Ending = EntryOf<"tailoring-ended"> | EntryOf<"tailoring-reviewed">;

function endsIt(one: Entry): one is Entry & Ending {
  return one.kind === "tailoring-ended" || (one.kind === "tailoring-reviewed" && one.data.outcome === "ends");
}

function isAfter(one: Entry, other: Entry): boolean {
  return when(one).from >= when(other).from || one.seq > other.seq;
}

function endDay(one: Entry): string {
  return dayIn(one.zone, when(one).from);
}
