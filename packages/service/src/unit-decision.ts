import { dayIn, ok, type Result } from "@helhet/course";
import type { Guideline } from "@helhet/engine";
import type { Working } from "./caller.ts";
import type { House } from "./house.ts";
import { invalid, type Refusal } from "./refusal.ts";

/** A decision of yesterday would change what was asked of people then, and what they were told. */
export function isPast(house: House, { unit }: Working, from: string): boolean {
  return from < dayIn(unit.zone, house.now());
}

export const inThePast = invalid(
  "from",
  "A decision holds from today at the earliest.",
  "Choose today or a later day.",
);

/** The edition that a unit decides about; refused where there is none, or nothing to decide. */
export function editionToDecide(
  house: House,
  ask: { readonly guideline: string; readonly edition: string },
): Result<Guideline, Refusal> {
  const known = house.rules.guidelines.find(({ id, edition }) => id === ask.guideline && edition === ask.edition);
  if (known === undefined)
    return invalid("edition", "No such guideline or edition is here.", "Choose one from the list.");
  if (known.holdsWithoutAdoption)
    return invalid("guideline", "This holds by law, with or without a decision.", "Nothing needs to be decided.");
  return ok(known);
}
