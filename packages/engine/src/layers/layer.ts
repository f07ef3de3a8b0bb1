import type { Element, Limit, Publication, Text } from "../guideline.ts";

/** What lies over a national guideline, from the widest to the nearest. The person's own tailoring is the fourth layer. */
export type LayerLevel = "region" | "municipality" | "unit";

/** A length that one can compare with another of its sort: all that a layer may set. */
export type CountedLimit = Extract<Limit, { readonly amount: number }>;

/** One thing a layer does with one element. */
export type LayerChange =
  | { readonly change: "add"; readonly element: Element; readonly reason: Text }
  | {
      readonly change: "tighten" | "relax";
      readonly element: string;
      /** The limit it takes the place of, as the guideline has it; null: every case of the element. */
      readonly instead: Limit | null;
      readonly within: CountedLimit;
      readonly reason: Text;
    }
  | { readonly change: "silence"; readonly element: string; readonly reason: Text };

/** What a region, a municipality or a unit does with one edition of a guideline, from a day, with its reason. Data only. */
export interface Layer {
  readonly id: string;
  readonly level: LayerLevel;
  /** The units where it holds; `*` is every unit. */
  readonly units: readonly string[] | "*";
  readonly guideline: string;
  readonly edition: string;
  /** Who decided it, in words that a reader knows them by. */
  readonly author: string;
  /** Why, in general; a change may have a reason of its own. */
  readonly reason: Text;
  /** First and last day on which a scope may begin under it; null: no end. */
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: Publication;
  readonly changes: readonly LayerChange[];
}

const ranks = { region: 1, municipality: 1, unit: 2 } as const satisfies Record<LayerLevel, number>;

/** The place of a level in the order in which layers are laid: what is wider lies below. */
export function rankOf({ level }: Pick<Layer, "level">): number {
  return ranks[level];
}

/** The element that a change is about. */
export function elementOfChange(change: LayerChange): string {
  return change.change === "add" ? change.element.id : change.element;
}

/** Whether a layer is laid over scopes of a unit (null: of none) that begin on a day, `YYYY-MM-DD`. */
export function isInForce(layer: Layer, unit: string | null, day: string): boolean {
  return isFor(layer, unit) && layer.validFrom <= day && (layer.validTo === null || day <= layer.validTo);
}

/** Whether a layer is laid over scopes of a unit at some time. */
export function isFor({ units }: Layer, unit: string | null): boolean {
  return units === "*" || (unit !== null && units.includes(unit));
}
