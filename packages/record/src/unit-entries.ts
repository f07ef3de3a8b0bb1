import type { Entry } from "@helhet/course";
import type { dayKinds } from "./unit-day.ts";

/** A kind that tells of a unit's life: of those that the index of `dayKinds` is made for. */
export type UnitLifeKind = (typeof dayKinds)[number];

/** Entries of some kinds, of whoever has any and is or was followed by the unit, as far as the asker follows them now. */
export interface UnitEntriesAsk {
  readonly unit: string;
  readonly kinds: readonly UnitLifeKind[];
  /** How the look stands in the access log of those whose entries are answered, and of nobody else. */
  readonly look: "day" | "search";
}

/** One person's entries of the kinds asked for, by `seq`; what takes any of them back is among them. */
export interface EntriesOfOne {
  readonly person: string;
  readonly version: number;
  readonly entries: readonly Entry[];
}
