import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";

/** How much to load. */
export interface Filling {
  readonly courses: number;
  readonly units: number;
  readonly organisation: string;
}

const day = 86_400_000;
const items = Array.from({ length: 12 }, (_, index) => index + 1);
const strange = "30000000-0000-8000-8000-000000000001";
const padded = (n: number): string => String(n).padStart(12, "0");

/** The id of the unit of that number. */
export function unitOf(unit: number): string {
  return `00000000-0000-8000-8000-${padded(unit)}`;
}

const personOf = (n: number): string => `10000000-0000-8000-8000-${padded(n)}`;

/** Every fiftieth course belongs to unit 0, the largest. */
function unitOfCourse(n: number, units: number): string {
  return unitOf(n % 50 === 0 ? 0 : n % units);
}

interface Table {
  /** With its columns, where not all are filled. */
  readonly name: string;
  /** The rows of one course, in COPY's text form. */
  rows(n: number, filling: Filling): string;
}

function tables(now: number): readonly Table[] {
  const at = (days: number): string => new Date(now + days * day).toISOString();
  const dueOn = (n: number, item: number): string => at(((n * 31 + item * 7) % 30) - 15).slice(0, 10);
  const demand = (n: number, item: number, { units, organisation }: Filling): string => {
    const isForeign = n % 10 === 1;
    const listed = [4, 5, 7, 8].includes(item) && (n + item) % 2 === 0;
    const due = dueOn(n, item);
    return [
      personOf(n),
      `bench/e${item}/${personOf(n)}`,
      at(-40),
      item % 3 === 0 ? at(-1) : "infinity",
      `act-${item >> 1}`,
      item % 4 > 1,
      `act-${item >> 1}`,
      "bench",
      "1",
      `e${item}`,
      item === 4 ? "overdue" : "due-soon",
      listed,
      due,
      due,
      2,
      "\\N",
      "clinician",
      "\\N",
      unitOfCourse(n, units),
      false,
      3,
      false,
      isForeign ? "\\N" : organisation,
      isForeign ? `{${organisation},${strange}}` : `{${organisation}}`,
      isForeign ? "{plan,plan}" : "{plan}",
      15,
      "bench",
    ].join("\t");
  };
  return [
    { name: "person", rows: (n) => `${personOf(n)}\t${at(0)}\ttrue\n` },
    { name: "course_head", rows: (n) => `${personOf(n)}\t1\t15\t\\\\x\n` },
    {
      name: "care_relation (person, n, relation, unit, controller, practitioner, basis, care_level, from_at, to_at)",
      rows: (n, { units, organisation }) =>
        `${personOf(n)}\t0\t20000000-0000-8000-8000-${padded(n)}\t${unitOfCourse(n, units)}\t${organisation}\t\\N\tenrolled\toutpatient\t${at(-90)}\tinfinity\n`,
    },
    {
      name: "card",
      rows: (n, { organisation }) => `${personOf(n)}\t${organisation}\tGiven${n}\tFamily${n}\t\\N\t\\N\tfalse\n`,
    },
    {
      name: "demand",
      rows: (n, filling) => `${items.map((item) => demand(n, item, filling)).join("\n")}\n`,
    },
  ];
}

/**
 * Loads heads, relations, cards and twelve demands a course by COPY, of which some are work now; one course in ten rests on
 * another organisation's entries. `onProgress` hears of every thousand courses of a table.
 */
export async function fillWorklist(
  client: Client,
  filling: Filling,
  onProgress: (table: string, done: number) => void = () => undefined,
): Promise<void> {
  for (const table of tables(Date.now())) {
    const into = client.query(copyFrom(`copy helhet.${table.name} from stdin`));
    await pipeline(Readable.from(pieces(table, filling, onProgress)), into);
  }
  await client.query("vacuum analyze");
}

const batch = 1_000;

function* pieces(table: Table, filling: Filling, onProgress: (table: string, done: number) => void): Generator<string> {
  for (let from = 1; from <= filling.courses; from += batch) {
    let piece = "";
    for (let n = from; n < Math.min(from + batch, filling.courses + 1); n += 1) piece += table.rows(n, filling);
    onProgress(table.name.split(" ")[0] ?? "", Math.min(from + batch - 1, filling.courses));
    yield piece;
  }
}
