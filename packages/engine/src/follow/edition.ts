import type { Day, EntryOf } from "@helhet/course";
import { isFor } from "../compile/adoption.ts";
import type { CompiledGuideline } from "../compile/program.ts";
import type { Fact } from "../facts/fact.ts";
import type { Scope } from "../facts/scope.ts";
import type { Following } from "./following.ts";

/** Which edition of a guideline a scope follows by somebody's decision, and the day whose adoption and layers hold in it. */
export interface Decided {
  readonly compiled: CompiledGuideline;
  readonly day: Day;
  /** The entry that moved the scope; null where it follows what was adopted when it began. */
  readonly movedBy: Fact | null;
}

/** The day on which a scope decides what it follows, unless it is moved. */
export function openingDay({ opens }: Scope, { today }: Following): Day {
  return opens?.day ?? today;
}

function isInScope({ unit, opens, lastDay }: Scope, fact: Fact): boolean {
  const { data } = fact.entry as EntryOf<"edition-moved">;
  const isHere = unit === null || data.unit === unit;
  return isHere && opens !== null && opens.day <= fact.day && fact.day <= lastDay;
}

/** The last move in a scope to an edition that is here. */
function moveOf(following: Following, editions: readonly CompiledGuideline[], scope: Scope): Decided | null {
  for (const fact of following.moves.toReversed()) {
    const { guideline, edition } = (fact.entry as EntryOf<"edition-moved">).data;
    const compiled = editions.find((one) => one.guideline.id === guideline && one.guideline.edition === edition);
    if (compiled !== undefined && isInScope(scope, fact)) return { compiled, day: fact.day, movedBy: fact };
  }
  return null;
}

/** Of several editions adopted on a day the one adopted last; from the same day, the one decided last. */
function adoptedOn(editions: readonly CompiledGuideline[], unit: string | null, day: Day): CompiledGuideline | null {
  let found: CompiledGuideline | null = null;
  let latest: { readonly from: Day; readonly order: number } | null = null;
  for (const compiled of editions) {
    for (const one of compiled.adoptions) {
      if (day < one.from || day > one.to || !isFor(one, unit)) continue;
      const isLater =
        latest === null || one.from > latest.from || (one.from === latest.from && one.order > latest.order);
      if (!isLater) continue;
      latest = one;
      found = compiled;
    }
  }
  return found;
}

/** The edition that a scope follows of one guideline: what it was moved to, else what its unit had adopted when it began. */
export function decidedFor(following: Following, id: string, scope: Scope): Decided | null {
  const editions = following.program.editions.get(id) ?? [];
  const moved = following.moves.length === 0 ? null : moveOf(following, editions, scope);
  if (moved !== null) return moved;
  const day = openingDay(scope, following);
  const compiled = adoptedOn(editions, scope.unit, day);
  return compiled === null ? null : { compiled, day, movedBy: null };
}
