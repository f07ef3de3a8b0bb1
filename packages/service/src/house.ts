import type { Organisation, Unit } from "@helhet/people";
import type { Record } from "@helhet/record";
import type { Rules } from "./rules.ts";

/** Organisations and units by id. */
export interface Places {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly units: ReadonlyMap<string, Unit>;
}

/** What every use case works with; wired once by an app. */
export interface House {
  readonly record: Record;
  readonly rules: Rules;
  /** The clock, epoch ms. */
  now(): number;
  /** At most a few seconds old. */
  places(): Promise<Places>;
  /** Synthetic national numbers are taken, real ones too; false: real ones only. */
  readonly testData: boolean;
}

/** How long places may be remembered, in ms: a new unit shows after it. */
const freshFor = 5_000;

/** Reads organisations and units from the record and remembers them for five seconds. */
export function rememberedPlaces(record: Record, now: () => number): () => Promise<Places> {
  let known: { at: number; places: Promise<Places> } | null = null;
  return () => {
    if (known !== null && Math.abs(now() - known.at) < freshFor) return known.places;
    const places = readPlaces(record);
    places.catch(() => {
      known = null;
    });
    known = { at: now(), places };
    return places;
  };
}

async function readPlaces({ directory }: Record): Promise<Places> {
  const [organisations, units] = await Promise.all([directory.organisations(), directory.units()]);
  return {
    organisations: new Map(organisations.map((one) => [one.id, one])),
    units: new Map(units.map((one) => [one.id, one])),
  };
}
