import { type Entry, entriesInEffect } from "@helhet/course";
import type { Programme } from "../programme.ts";
import { type Away, awayOn, covers, enrolmentsIn, type Stretch } from "./here.ts";
import { type Lifted, type Lifting, liftedIn, liftingOf } from "./lifted.ts";
import { heldOn, type Occurrence, type UnitPlace } from "./occurrence.ts";
import { type PersonHere, placesOf } from "./places.ts";

/** How somebody stands to an occurrence. `exempt` carries what lifts it: who may read that may know why. */
export type Comer = { readonly person: string } & (
  | { readonly as: "expected" }
  | { readonly as: "exempt"; readonly lifting: Lifting }
  | { readonly as: "on-leave"; readonly leave: string }
  | { readonly as: "waiting" }
);

/** The people of a unit as read once for many occurrences. */
export interface Household {
  readonly place: UnitPlace;
  /** With their entries in effect alone. */
  readonly people: readonly PersonHere[];
  readonly inEffect: ReadonlyMap<string, readonly Entry[]>;
}

export function householdOf(place: UnitPlace, people: readonly PersonHere[]): Household {
  const inEffect = new Map(people.map((one) => [one.person, entriesInEffect(one.entries)]));
  return { place, inEffect, people: people.map(({ person }) => ({ person, entries: inEffect.get(person) ?? [] })) };
}

/**
 * Everybody an occurrence is for: all who are enrolled when it begins, or those with a place in its service; and of these who is exempt,
 * who is away on leave, and who waits for a place. Others are not here.
 */
export function comersTo(occurrence: Occurrence, programme: Programme, household: Household): readonly Comer[] {
  const { place, people, inEffect } = household;
  const belongs = belonging(occurrence, programme, household);
  const day = heldOn(occurrence, place.zone);
  return people.flatMap(({ person }): readonly Comer[] => {
    const as = belongs(person);
    if (as === "not") return [];
    const { enrolled, lifted, away: stretches } = standing(inEffect.get(person) ?? nothing, place.unit);
    if (enrolled !== null && !enrolled.some((one) => covers(one, occurrence.at))) return [];
    if (as === "waiting") return [{ person, as }];
    const lifting = liftingOf(lifted, occurrence, place, day);
    if (lifting !== null) return [{ person, as: "exempt", lifting }];
    const away = stretches.find((one) => covers(one, occurrence.at));
    return away === undefined ? [{ person, as: "expected" }] : [{ person, as: "on-leave", leave: away.leave }];
  });
}

const nothing: readonly Entry[] = [];

/** What of somebody's entries decides how they stand to whatever is held. */
interface Standing {
  readonly unit: string;
  readonly enrolled: readonly Stretch[] | null;
  readonly lifted: readonly Lifted[];
  readonly away: readonly Away[];
}

/** Read once for all that is held: a week asks a hundred times. */
const read = new WeakMap<readonly Entry[], Standing>();

function standing(entries: readonly Entry[], unit: string): Standing {
  const known = read.get(entries);
  if (known?.unit === unit) return known;
  const made = { unit, enrolled: enrolmentsIn(entries, unit), lifted: liftedIn(entries, unit), away: awayOn(entries) };
  read.set(entries, made);
  return made;
}

function belonging(
  { everyone, service: key }: Occurrence,
  { services }: Programme,
  { place, people }: Household,
): (person: string) => "placed" | "waiting" | "not" {
  if (everyone) return () => "placed";
  const service = services.find((one) => one.key === key);
  if (service === undefined) return () => "not";
  const places = placesOf(service, place.unit, people);
  const placed = new Set(places.placed.map(({ person }) => person));
  const waiting = new Set(places.waiting.map(({ person }) => person));
  return (person) => (placed.has(person) ? "placed" : waiting.has(person) ? "waiting" : "not");
}
