import { type Entry, formOf } from "@helhet/course";
import { fieldsOf, ownWords, type Sayer, sayValue } from "../say-entry.ts";

/** One line of a note: what it is called, and what it says. Several values stand one a row. */
export interface NoteRow {
  readonly name: string;
  readonly value: readonly string[];
  /** Somebody's own words. */
  readonly isOwn: boolean;
}

type Row = Readonly<Record<string, unknown>>;

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The names of a list's columns, in the order of the form. */
function columnsOf(kind: Entry["kind"], list: string): readonly string[] {
  return (
    formOf(kind)
      .fields.find(({ name }) => name === list)
      ?.of?.map(({ name }) => name) ?? []
  );
}

/** A goal, a measure: every value with its name. */
function sayRow(kind: Entry["kind"], columns: readonly string[], row: Row, sayer: Sayer): string {
  const said = columns.flatMap((field) => {
    const value = row[field];
    const words = sayValue(kind, field, value, sayer);
    return words === null || words === row["words"] ? [] : [`${sayer.words.field(kind, field) ?? field}: ${words}`];
  });
  const own = typeof row["words"] === "string" ? [row["words"]] : [];
  return [...own, ...said].join("; ");
}

/** Every filled field of an entry with its name, in the order of its form; identities that nothing is known of are left out. */
export function noteRows(entry: Entry, sayer: Sayer): readonly NoteRow[] {
  return fieldsOf(entry).flatMap(([field, value]): readonly NoteRow[] => {
    const name = sayer.words.field(entry.kind, field) ?? field;
    const isOwn = ownWords.has(field);
    if (Array.isArray(value) && value.some(isRow)) {
      const columns = columnsOf(entry.kind, field);
      const rows = value.filter(isRow).map((row) => sayRow(entry.kind, columns, row, sayer));
      return rows.length === 0 ? [] : [{ name, value: rows, isOwn }];
    }
    const said = sayValue(entry.kind, field, value, sayer);
    if (said === null) return [];
    const asked = name.includes("…") ? { name: name.replace("…", said), value: [] } : { name, value: said.split("\n") };
    return [{ ...asked, isOwn }];
  });
}
