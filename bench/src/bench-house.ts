import { type Course, type Draft, type Entry, uuidV8 } from "@helhet/course";
import { courseOf, entry } from "@helhet/course/testing";
import type { Practising, SystemJob } from "@helhet/record";
import { openRecord, type PostgresRecord, readKeys } from "@helhet/record-postgres";
import { temporaryServer } from "@helhet/record-postgres/testing";
import { type Caller, callerOf, type House, projectorFor, rememberedPlaces, rulesOf } from "@helhet/service";
import { Client } from "pg";
import { longCourse } from "./long-course.ts";
import { unitRules } from "./programs.ts";

/** The unit, organisation and clinician of everything that is measured on a database. */
export const unit = uuidV8("bench", "unit");
export const organisation = uuidV8("bench", "organisation");
export const practitioner = uuidV8("bench", "practitioner");
export const clinician: Practising = { type: "practitioner", id: practitioner, purpose: "treatment" };
const seed: SystemJob = { type: "system", job: "seed" };
const keys = readKeys(`bench:${"b".repeat(43)}`);

/** A server of its own with the product's use cases on it, every guideline adopted, and courses to work on. */
export interface BenchHouse {
  readonly connectionString: string;
  readonly record: PostgresRecord;
  readonly house: House;
  readonly caller: Caller;
  /** Another server of the same database. */
  another(): Promise<PostgresRecord>;
  close(): Promise<void>;
}

/** Opens one with so many courses of so many entries each. */
export async function openBenchHouse(courses: number, entries: number): Promise<BenchHouse> {
  const server = await temporaryServer();
  const { connectionString } = server;
  const rules = unitRules();
  const open = () => openRecord({ connectionString, keys, projectorFor: projectorFor(rules) });
  const record = await open();
  const others: PostgresRecord[] = [];
  const close = async (): Promise<void> => {
    await Promise.all([record, ...others].map((one) => one.close()));
    await server.stop();
  };
  await furnish(record);
  for (let index = 0; index < courses; index += 1)
    await record.append(seed, `seed ${index}`, firstWrite(index, entries));
  await analyze(connectionString);
  const now = Date.now;
  const places = rememberedPlaces(record, now);
  const house: House = { record, rules: await rulesOf(rules, record.directory), now, places, testData: true };
  const caller = await callerOf(house, practitioner);
  if (caller === null) throw new Error("Nobody works here.");
  const another = async (): Promise<PostgresRecord> => {
    const other = await open();
    others.push(other);
    return other;
  };
  return { connectionString, record, house, caller, another, close };
}

/** What a database in use does by itself within a minute: without it the first minute's plans would be measured. */
async function analyze(connectionString: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  await client.query("analyze");
  await client.end();
}

async function furnish({ directory }: PostgresRecord): Promise<void> {
  const place = { id: organisation, name: "Bench", type: "hospital", country: "NO", number: null } as const;
  await directory.addOrganisation(seed, place);
  await directory.addUnit(seed, {
    id: unit,
    organisation,
    name: "Bench",
    kind: "outpatient",
    careLevels: ["outpatient"],
    zone: "Europe/Oslo",
    coveredBy: [],
    beds: null,
  });
  await directory.addPractitioner(seed, { id: practitioner, name: "Bench", title: null, subject: null });
  const membership = { practitioner, unit, role: "clinician", from: "2020-01-01", to: null } as const;
  await directory.grant(seed, { id: uuidV8("bench", "membership"), ...membership, grantedBy: practitioner });
  for (const { id, edition, holdsWithoutAdoption } of unitRules().guidelines)
    if (!holdsWithoutAdoption)
      await directory.adopt(seed, {
        unit,
        guideline: id,
        edition,
        from: "2020-01-01",
        to: null,
        by: practitioner,
      });
}

/** The id of the course of that number. */
export function personOf(index: number): string {
  return uuidV8("bench person", String(index));
}

function firstWrite(index: number, entries: number) {
  const person = personOf(index);
  const relation = entry("care-relation", "2025-01-01", { relation: person, unit, basis: "enrolled" });
  const name = entry("person-name", "2025-01-01", { given: "Prøve", family: `Nummer ${index}` });
  const before: Course = courseOf(person, [...longCourse(index, entries).entries, relation, name]);
  return { person, drafts: before.entries.map(draftOf), expectedVersion: 0 };
}

/** An entry as somebody of the bench hands it in. */
export function draftOf({ recorded: _recorded, seq: _seq, ...draft }: Entry): Draft {
  return { ...draft, controller: organisation } as Draft;
}
