import type { Condition, Element, Limit } from "../../guideline.ts";
import type { Loaded } from "../../load/load-guidelines.ts";

/** One mistake made in a loaded guideline. */
export interface Mutation {
  readonly what: string;
  readonly guideline: string;
  readonly element: string;
  readonly change: (element: Element) => Element;
}

/** The same content with one element changed. Throws where the element is not there or the change changes nothing. */
export function mutated(loaded: Loaded, { guideline, element, change }: Mutation): Loaded {
  let hits = 0;
  const guidelines = loaded.guidelines.map((one) => {
    if (one.id !== guideline) return one;
    const elements = one.elements.map((item) => {
      if (item.id !== element) return item;
      const changed = change(item);
      if (JSON.stringify(changed) !== JSON.stringify(item)) hits += 1;
      return changed;
    });
    return { ...one, elements };
  });
  if (hits !== 1) throw new RangeError(`${guideline}/${element} was not changed.`);
  return { ...loaded, guidelines };
}

/** The limit of one case replaced. */
export function withLimit(at: number, limit: Limit): (element: Element) => Element {
  return (element) => ({
    ...element,
    limits: element.limits.map((one, index) => (index === at ? { ...one, limit } : one)),
  });
}

/** The condition turned round. */
export function negated(when: Condition): Condition {
  return when.op === "not" ? when.of : { op: "not", of: when };
}
