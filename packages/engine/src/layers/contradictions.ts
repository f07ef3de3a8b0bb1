import type { Limit } from "../guideline.ts";
import { elementOfChange, type Layer, type LayerChange, rankOf } from "./layer.ts";
import { compareLimits, isSameLimit } from "./tighter.ts";

/** Two layers that say what cannot both hold of one element in one place on one day. */
export interface Contradiction {
  readonly guideline: string;
  readonly element: string;
  /** The wider one, or the first by name. */
  readonly one: { readonly layer: Layer; readonly change: LayerChange };
  readonly other: { readonly layer: Layer; readonly change: LayerChange };
}

function overlapInTime(one: Layer, other: Layer): boolean {
  return one.validFrom <= (other.validTo ?? "9999-12-31") && other.validFrom <= (one.validTo ?? "9999-12-31");
}

function overlapInPlace(one: Layer, other: Layer): boolean {
  if (one.units === "*" || other.units === "*") return true;
  return one.units.some((unit) => other.units.includes(unit));
}

function meet(one: Layer, other: Layer): boolean {
  const isSameRule = one.guideline === other.guideline && one.edition === other.edition;
  return isSameRule && overlapInTime(one, other) && overlapInPlace(one, other);
}

function insteadOf(change: LayerChange): Limit | null {
  return "instead" in change ? change.instead : null;
}

/** Whether two changes of limits may be about one case. */
function shareACase(one: LayerChange, other: LayerChange): boolean {
  const a = insteadOf(one);
  const b = insteadOf(other);
  return a === null || b === null || isSameLimit(a, b);
}

/** Whether two changes of one element clash on one level: only what could be laid in either order is let through. */
export function clashesBeside(one: LayerChange, other: LayerChange): boolean {
  if (one.change === "silence" && other.change === "silence") return false;
  if (!("within" in one && "within" in other)) return true;
  // The shortest governs, where one can say which it is.
  if (one.change === "tighten" && other.change === "tighten")
    return compareLimits(one.within, other.within) === null && shareACase(one, other);
  const areAlike = one.change === other.change && isSameLimit(one.within, other.within);
  return !areAlike && shareACase(one, other);
}

/** A nearer layer over a wider one: it may go further, and not take back what the wider one asks. */
function clashesAbove(wider: LayerChange, nearer: LayerChange): boolean {
  if (nearer.change === "add") return true;
  if (wider.change === "silence") return nearer.change !== "silence";
  if (wider.change === "relax") return false;
  if (nearer.change === "tighten") return false;
  return wider.change === "add" || nearer.change === "silence" || shareACase(wider, nearer);
}

function clashesIn(one: Layer, other: Layer): readonly Contradiction[] {
  const isBeside = rankOf(one) === rankOf(other);
  return one.changes.flatMap((a) =>
    other.changes.flatMap((b) => {
      if (elementOfChange(a) !== elementOfChange(b)) return [];
      if (!(isBeside ? clashesBeside(a, b) : clashesAbove(a, b))) return [];
      const element = elementOfChange(a);
      return [
        { guideline: one.guideline, element, one: { layer: one, change: a }, other: { layer: other, change: b } },
      ];
    }),
  );
}

/** Every pair of changes in which two layers contradict each other; layers of one id are the same one. */
export function contradictionsIn(layers: readonly Layer[]): readonly Contradiction[] {
  const inOrder = layers.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
  return inOrder.flatMap((one, at) =>
    inOrder.slice(at + 1).flatMap((other) => (meet(one, other) ? clashesIn(one, other) : [])),
  );
}
