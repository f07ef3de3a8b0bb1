import type { Mapped } from "./fact.ts";
import type { Row } from "./read-table.ts";
import type { Subject } from "./subject.ts";

/** What becomes of a column: the fact it goes into, or why it goes into none. */
export type ColumnFate = { readonly into: string } | { readonly unmapped: string };

/** How one table becomes facts: the fate of each of its columns, and what a row becomes. */
export interface TableMapping {
  readonly table: string;
  readonly columns: Readonly<Record<string, ColumnFate>>;
  map(row: Row, subject: Subject): Mapped;
}

/** A column that goes into a fact. */
export const into = (fact: string): ColumnFate => ({ into: fact });
/** A column that goes into none. */
export const not = (why: string): ColumnFate => ({ unmapped: why });
/** The column that says whose row it is. */
export const whose = into("the person");
/** The column that says the study day. */
export const whenColumn = into("effective");

/** The reasons that many tables share. */
export const noDay = "the row has no study day";
export const noValue = "the row has no value";
