import type { Draft } from "@helhet/course";
import type { Element, Guideline } from "@helhet/engine";
import type { LawRefusal } from "./refusal.ts";

/**
 * The refusal of an agreement that would relax what the law demands; null for everything else. An exemption or a
 * substitution always relaxes; a changed interval does unless it is at most every limit the law gives.
 */
export function relaxesLaw(guidelines: readonly Guideline[], draft: Draft): LawRefusal | null {
  const isTailoring = draft.kind === "exemption" || draft.kind === "substitution" || draft.kind === "interval-change";
  if (!isTailoring) return null;
  const element = elementNamed(guidelines, draft.data.element);
  if (element === undefined || element.force !== "must") return null;
  if (draft.kind === "interval-change" && tightens(element, draft.data.everyDays)) return null;
  const { publisher, title, section, url } = element.source;
  return { kind: "law", law: { element: draft.data.element, publisher, title, section, url } };
}

/** The element named `guideline/element`, in its strictest edition: law in one edition is law. */
function elementNamed(guidelines: readonly Guideline[], named: string): Element | undefined {
  const [guideline, element] = named.split("/");
  const found = guidelines
    .filter(({ id }) => id === guideline)
    .flatMap(({ elements }) => elements.filter(({ id }) => id === element));
  return found.find(({ force }) => force === "must") ?? found[0];
}

function tightens(element: Element, everyDays: number): boolean {
  const days = { days: 1, weeks: 7, months: 28 } as const;
  return (
    element.limits.length > 0 &&
    element.limits.every(({ limit }) => {
      const inDays =
        limit.unit === "days" || limit.unit === "weeks" || limit.unit === "months"
          ? limit.amount * days[limit.unit]
          : 0;
      return everyDays <= inDays;
    })
  );
}
