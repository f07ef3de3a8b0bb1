import { type Entry, entriesInEffect } from "@helhet/course";
import type { Programme } from "../programme.ts";
import { isEnrolledAt, leaveAt } from "./here.ts";
import { type Lifting, liftingOf } from "./lifted.ts";
import type { Occurrence, UnitPlace } from "./occurrence.ts";
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
  return people.flatMap(({ person }): readonly Comer[] => {
    const entries = inEffect.get(person) ?? [];
    const as = belongs(person);
    if (as === "not" || !isEnrolledAt(entries, place.unit, occurrence.at)) return [];
    if (as === "waiting") return [{ person, as }];
    const lifting = liftingOf(entries, occurrence, place);
    if (lifting !== null) return [{ person, as: "exempt", lifting }];
    const away = leaveAt(entries, occurrence.at);
    return away === null ? [{ person, as: "expected" }] : [{ person, as: "on-leave", leave: away.leave }];
  });
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
