import type { z } from "zod";

/** What an entry is about; access and consent speak in these words. Closed. */
export const categories = [
  "substance-use",
  "mental-health",
  "somatic",
  "social",
  "network",
  "plan",
  "attendance",
  "administrative",
] as const;
export type Category = (typeof categories)[number];

/**
 * How a kind may be written. A `decision` is refused when the course has moved on since the
 * writer read it; `commuting` entries (attendance, replies, facts) may arrive in any order.
 */
export type Write = "decision" | "commuting";

/**
 * When a kind may be dated. `past`: it says what happened, and is refused when it is dated ahead of its recording. `any`: it
 * may also say what is planned or agreed from a later day.
 */
export type Happens = "past" | "any";

/**
 * Whose fact a kind is, and whether another journal hears of it. `note`: Helhet's own, told to the hospital's or the
 * municipality's journal once, as a journal note. `here`: Helhet's own, kept here alone. `borrowed`: another system's, whose
 * word governs where it is connected. The table: docs/reference/journal-note.md.
 */
export type Journal = "note" | "here" | "borrowed";

/** Between which days a date in an entry's data may lie, both inclusive; `today` is the day of recording. */
export interface DayBounds {
  /** `YYYY-MM-DD`. */
  readonly earliest?: string;
  readonly latest?: "today";
}

/** Reads data of an older schema number and returns data of the next one. Pure and kept for ever. */
export type Upcaster = (older: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** One kind of entry: its newest data schema, the defaults it declares, and how older data is read. */
export interface KindDefinition<Name extends string, Data extends z.ZodType> {
  readonly kind: Name;
  /** What it says when it is recorded: one English sentence, for the reference and the schema. */
  readonly what: string;
  readonly schema: number;
  readonly category: Category;
  readonly write: Write;
  readonly happens: Happens;
  readonly journal: Journal;
  /** By the name of a field of `data` that holds a date; the others are not bound. */
  readonly days: Readonly<Record<string, DayBounds>>;
  readonly data: Data;
  /** `upcast[n]` reads schema number n and gives n + 1; complete from 1 to `schema` − 1. */
  readonly upcast: Readonly<Record<number, Upcaster>>;
}

/** Declares a kind. It happens in the past, is kept here alone, has schema number 1, no bound days and no upcasters unless said. */
export function defineKind<const Name extends string, Data extends z.ZodType>(definition: {
  readonly kind: Name;
  readonly what: string;
  readonly category: Category;
  readonly write: Write;
  readonly happens?: Happens;
  readonly journal?: Journal;
  readonly days?: Readonly<Record<string, DayBounds>>;
  readonly data: Data;
  readonly schema?: number;
  readonly upcast?: Readonly<Record<number, Upcaster>>;
}): KindDefinition<Name, Data> {
  return { schema: 1, upcast: {}, happens: "past", journal: "here", days: {}, ...definition };
}
