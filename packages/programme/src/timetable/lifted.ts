import { dayBefore, dayIn, type Entry, type EntryOf } from "@helhet/course";
import { when } from "./here.ts";
import type { Occurrence, UnitPlace } from "./occurrence.ts";

/** An exemption, or something else put in its place. */
export type Lifting = EntryOf<"exemption"> | EntryOf<"substitution">;

/** How tailoring names what is held: its item and service of the unit's programme, and the common frames that coming to it answers. */
export function elementsOf(
  { item, service, activity }: Pick<Occurrence, "item" | "service" | "activity">,
  { asking }: Pick<UnitPlace, "asking">,
): readonly string[] {
  const frames = activity === null ? [] : (asking?.get(activity) ?? []);
  return [`programme/${item}`, ...(service === null ? [] : [`programme/${service}`]), ...frames];
}

/** What lifts something, and the days on which it does: both inclusive, null where it is open. */
export interface Lifted {
  readonly lifting: Lifting;
  readonly from: string;
  readonly to: string | null;
}

/**
 * All that is lifted for a person in a unit, by entries in effect. One written again under the same id replaces the earlier; ended on a day,
 * it holds until the day before: as the engine reads tailoring.
 */
export function liftedIn(inEffect: readonly Entry[], unit: string): readonly Lifted[] {
  const agreed = new Map<string, Lifting>();
  for (const one of inEffect)
    if (one.kind === "exemption" || one.kind === "substitution") agreed.set(one.data.tailoring, one);
  return [...agreed.values()]
    .filter((one) => isOfUnit(one, unit))
    .map((lifting) => {
      const ends = inEffect
        .filter((one) => endsIt(one) && one.data.tailoring === lifting.data.tailoring && isAfter(one, lifting))
        .map((one) => dayBefore(endDay(one)));
      const last =
        [...ends, ...(lifting.data.validTo === undefined ? [] : [lifting.data.validTo])].toSorted()[0] ?? null;
      return { lifting, from: lifting.data.validFrom, to: last };
    });
}

/** What lifts an occurrence held on a day; null where nothing does. */
export function liftingOf(
  lifted: readonly Lifted[],
  occurrence: Occurrence,
  place: UnitPlace,
  heldOn: string,
): Lifting | null {
  const elements = elementsOf(occurrence, place);
  const isNow = ({ lifting, from, to }: Lifted): boolean =>
    elements.includes(lifting.data.element) && from <= heldOn && (to === null || heldOn <= to);
  return lifted.find(isNow)?.lifting ?? null;
}

/** Another unit may have an item of the same name; the elements of guidelines are the same everywhere. */
function isOfUnit({ author, data }: Lifting, unit: string): boolean {
  return !data.element.startsWith("programme/") || author.type !== "practitioner" || author.unit === unit;
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
