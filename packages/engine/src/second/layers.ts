import type { Element, Limit, Publication } from "../guideline.ts";
import type { Layer, LayerChange } from "../layers/layer.ts";
import type { Stretch, World } from "./world.ts";

type Sized = Extract<LayerChange, { readonly within: Limit }>;

/** Limits that are counted alike, in one measure; null for those that nobody can compare. */
function sizeIn(limit: Limit, measure: string): number | null {
  if (!("amount" in limit)) return null;
  const [unit, amount] = limit.unit === "weeks" ? ["days", limit.amount * 7] : [limit.unit, limit.amount];
  return unit === measure ? amount : null;
}

function measureOf(limit: Limit): string {
  return limit.unit === "weeks" ? "days" : limit.unit;
}

function namesLimit(change: Sized, asWritten: Limit): boolean {
  return change.instead === null || JSON.stringify(change.instead) === JSON.stringify(asWritten);
}

/** The limit of one case after a level: of all that is said of it the shortest below what stood; else what is longer. */
function limitAfter(stood: Limit, asWritten: Limit, said: readonly Sized[], mayLoosen: boolean): Sized | null {
  const measure = measureOf(stood);
  const now = sizeIn(stood, measure);
  if (now === null) return null;
  const sized = said
    .filter((one) => namesLimit(one, asWritten))
    .flatMap((one) => {
      const size = sizeIn(one.within, measure);
      return size === null ? [] : [{ one, size }];
    });
  const shorter = sized.filter(({ one, size }) => one.change === "tighten" && size < now);
  const least = Math.min(...shorter.map(({ size }) => size));
  const found = shorter.find(({ size }) => size === least);
  if (found !== undefined) return found.one;
  if (!mayLoosen) return null;
  return sized.find(({ one, size }) => one.change === "relax" && size > now)?.one ?? null;
}

type From = readonly [Layer, LayerChange];

function sized(said: readonly From[]): readonly Sized[] {
  return said.flatMap(([, change]) => ("within" in change ? [change] : []));
}

function sourceOf(change: Sized, said: readonly From[], otherwise: Publication): Publication {
  return said.find(([, one]) => one === change)?.[0].source ?? otherwise;
}

/** Without a limit below: the shortest of the unit that is named first. */
function firstLimit(element: Element, said: readonly From[]): Element {
  const tightening = sized(said).filter(({ change }) => change === "tighten");
  const measure = tightening[0] === undefined ? "" : measureOf(tightening[0].within);
  const least = Math.min(...tightening.flatMap(({ within }) => sizeIn(within, measure) ?? []));
  const first = tightening.find(({ within }) => sizeIn(within, measure) === least);
  if (first === undefined) return element;
  const source = sourceOf(first, said, element.source);
  return { ...element, limits: [{ when: { op: "always" }, limit: first.within, source }] };
}

/** An element under the changes of one level, with the layer each comes from; null where it is silenced. */
function after(element: Element, written: Element, said: readonly From[]): Element | null {
  const mayLoosen = element.force !== "must" && element.mayBeTailored;
  if (mayLoosen && said.some(([, { change }]) => change === "silence")) return null;
  if (element.limits.length === 0) return firstLimit(element, said);
  const limits = element.limits.map((one, at) => {
    const change = limitAfter(one.limit, written.limits[at]?.limit ?? one.limit, sized(said), mayLoosen);
    return change === null ? one : { ...one, limit: change.within, source: sourceOf(change, said, one.source) };
  });
  return { ...element, limits };
}

type Now = { readonly now: Element; readonly written: Element };

/** All that one level says, laid over what stood below it. */
function levelOver(below: readonly Now[], level: readonly From[]): readonly Now[] {
  const ids = new Set(below.map(({ now }) => now.id));
  const changed = below.flatMap(({ now, written }) => {
    const said = level.filter(([, change]) => change.change !== "add" && change.element === now.id);
    const element = after(now, written, said);
    return element === null ? [] : [{ now: element, written }];
  });
  for (const [, change] of level) {
    if (change.change !== "add" || ids.has(change.element.id)) continue;
    ids.add(change.element.id);
    changed.push({ now: change.element, written: change.element });
  }
  return changed;
}

/** The elements that are followed in a stretch: the guideline's, then what each wider and each nearer layer makes of them. */
export function elementsIn({ setting }: World, { guideline, unit, decidedOn: on }: Stretch): readonly Element[] {
  const here = (setting.layers ?? []).filter(
    (one) =>
      one.guideline === guideline.id &&
      one.edition === guideline.edition &&
      (one.units === "*" || (unit !== null && one.units.includes(unit))) &&
      one.validFrom <= on &&
      (one.validTo === null || on <= one.validTo),
  );
  const level = (isNear: boolean): readonly From[] =>
    here
      .filter((one) => (one.level === "unit") === isNear)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap((layer) => layer.changes.map((change) => [layer, change] as const));
  const national = guideline.elements.map((one) => ({ now: one, written: one }));
  return levelOver(levelOver(national, level(false)), level(true)).map(({ now }) => now);
}
