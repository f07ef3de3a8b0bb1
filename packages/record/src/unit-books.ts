import type { Result } from "@helhet/course";
import type { UnitLayer, UnitOwnValue } from "./directory.ts";
import type { Principal } from "./principal.ts";
import type { Refusal } from "./refusal.ts";

/** A row of a unit's book. The record keeps the data as it was handed in; its kinds are @helhet/programme's. */
export interface UnitBookRow {
  readonly id: string;
  readonly unit: string;
  /** 1, 2, 3 … within the unit's book. */
  readonly seq: number;
  readonly kind: string;
  readonly data: unknown;
  /** The practitioner who wrote it; null for the seed. */
  readonly author: string | null;
  /** Instant, ISO. */
  readonly recorded: string;
}

/** What a unit writes. The id is made by whoever writes, so that a retry is the same entry. */
export interface UnitBookWrite {
  readonly unit: string;
  readonly drafts: readonly Pick<UnitBookRow, "id" | "kind" | "data">[];
  /** The highest `seq` the writer had read; null where it does not matter what came between. */
  readonly expected: number | null;
}

/** The layers and unit values that a book's entry puts in force and takes away, in the same transaction. */
export interface LayersMoved {
  readonly publish: readonly UnitLayer[];
  /** `to` is the last day on which the unit's layer of that name holds. */
  readonly withdraw: readonly { readonly layer: string; readonly to: string }[];
  /** Unit values that the entry named in each sets; they end with it. */
  readonly set?: readonly UnitOwnValue[];
  /** `to` is the last day on which what that entry set holds; before its first day it never has. */
  readonly unset?: readonly { readonly entry: string; readonly to: string }[];
}

/** What units have decided of how they work, in order: append-only as courses are, and without health data. */
export interface UnitBooks {
  /** The unit's book, or the rows of some kinds, by `seq`. */
  read(unit: string, kinds?: readonly string[]): Promise<readonly UnitBookRow[]>;
  /**
   * Writes entries, all or none, and answers with the rows. Entries handed in again under their ids are answered again;
   * an id used for another content is refused. With `layers` the unit's courses are followed again.
   */
  append(as: Principal, write: UnitBookWrite, layers?: LayersMoved): Promise<Result<readonly UnitBookRow[], Refusal>>;
}
