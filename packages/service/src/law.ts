import type { Draft } from "@helhet/course";
import { forbidding, type Guideline } from "@helhet/engine";
import type { LawRefusal } from "./refusal.ts";

/**
 * The refusal of an agreement that would relax what the law demands, or what a guideline lets nobody set aside; null for
 * everything else. The engine says which.
 */
export function relaxesLaw(guidelines: readonly Guideline[], draft: Draft): LawRefusal | null {
  const isTailoring = draft.kind === "exemption" || draft.kind === "substitution" || draft.kind === "interval-change";
  if (!isTailoring) return null;
  const [guideline, element] = draft.data.element.split("/");
  const named = guidelines
    .filter(({ id }) => id === guideline)
    .flatMap(({ elements }) => elements.filter(({ id }) => id === element));
  const forbids = forbidding(draft, named);
  if (forbids === null) return null;
  const { publisher, title, section, url } = forbids.source;
  return { kind: "law", law: { element: draft.data.element, publisher, title, section, url } };
}
