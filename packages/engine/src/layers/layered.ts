import type { Element, Guideline, Limit, LimitCase } from "../guideline.ts";
import type { LayerDifference, LimitDifference } from "./difference.ts";
import { elementOfChange, type Layer, type LayerChange, rankOf } from "./layer.ts";
import { compareLimits, isProtected, isSameLimit, isTighter } from "./tighter.ts";

/** A guideline with layers laid over it, and all in which it differs from what lies below. */
export interface Layered {
  readonly guideline: Guideline;
  readonly differences: readonly LayerDifference[];
}

/** A change and the layer that makes it. */
interface Laid {
  readonly layer: Layer;
  readonly change: LayerChange;
}
type LimitChange = Extract<LayerChange, { readonly change: "tighten" | "relax" }>;
interface LaidLimit {
  readonly layer: Layer;
  readonly change: LimitChange;
}

/** An element as one level has it, and the limits that the guideline itself gave its cases. */
interface Standing {
  readonly element: Element;
  readonly written: readonly Limit[];
}

const byId = (a: Layer, b: Layer): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function isAbout(laid: Laid, id: string): boolean {
  return elementOfChange(laid.change) === id;
}

function limitChanges(laid: readonly Laid[], change: LimitChange["change"]): readonly LaidLimit[] {
  return laid.filter((one): one is LaidLimit => one.change.change === change);
}

function isOfCase({ change }: LaidLimit, written: Limit): boolean {
  return change.instead === null || isSameLimit(change.instead, written);
}

/** Of several the shortest; of equals the first. */
function tightest(laid: readonly LaidLimit[]): LaidLimit | null {
  return laid.reduce<LaidLimit | null>(
    (least, one) => (least === null || isTighter(one.change.within, least.change.within) ? one : least),
    null,
  );
}

/** The change that governs a case at one level: a tightening that is shorter, else a relaxation that is longer. */
function governing(of: Element, one: LimitCase, written: Limit, laid: readonly Laid[]): LaidLimit | null {
  const tighter = tightest(
    limitChanges(laid, "tighten").filter(
      (laidOne) => isOfCase(laidOne, written) && isTighter(laidOne.change.within, one.limit),
    ),
  );
  if (tighter !== null || isProtected(of)) return tighter;
  const laxer = limitChanges(laid, "relax").filter(
    (laidOne) => isOfCase(laidOne, written) && (compareLimits(laidOne.change.within, one.limit) ?? 0) > 0,
  );
  return laxer[0] ?? null;
}

function difference(of: Element, laid: Laid, more: Pick<LayerDifference, "change" | "limits">): LayerDifference {
  const { id: layer, level, author, source, validFrom, validTo } = laid.layer;
  const { reason } = laid.change;
  return { level, layer, author, reason, source, validFrom, validTo, element: of.id, title: of.title, ...more };
}

/** The limits of an element at one level, and the differences, one for each change that governs anything. */
function withLimits(below: Standing, laid: readonly Laid[], differences: LayerDifference[]): Element {
  const { element, written } = below;
  const changed = new Map<LaidLimit, LimitDifference[]>();
  const note = (by: LaidLimit, limit: LimitDifference): void => {
    changed.set(by, [...(changed.get(by) ?? []), limit]);
  };
  const cases = element.limits.map((one, at): LimitCase => {
    const by = governing(element, one, written[at] ?? one.limit, laid);
    if (by === null) return one;
    note(by, { at, when: one.when, below: one.limit, here: by.change.within });
    return { ...one, limit: by.change.within, source: by.layer.source };
  });
  const first = element.limits.length === 0 ? tightest(limitChanges(laid, "tighten")) : null;
  if (first !== null) {
    const when = { op: "always" } as const;
    note(first, { at: 0, when, below: null, here: first.change.within });
    cases.push({ when, limit: first.change.within, source: first.layer.source });
  }
  for (const [by, limits] of changed) {
    const change = by.change.change === "relax" ? "relaxed" : "tightened";
    differences.push(difference(element, by, { change, limits }));
  }
  return changed.size === 0 ? element : { ...element, limits: cases };
}

function atLevel(
  below: readonly Standing[],
  laid: readonly Laid[],
  differences: LayerDifference[],
): readonly Standing[] {
  const kept = below.flatMap((one): readonly Standing[] => {
    const about = laid.filter((laidOne) => isAbout(laidOne, one.element.id));
    const silencing = about.find(({ change }) => change.change === "silence");
    if (silencing !== undefined && !isProtected(one.element)) {
      differences.push(difference(one.element, silencing, { change: "silenced", limits: [] }));
      return [];
    }
    return about.length === 0 ? [one] : [{ ...one, element: withLimits(one, about, differences) }];
  });
  const added: Standing[] = [];
  for (const one of laid) {
    if (one.change.change !== "add") continue;
    const { element } = one.change;
    if ([...below, ...added].some((other) => other.element.id === element.id)) continue;
    differences.push(difference(element, one, { change: "added", limits: [] }));
    added.push({ element, written: element.limits.map(({ limit }) => limit) });
  }
  return [...kept, ...added];
}

/**
 * Lays layers over a guideline: all of one level at once, the wider below the nearer, in whatever order they are given.
 * Layers of another guideline or edition change nothing; nor does what would make law laxer. Pure and total; where no
 * two layers contradict each other (`contradictionsIn`) the order within a level has no say either.
 */
export function layered(guideline: Guideline, layers: readonly Layer[]): Layered {
  const own = layers
    .filter((one) => one.guideline === guideline.id && one.edition === guideline.edition)
    .toSorted(byId);
  const differences: LayerDifference[] = [];
  const levels = [...new Set(own.map(rankOf))].toSorted((a, b) => a - b);
  const base = guideline.elements.map((element) => ({ element, written: element.limits.map(({ limit }) => limit) }));
  const elements = levels.reduce<readonly Standing[]>((below, rank) => {
    const here = own.filter((one) => rankOf(one) === rank);
    const laid = here.flatMap((layer) => layer.changes.map((change) => ({ layer, change })));
    return atLevel(below, laid, differences);
  }, base);
  if (differences.length === 0) return { guideline, differences };
  return { guideline: { ...guideline, elements: elements.map(({ element }) => element) }, differences };
}

/** Every difference from the layer below, with author and reason; from the widest layer to the nearest. */
export function differencesOf(guideline: Guideline, layers: readonly Layer[]): readonly LayerDifference[] {
  return layered(guideline, layers).differences;
}
