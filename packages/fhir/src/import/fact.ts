import type { CareLevel, Category, DataOf, Effective, Kind } from "@helhet/course";
import type { Taken, TakenOf } from "./read-resource.ts";
import type { ReadType } from "./resources.ts";

/** One entry to be. `slot` tells it from the others of the same resource and stays the same in every version of it. */
export interface FactOf<K extends Kind> {
  readonly slot: string;
  readonly kind: K;
  /** Null: the resource says no day; it is dated when the resource was last updated, else on the day it was read in. */
  readonly on: Effective | null;
  readonly data: DataOf<K>;
  readonly category?: Category;
}
/** Any fact. */
export type Fact = { [K in Kind]: FactOf<K> }[Kind];

/**
 * What a resource became: facts, with what was left out of it; the name of the reason why none; or that its source takes it
 * back. Reasons are sentences of the report and never repeat a value.
 */
export type Mapped =
  | { readonly facts: readonly Fact[]; readonly left: readonly string[] }
  | { readonly unmapped: string }
  | { readonly takenBack: true };

/** Facts, and what was left out. */
export function facts(made: readonly (Fact | null)[], left: readonly string[] = []): Mapped {
  const found = made.filter((one) => one !== null);
  return found.length === 0
    ? { unmapped: left[0] ?? "it says nothing that a kind of entry holds" }
    : { facts: found, left };
}

/** A resource that became nothing, and why. */
export function unmapped(reason: string): Mapped {
  return { unmapped: reason };
}

/** What the mappings of one resource need to know beside it. */
export interface Setting {
  /** The unit here in which what is read belongs. */
  readonly unit: string;
  /** The care level of that unit's episodes; null where nobody says it. */
  readonly careLevel: CareLevel | null;
  /** Which organisation of the source the unit is, as `Organization/id`; null where it is not said. */
  readonly organisation: string | null;
  /** Every appointment of the source is the unit's own. */
  readonly ownAppointments: boolean;
  /** The id of something of this source. */
  readonly idOf: (key: string) => string;
}

/** All resources of one person, by type. */
export interface Group {
  of<T extends ReadType>(type: T): readonly TakenOf<T>[];
  byKey(key: string): Taken | undefined;
}

/** How one type is mapped. */
export type Mapping<T extends ReadType> = (taken: TakenOf<T>, setting: Setting, group: Group) => Mapped;

/** Said of what its source marks as recorded by mistake. */
export const takenBack: Mapped = { takenBack: true };
