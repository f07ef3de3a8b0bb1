import { type DataOf, type Kind, uuidV8 } from "@helhet/course";
import type { Chance } from "./chance.ts";

/** What a maker of data may draw from beside chance. */
export interface Drawing {
  readonly chance: Chance;
  /** A day a few days or weeks around the present one. */
  readonly aDay: (least: number, most: number) => string;
  /** An element that something may be agreed about, as `guideline/element`. */
  readonly anElement: () => string;
  /** The key of an item that may exist. */
  readonly aKey: () => string;
  /** The id of an act that may be added. */
  readonly anAct: () => string;
}

/** What a random course can say of each kind. */
export type Makers = { readonly [K in Kind]?: (draw: Drawing) => DataOf<K> };

/** A few identities of each sort, so that entries often speak of the same thing. */
export function idOf(sort: string, number: number): string {
  return uuidV8("helhet-second", `${sort} ${number}`);
}

/** The answers that may honestly be missing. */
export const yesNo = ["yes", "no", "not-known"] as const;
/** One of a few identities of a sort. */
export const someId = ({ chance }: Drawing, sort: string, most = 2): string => idOf(sort, chance.whole(1, most));
/** One of two units. */
export const unit = (draw: Drawing): string => someId(draw, "unit");
/** What people use in random courses. */
export const substances = ["alcohol", "opioids"] as const;
