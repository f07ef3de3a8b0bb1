import type { Item } from "../standing.ts";
import { type ComparedItem, changesBetween, type ItemChange } from "./what-if.ts";

/** What a reader may read before and after something is written, and whether the course holds more than that. */
export interface ReaderOfChanges<T> {
  readonly mayRead: (entry: string) => boolean;
  /** The entries that would be written, as far as the writer may read them afterwards. */
  readonly own: ReadonlySet<string>;
  readonly hasHidden: boolean;
  /** What the rules themselves no longer ask of anybody: that it is gone tells nothing of the course. */
  readonly isSetAside?: (before: T) => boolean;
}

type Seen = ComparedItem & Pick<Item, "facts">;

/**
 * The changes between two standings as one reader would see them: between what they see before and what they will see after.
 * What is no longer seen may only have come to rest on something hidden: then nobody says that it is gone.
 */
export function changesSeen<T extends Seen>(
  before: readonly T[],
  after: readonly T[],
  { mayRead, own, hasHidden, isSetAside = () => false }: ReaderOfChanges<T>,
): readonly ItemChange<T>[] {
  const seenBefore = before.filter(({ facts }) => facts.every(mayRead));
  const seenAfter = after.filter(({ facts }) => facts.every((fact) => mayRead(fact) || own.has(fact)));
  const changes = changesBetween(seenBefore, seenAfter);
  if (!hasHidden) return changes;
  return changes.filter(({ before, after }) => after !== null || (before !== null && isSetAside(before)));
}
