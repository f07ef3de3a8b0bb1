import { type Category, type DataOf, type Day, type Effective, isoFromDay, type Kind } from "@helhet/course";

/** One entry to be: what, when, and its category where it is not the kind's own. */
export interface FactOf<K extends Kind> {
  readonly kind: K;
  readonly on: Effective;
  readonly data: DataOf<K>;
  readonly category?: Category;
}
/** Any fact. */
export type Fact = { [K in Kind]: FactOf<K> }[Kind];

/** What a row became: facts, or the name of the reason why none. */
export type Mapped = { readonly facts: readonly Fact[] } | { readonly unmapped: string };

/** A row that became facts. */
export function facts(...made: readonly Fact[]): Mapped {
  return { facts: made };
}

/** A row that became nothing, and why. The reason is a sentence of the report; it never repeats a value. */
export function unmapped(reason: string): Mapped {
  return { unmapped: reason };
}

/** A whole day. */
export function onDay(day: Day): Effective {
  return { date: isoFromDay(day) };
}

/** Some day of a stretch, both ends inclusive. */
export function within(from: Day, to: Day): Effective {
  return from === to ? onDay(from) : { from: isoFromDay(from), to: isoFromDay(to) };
}
