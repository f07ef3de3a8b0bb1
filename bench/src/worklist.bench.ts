import { uuidV8 } from "@helhet/course";
import type { Practising, Record, SystemJob } from "@helhet/record";
import { openRecord, readKeys } from "@helhet/record-postgres";
import { temporaryServer } from "@helhet/record-postgres/testing";
import { Client } from "pg";
import { quantile } from "./core-rate.ts";
import { fillWorklist, unitOf } from "./fill-worklist.ts";
import type { Measure, Measuring } from "./measure.ts";

const asks = 100;
const target = 50;
const unitCount = 2_000;
const organisation = uuidV8("bench", "organisation");
const seed: SystemJob = { type: "system", job: "seed" };

/**
 * How long a worklist takes with row-level security on: a usual unit, the largest one, and a leader of every tenth unit,
 * at 10,000 and at 100,000 courses, and at a million where much is asked for. Rows are loaded straight into the tables by
 * COPY; they are read through the record.
 */
export async function measureWorklist({ big }: Measuring): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  const counts = big ? [10_000, 100_000, 1_000_000] : [10_000, 100_000];
  for (const courses of counts) measures.push(...(await measureAt(courses)));
  return [...measures, ...counts.slice(1).flatMap((courses) => growth(measures, courses))];
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
    const all = [...(await load(loader, courses))];
    for (const name of ["usual", "largest", "region"] as const) all.push(await measureOne(record, name, courses));
    return all;
  } finally {
    await loader.end();
    await record.close();
    await server.stop();
  }
}

const nameOf = (who: string, courses: number): string => `worklist p99, ${who} unit, ${said(courses)}`;
const said = (courses: number): string => `${courses.toLocaleString("en")} courses`;

async function load(loader: Client, courses: number): Promise<readonly Measure[]> {
  const begun = performance.now();
  let shown = "";
  await fillWorklist(loader, { courses, units: unitCount, organisation }, (table, done) => {
    const tenth = `${table} ${Math.floor((10 * done) / courses)}`;
    if (tenth !== shown && courses >= 100_000) console.error(`  ${table}: ${Math.floor((100 * done) / courses)} %`);
    shown = tenth;
  });
  const seconds = Math.round((performance.now() - begun) / 100) / 10;
  const { rows } = await loader.query<{ bytes: string }>("select pg_database_size(current_database()) as bytes");
  const megabytes = Math.round(Number(rows[0]?.bytes ?? 0) / 1_048_576);
  return [
    { name: `worklist, load ${said(courses)}`, value: seconds, unit: "s", target: null, met: null },
    { name: `worklist, disk of ${said(courses)}`, value: megabytes, unit: "MB", target: null, met: null },
  ];
}

/** Each list at so many courses against the same at 10,000. */
function growth(measures: readonly Measure[], courses: number): readonly Measure[] {
  const timeOf = (who: string, of: number): number =>
    measures.find(({ name }) => name === nameOf(who, of))?.value ?? Number.NaN;
  return ["usual", "largest", "region"].map((who): Measure => {
    const value = Math.round((100 * timeOf(who, courses)) / timeOf(who, 10_000)) / 100;
    const name = `worklist, ${who} unit, ${said(courses)} against 10,000`;
    return { name, value, unit: "×", target: 2, met: value <= 2, ratio: "less" };
  });
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

async function measureOne(record: Record, who: "usual" | "largest" | "region", courses: number): Promise<Measure> {
  const as: Practising = { type: "practitioner", id: uuidV8("bench", who), purpose: "treatment" };
  const unit = who === "usual" ? unitOf(7) : who === "largest" ? unitOf(0) : null;
  const took: number[] = [];
  for (let ask = 0; ask < asks; ask++) {
    const begun = performance.now();
    await record.worklist(as, { at: new Date().toISOString(), scope: "unit", unit, limit: 200 });
    if (ask >= 10) took.push(performance.now() - begun);
  }
  const value = quantile(took, 0.99);
  const name = nameOf(who, courses);
  return { name, value, unit: "ms", target, met: value <= target };
}
