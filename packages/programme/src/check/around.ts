import type { Act, Guideline } from "@helhet/engine";
import type { UnitEntryOf } from "../book/unit-entry.ts";

/** One edition of a guideline. */
export interface Edition {
  readonly guideline: string;
  readonly edition: string;
}

/** The rules that a programme is laid over. */
export interface RulesAround {
  readonly guidelines: readonly Guideline[];
  readonly acts: readonly Act[];
  /** What the unit follows on the programme's first day. */
  readonly followed: readonly Edition[];
}

/** What a programme is checked against. */
export interface Around extends RulesAround {
  /** The programme's first day, `YYYY-MM-DD`. */
  readonly day: string;
  /** Who works in the unit on that day. */
  readonly staff: readonly { readonly id: string; readonly name: string }[];
  readonly held: readonly UnitEntryOf<"competence-held">[];
}

export function guidelineOf({ guidelines }: Pick<RulesAround, "guidelines">, of: Edition): Guideline | undefined {
  return guidelines.find(({ id, edition }) => id === of.guideline && edition === of.edition);
}

export function isFollowed({ followed }: Pick<RulesAround, "followed">, of: Edition): boolean {
  return followed.some(({ guideline, edition }) => guideline === of.guideline && edition === of.edition);
}
