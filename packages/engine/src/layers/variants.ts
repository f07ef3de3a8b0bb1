import { dayAfter, dayBefore } from "@helhet/course";
import type { Element, Guideline } from "../guideline.ts";
import type { LayerDifference } from "./difference.ts";
import { isFor, isInForce, type Layer } from "./layer.ts";
import { layered } from "./layered.ts";

/** The elements of a guideline for scopes of a unit that begin in a stretch of days. */
export interface Variant {
  /** `*` where the unit has no layer of its own. */
  readonly unit: string;
  /** First day; null: from the beginning of time. */
  readonly from: string | null;
  /** Last day; null: for ever. */
  readonly to: string | null;
  readonly elements: readonly Element[];
  readonly differences: readonly LayerDifference[];
}

/** The days on which something begins to be, or has ceased to be, in force. */
function turnsOf(layers: readonly Layer[]): readonly string[] {
  const ends = layers.flatMap(({ validTo }) => (validTo === null ? [] : [dayAfter(validTo)]));
  return [...new Set([...layers.map(({ validFrom }) => validFrom), ...ends])].toSorted();
}

/**
 * A guideline as every unit follows it under its layers, stretch by stretch of the days on which a scope may begin. Empty
 * where no layer is about this edition. Elements that no layer touches are the guideline's own, the very same objects.
 */
export function variantsOf(guideline: Guideline, layers: readonly Layer[]): readonly Variant[] {
  const own = layers.filter((one) => one.guideline === guideline.id && one.edition === guideline.edition);
  if (own.length === 0) return [];
  const named = own.flatMap(({ units }) => (units === "*" ? [] : units));
  return ["*", ...new Set(named)].flatMap((unit) => {
    const of = unit === "*" ? null : unit;
    const turns = turnsOf(own.filter((one) => isFor(one, of)));
    return [null, ...turns].map((from, at): Variant => {
      const next = turns[at];
      const laid = from === null ? [] : own.filter((one) => isInForce(one, of, from));
      const { guideline: under, differences } = layered(guideline, laid);
      const to = next === undefined ? null : dayBefore(next);
      return { unit, from, to, elements: under.elements, differences };
    });
  });
}
