import { isFor } from "../compile/adoption.ts";
import type { CompiledGuideline } from "../compile/program.ts";
import type { Scope } from "../facts/scope.ts";
import { decidedFor } from "../follow/edition.ts";
import type { Following } from "../follow/following.ts";
import { isoOf } from "../follow/iso.ts";
import type { WhyNotStep } from "./answer.ts";

/** Why a guideline is not followed in a scope, and what would make it. */
export interface NotFollowed {
  readonly because: WhyNotStep;
  readonly would: readonly WhyNotStep[];
}

function byAdoption(compiled: CompiledGuideline, following: Following, scope: Scope, day: number): WhyNotStep {
  const { id, edition } = compiled.guideline;
  const other = decidedFor(following, id, scope);
  if (other !== null) return { code: "another-edition", values: { edition, other: other.compiled.guideline.edition } };
  const own = compiled.adoptions.filter((one) => isFor(one, scope.unit));
  const began = isoOf(day);
  const later = own.find(({ from }) => from > day);
  if (later !== undefined) return { code: "adopted-later", values: { edition, from: isoOf(later.from), began } };
  const before = own.find(({ to }) => to < day);
  if (before !== undefined) return { code: "adopted-until", values: { edition, to: isoOf(before.to), began } };
  return { code: "not-adopted", values: { edition } };
}

/** Whether nothing that any unit has decided, and no law here, could make it be followed. */
export function isNowhereFollowed({ adoptions, isLaw }: CompiledGuideline): boolean {
  return adoptions.length === 0 && !isLaw;
}

/** What is said of a guideline that nobody here follows, whatever the course holds. */
export function nowhereFollowed({ guideline }: CompiledGuideline): NotFollowed {
  if (guideline.holdsWithoutAdoption) return { because: { code: "other-country", values: {} }, would: [] };
  const values = { edition: guideline.edition };
  return { because: { code: "not-adopted", values }, would: [{ code: "if-adopted", values }] };
}

/** What is said of a scope in which the guideline is not followed. */
export function notFollowedIn(compiled: CompiledGuideline, scope: Scope, following: Following): NotFollowed {
  const day = scope.opens?.day ?? following.today;
  if (compiled.isLaw) return { because: { code: "law-not-valid", values: { began: isoOf(day) } }, would: [] };
  const because = byAdoption(compiled, following, scope, day);
  const isOpen = because.code === "not-adopted" || because.code === "adopted-until";
  const would: readonly WhyNotStep[] = isOpen
    ? [{ code: "if-adopted", values: { edition: compiled.guideline.edition } }]
    : [];
  return { because, would };
}
