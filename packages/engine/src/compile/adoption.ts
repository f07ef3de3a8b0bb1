import { type Day, dayFromIso } from "@helhet/course";
import type { Guideline } from "../guideline.ts";
import type { Setting } from "../setting.ts";

/** A unit's adoption of one edition, in days; `to` inclusive. */
export interface CompiledAdoption {
  readonly unit: string;
  readonly from: Day;
  readonly to: Day;
  /** Its place among all that is decided: the later one was decided later. */
  readonly order: number;
}

/** A unit's own value from a day on; `to` inclusive. */
export interface CompiledUnitValue {
  readonly unit: string;
  readonly days: number;
  readonly from: Day;
  readonly to: Day;
}

/** Every unit. */
const everyUnit = "*";

function lastDay(to: string | null): Day {
  return to === null ? Number.POSITIVE_INFINITY : dayFromIso(to);
}

/** The adoptions of exactly this edition. */
export function adoptionsOf({ id, edition }: Guideline, { adoptions }: Setting): readonly CompiledAdoption[] {
  return adoptions
    .map((one, order) => ({ ...one, order }))
    .filter((one) => one.guideline === id && one.edition === edition)
    .map(({ unit, from, to, order }) => ({
      unit,
      order,
      from: dayFromIso(from),
      to: lastDay(to),
    }));
}

/** A unit's own adoption, or one for every unit. */
export function isFor(adoption: CompiledAdoption, unit: string | null): boolean {
  return adoption.unit === unit || adoption.unit === everyUnit;
}

/** Values by name, the latest first. */
export function unitValuesOf(
  { id }: Guideline,
  { unitValues }: Setting,
): ReadonlyMap<string, readonly CompiledUnitValue[]> {
  const byName = new Map<string, CompiledUnitValue[]>();
  for (const { guideline, name, unit, days, from, to } of unitValues) {
    if (guideline !== id) continue;
    byName.set(name, [...(byName.get(name) ?? []), { unit, days, from: dayFromIso(from), to: lastDay(to ?? null) }]);
  }
  for (const values of byName.values()) values.sort((a, b) => b.from - a.from);
  return byName;
}

/** The value in force for a unit on a day: its own, else the one for every unit, else null. */
export function unitValueOn(
  values: readonly CompiledUnitValue[] | undefined,
  unit: string | null,
  day: Day,
): number | null {
  const inForce = values?.filter(({ from, to }) => from <= day && day <= to) ?? [];
  const own = inForce.find((one) => one.unit === unit) ?? inForce.find((one) => one.unit === everyUnit);
  return own?.days ?? null;
}
