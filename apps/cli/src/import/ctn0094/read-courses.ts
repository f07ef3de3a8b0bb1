import { byPerson } from "./by-person.ts";
import { courseOf, type ImportedPerson } from "./course-of.ts";
import type { Ledger } from "./ledger.ts";
import { type Row, readTable, TableError } from "./read-table.ts";
import { subjectOf } from "./subject.ts";
import { allTables } from "./tables/all.ts";
import { everybody } from "./tables/person.ts";

/** The reason of rows that say nobody. */
const nobody = "the row does not say whose it is";
const unknownPerson = "the person stands in no row of everybody";

/**
 * Reads a folder of the publisher's tables person by person. The trial of each person is kept for all (a few numbers);
 * everything else for one person at a time. Throws TableError where a table is missing or has another form.
 */
export async function* readCourses(directory: string, dayZero: string, ledger: Ledger): AsyncGenerator<ImportedPerson> {
  const trials = await trialsIn(directory);
  const sorted = allTables.filter((mapping) => mapping !== everybody);
  const waiting = new Map(trials);
  for await (const { who, rows } of byPerson(directory, sorted)) {
    const row = who === null ? undefined : trials.get(who);
    if (who === null || row === undefined) countAsUnmapped(ledger, rows, who === null ? nobody : unknownPerson);
    else yield courseOf(personOf(who, row, rows, dayZero), ledger);
    if (who !== null) waiting.delete(who);
  }
  for (const [who, row] of waiting) yield courseOf(personOf(who, row, new Map(), dayZero), ledger);
}

function personOf(who: number, row: Row, rows: ReadonlyMap<string, readonly Row[]>, dayZero: string) {
  return subjectOf(who, row["project"] ?? "", dayZero, new Map([["everybody", [row]], ...rows]));
}

async function trialsIn(directory: string): Promise<ReadonlyMap<number, Row>> {
  const trials = new Map<number, Row>();
  const { table } = everybody;
  for await (const row of readTable({ directory, table, columns: Object.keys(everybody.columns) })) {
    const who = Number(row["who"]);
    if (!row["who"] || trials.has(who)) throw new TableError(`The table ${table} must name each person once.`);
    trials.set(who, row);
  }
  return trials;
}

function countAsUnmapped(ledger: Ledger, rows: ReadonlyMap<string, readonly Row[]>, reason: string): void {
  for (const [table, some] of rows) for (const _row of some) ledger.unmapped(table, reason);
}
