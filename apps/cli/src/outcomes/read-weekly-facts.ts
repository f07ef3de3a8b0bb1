import type { WeeklyDefinition, WeeklyFacts } from "@helhet/measures";
import { type Row, readTable, TableError } from "../import/ctn0094/read-table.ts";
import { studyDayIn } from "../import/ctn0094/subject.ts";
import type { TableMapping } from "../import/ctn0094/table-mapping.ts";
import { everybody } from "../import/ctn0094/tables/person.ts";
import { uds } from "../import/ctn0094/tables/tests.ts";
import { randomization } from "../import/ctn0094/tables/treatment.ts";
import { isPresent, visit } from "../import/ctn0094/tables/visits.ts";
import { weeklyDefinitions } from "../import/ctn0094/weekly-definitions.ts";

/** One person of the tables: what their weekly words rest on, in study days, and the definition of their trial. */
export interface TrialPerson {
  readonly who: number;
  readonly definition: WeeklyDefinition;
  readonly facts: WeeklyFacts;
}

interface Gathering {
  readonly definition: WeeklyDefinition;
  readonly draws: Map<string, { readonly day: number; readonly arm: string }>;
  readonly attended: Set<number>;
  readonly positive: Map<string, readonly [day: number, screenClass: string]>;
}

/**
 * Reads who there is, the draws, the visits and the screens of a folder in the publisher's form, row by row; of each person only days are
 * kept. The order of rows means nothing, and a row twice is as once. In ascending order of `who`. Rows of somebody who is not
 * in `everybody` are passed over. `onRow` is called with the rows read so far. Throws TableError where a table is missing or
 * has another form.
 */
export async function readTrialPersons(
  directory: string,
  onRow: (rows: number) => void,
): Promise<readonly TrialPerson[]> {
  let read = 0;
  const people = new Map<number, Gathering>();
  const each = async (mapping: TableMapping, take: (row: Row, who: number) => void): Promise<void> => {
    for await (const row of rowsOf(directory, mapping)) {
      read += 1;
      onRow(read);
      if (row["who"]) take(row, Number(row["who"]));
    }
  };
  await each(everybody, (row, who) => {
    if (people.has(who)) throw new TableError(`The table ${everybody.table} must name each person once.`);
    people.set(who, nothingYet(row));
  });
  await each(randomization, (row, who) => addDraw(people.get(who), row));
  await each(visit, (row, who) => {
    const day = studyDayIn(row);
    if (day !== null && isPresent(row)) people.get(who)?.attended.add(day);
  });
  await each(uds, (row, who) => {
    const day = studyDayIn(row);
    const screenClass = row["what"] ?? "";
    if (day !== null) people.get(who)?.positive.set(`${day} ${screenClass}`, [day, screenClass]);
  });
  return [...people].toSorted(([a], [b]) => a - b).map(([who, gathered]) => personOf(who, gathered));
}

function rowsOf(directory: string, { table, columns }: TableMapping): AsyncGenerator<Row> {
  return readTable({ directory, table, columns: Object.keys(columns) });
}

function nothingYet(row: Row): Gathering {
  const definition = weeklyDefinitions[row["project"] ?? ""];
  if (definition === undefined)
    throw new TableError(
      `The table ${everybody.table} names a project that is none of ${Object.keys(weeklyDefinitions).join(", ")}.`,
    );
  return { definition, draws: new Map(), attended: new Set(), positive: new Map() };
}

function addDraw(person: Gathering | undefined, row: Row): void {
  const day = studyDayIn(row);
  const which = row["which"] ?? "";
  const earlier = person?.draws.get(which);
  if (day === null || (earlier !== undefined && earlier.day <= day)) return;
  person?.draws.set(which, { day, arm: row["treatment"] ?? "" });
}

function personOf(who: number, { definition, draws, attended, positive }: Gathering): TrialPerson {
  const anchors = Array.from({ length: definition.phases }, (_, n) => draws.get(String(n + 1))?.day ?? null);
  const arm = draws.get("1")?.arm ?? null;
  return { who, definition, facts: { origin: 0, anchors, arm, attended, positive: [...positive.values()] } };
}
