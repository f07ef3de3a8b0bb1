import { firstSeen, isSeen, latestSeen } from "../compile/ask.ts";
import type { Fact } from "../facts/fact.ts";
import { find } from "../facts/read-course.ts";
import { lastBegunBy, ownerOf } from "../facts/scope.ts";
import { askOn, type Place } from "./following.ts";

/** The entry that an element counts from in a scope, for elements with one anchor a scope. */
export function singleAnchor(place: Place): Fact | null {
  const { of, scope, following } = place;
  if (of.anchor === null || of.element.anchor.take === "scope-start") return scope.opens;
  const ask = askOn(place, following.today, false);
  return of.element.anchor.take === "last" ? latestSeen(ask, of.anchor) : firstSeen(ask, of.anchor);
}

/** Every entry in the scope that raises a demand of its own. One that lies in several scopes raises one demand. */
export function eachAnchor(place: Place): readonly Fact[] {
  const { of, following } = place;
  if (of.anchor === null) return [];
  const { anchor } = of;
  const found = find(following.facts, anchor);
  if (found.length === 0) return found;
  const ask = askOn(place, following.today, false);
  return found.filter((fact) => isSeen(ask, anchor, fact) && isOwn(place, fact));
}

/** Whether an entry belongs to this scope and not to another of the same guideline: it raises one demand and no more. */
export function isOwn({ of, scope, scopes }: Place, fact: Fact): boolean {
  if (scopes.length === 1) return true;
  const owner = ownerOf(fact, scopes) ?? (of.element.outlives ? lastBegunBy(fact, scopes) : null);
  return (owner ?? scopes.at(-1)) === scope;
}

/** Whether every matching entry raises a demand, and not one a scope. */
export function isEach({ of }: Place): boolean {
  return of.element.anchor.take === "each";
}
