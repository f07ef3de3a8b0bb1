import { uuidV8 } from "@helhet/course";
import type { Practising, Record, SystemJob } from "@helhet/record";
import { openRecord, readKeys } from "@helhet/record-postgres";
import { temporaryServer } from "@helhet/record-postgres/testing";
import { Client } from "pg";
import { fillWorklist } from "./fill-worklist.ts";
import type { Measure } from "./measure.ts";

const asks = 100;
const target = 50;
const unitCount = 2_000;
const organisation = uuidV8("bench", "organisation");
const seed: SystemJob = { type: "system", job: "seed" };

/**
 * How long a worklist takes with row-level security on: a usual unit, the largest one, and a leader of every tenth unit,
 * at 10,000 and at 100,000 courses. Rows are loaded straight into the tables; they are read through the record.
 */
export async function measureWorklist(): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const courses of [10_000, 100_000] as const) measures.push(...(await measureAt(courses)));
  return measures;
}

async function measureAt(courses: number): Promise<readonly Measure[]> {
  const server = await temporaryServer();
  const { connectionString } = server;
  const record = await openRecord({
    connectionString,
    keys: readKeys(`bench:${"b".repeat(43)}`),
    projectorFor: () => () => ({ items: [], wakeAt: null }),
  });
  const loader = new Client({ connectionString });
  loader.on("error", () => undefined);
  try {
    await people(record);
    await loader.connect();
    await fillWorklist(loader, { courses, units: unitCount, organisation });
    const who = ["usual", "largest", "region"] as const;
    const all: Measure[] = [];
    for (const name of who) all.push(await measureOne(record, name, courses));
    return all;
  } finally {
    await loader.end();
    await record.close();
    await server.stop();
  }
}

/** One clinician of a usual unit, one of the largest, and a leader of a region of two hundred units. */
async function people({ directory }: Record): Promise<void> {
  await directory.addOrganisation(seed, {
    id: organisation,
    name: "Bench",
    type: "region",
    country: "NO",
    number: null,
  });
  for (let unit = 0; unit < unitCount; unit++)
    await directory.addUnit(seed, {
      id: unitOf(unit),
      organisation,
      name: `Unit ${unit}`,
      kind: "outpatient",
      careLevels: ["outpatient"],
      zone: "Europe/Oslo",
      coveredBy: [],
      beds: null,
    });
  for (const who of ["usual", "largest", "region"])
    await directory.addPractitioner(seed, { id: uuidV8("bench", who), name: who, title: null, subject: null });
  await join(directory, "usual", 7);
  await join(directory, "largest", 0);
  for (let unit = 0; unit < unitCount; unit += 10) await join(directory, "region", unit);
}

async function join(directory: Record["directory"], who: string, unit: number): Promise<void> {
  const practitioner = uuidV8("bench", who);
  const id = uuidV8("bench membership", `${who} ${unit}`);
  const role = who === "region" ? "leader" : "clinician";
  await directory.grant(seed, {
    id,
    practitioner,
    unit: unitOf(unit),
    role,
    from: "2020-01-01",
    to: null,
    grantedBy: practitioner,
  });
}

/** The same ids that fill-worklist makes in SQL. */
function unitOf(unit: number): string {
  return `00000000-0000-8000-8000-${String(unit).padStart(12, "0")}`;
}

async function measureOne(record: Record, who: "usual" | "largest" | "region", courses: number): Promise<Measure> {
  const as: Practising = { type: "practitioner", id: uuidV8("bench", who), purpose: "treatment" };
  const unit = who === "usual" ? unitOf(7) : who === "largest" ? unitOf(0) : null;
  const took: number[] = [];
  let lines = 0;
  for (let ask = 0; ask < asks; ask++) {
    const begun = performance.now();
    const worklist = await record.worklist(as, { at: new Date().toISOString(), scope: "unit", unit, limit: 200 });
    if (ask >= 10) took.push(performance.now() - begun);
    lines = worklist.lines.length;
  }
  const value = Math.round((took.toSorted((a, b) => a - b)[Math.floor(took.length * 0.99)] ?? 0) * 10) / 10;
  const name = `worklist p99, ${who} unit, ${courses.toLocaleString("en")} courses (${lines} lines)`;
  return { name, value, unit: "ms", target, met: value <= target };
}
